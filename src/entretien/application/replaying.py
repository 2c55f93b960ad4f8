"""An attempt played again: on what was really played, or on what its scenario has become since."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from entretien.application.bounding import Bounding
from entretien.application.library import Library
from entretien.application.versions import Break, Player, Replay, scenario_played
from entretien.competences.framework import Framework
from entretien.history.records import Attempt, AttemptHeader
from entretien.history.store import HistoryStore
from entretien.kernel.ids import AttemptId, CompetenceCode
from entretien.scenario.scenario import Scenario
from entretien.scoring.judge import judge
from entretien.scoring.scorecard import CompetenceMark, Scorecard
from entretien.transcript.events import Event, EvidenceGained


@dataclass(frozen=True, slots=True)
class Drift:
    """A turn that no longer earns the same points on a competence."""

    turn: int
    """Counts the commands that were not taken back, as a debrief does."""
    competence: CompetenceCode
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Revision:
    """An attempt on its own version and on the current one, judged on the turns that both accept."""

    header: AttemptHeader
    same: bool
    """Whether the scenario has not changed since."""
    broken: Break | None
    drifts: tuple[Drift, ...]
    """In the order of the turns."""
    before: Scorecard
    after: Scorecard

    @property
    def changes(self) -> tuple[tuple[CompetenceMark | None, CompetenceMark | None], ...]:
        """The competences whose mark or level is not the same, before and after."""
        before = {each.code: each for each in self.before.competences}
        after = {each.code: each for each in self.after.competences}
        codes = dict.fromkeys([*before, *after])
        pairs = [(before.get(code), after.get(code)) for code in codes]
        return tuple((old, new) for old, new in pairs if _gist(old) != _gist(new))


class Replayer:
    """Plays attempts of a history again."""

    def __init__(
        self, store: HistoryStore, library: Library, framework: Framework, bounding: Bounding
    ) -> None:
        self._store = store
        self._library = library
        self._framework = framework
        self._bounding = bounding

    def told(self, attempt: AttemptId) -> tuple[Scenario, Replay]:
        """The attempt on its own version.

        Raises `UserError` when it is not kept, or when that version cannot be read any more.
        """
        kept = self._store.attempt(attempt)
        scenario = scenario_played(self._store, self._framework, kept.header)
        return scenario, Player(scenario).replay(kept.played())

    def changed(self, header: AttemptHeader) -> bool:
        """Whether the scenario has changed since an attempt.

        Touches no history. Raises `UserError` when the scenario is gone or has mistakes.
        """
        return self._library.open(Path(header.scenario)).sources.digest != header.digest

    def on_current(self, attempt: AttemptId) -> Revision:
        """The attempt on the current file of its scenario, against its own version.

        Marks take the bounds of each version, which may take seconds to find. Raises `UserError` when the
        attempt is not kept, when its version cannot be read, or when the scenario is gone or has mistakes.
        """
        kept = self._store.attempt(attempt)
        own = scenario_played(self._store, self._framework, kept.header)
        current = self._library.open(Path(kept.header.scenario))
        then = Player(own).replay(kept.played()).told
        now = Player(current.scenario).replay(kept.played())
        both = min(len(then), len(now.told))
        digest = current.sources.digest
        return Revision(
            header=kept.header,
            same=digest == kept.header.digest,
            broken=now.broken,
            drifts=_drifts(then[:both], now.told[:both]),
            before=self._judged(own, kept.header.digest, kept, then[:both]),
            after=self._judged(current.scenario, digest, kept, now.told[:both]),
        )

    def _judged(
        self, scenario: Scenario, digest: str, attempt: Attempt, told: Sequence[tuple[Event, ...]]
    ) -> Scorecard:
        known = attempt.header.variant in {"", *(each.id for each in scenario.variants)}
        bounds = self._bounding.find(scenario, digest, attempt.header.variant) if known else None
        elapsed = [turn.elapsed for turn in attempt.played()[: len(told)]]
        return judge(scenario, self._framework, told, elapsed, bounds)


def _drifts(then: Sequence[tuple[Event, ...]], now: Sequence[tuple[Event, ...]]) -> tuple[Drift, ...]:
    drifts: list[Drift] = []
    for number, (old, new) in enumerate(zip(map(_points, then), map(_points, now), strict=True)):
        drifts += [
            Drift(number, code, old[code], new[code])
            for code in dict.fromkeys([*old, *new])
            if old[code] != new[code]
        ]
    return tuple(drifts)


def _points(events: Sequence[Event]) -> Counter[CompetenceCode]:
    points: Counter[CompetenceCode] = Counter()
    for event in events:
        if isinstance(event, EvidenceGained):
            points[event.competence] += event.points
    return points


def _gist(mark: CompetenceMark | None) -> tuple[object, ...] | None:
    """What of a competence's mark a reader would see change."""
    return None if mark is None else (mark.mark, mark.level, mark.weight)
