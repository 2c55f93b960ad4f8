"""A whole group on one scenario: the figures of the attempts kept, or of those of a file."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from entretien.application.bounding import Bounding
from entretien.application.marking import mark_kept
from entretien.competences.framework import Framework
from entretien.content.reading import read_sources
from entretien.debrief.group import GroupFigures, figures
from entretien.debrief.paths import Observer, Path, UnplayableError
from entretien.history.mode import Mode
from entretien.history.records import Attempt, AttemptHeader
from entretien.history.store import HistoryStore
from entretien.interview.program import compile_scenario
from entretien.kernel.collecting import no_collection
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, ScenarioId, VariantId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import in_variant


class Turnout(StrEnum):
    """Which attempts of someone who conducted several are counted."""

    ALL = "all"
    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which attempts make the group; None where anything will do."""

    mode: Mode | None = None
    since: datetime | None = None
    turnout: Turnout = Turnout.ALL

    def admits(self, header: AttemptHeader) -> bool:
        """Whether an attempt was conducted in that mode and since then."""
        return self.mode in {None, header.mode} and (self.since is None or header.started >= self.since)

    def of_each(self, headers: Sequence[AttemptHeader]) -> Sequence[AttemptHeader]:
        """Those of `headers`, the oldest first, that count for each learner."""
        if self.turnout is Turnout.ALL:
            return headers
        counting = reversed(headers) if self.turnout is Turnout.FIRST else headers
        kept = {each.learner: each for each in counting}  # the last one said holds
        return [each for each in headers if kept[each.learner] is each]


EVERYONE = Wanted()
"""Every attempt."""


@dataclass(frozen=True, slots=True)
class Played:
    """A scenario on which attempts are finished."""

    scenario: ScenarioId
    title: str
    """As the latest of them knew it."""
    attempts: int
    learners: int


@dataclass(frozen=True, slots=True)
class Group:
    """What many attempts did on one scenario."""

    scenario: Scenario
    """As the latest of them played it; older versions are counted under the same ids."""
    figures: GroupFigures
    attempts: tuple[AttemptHeader, ...]
    """Those counted, the oldest first: the figures name them by their rank."""
    unfinished: int
    """Attempts left out because they were left in the middle."""
    awaited: int
    """Attempts left out because those who conducted them are to speak of them first."""
    unreadable: int
    """Attempts left out because they cannot be played again, or their version cannot be read any more."""

    @property
    def marks(self) -> tuple[float, ...]:
        """Those known, in the order of the attempts."""
        results = [each.result for each in self.attempts]
        return tuple(each.mark for each in results if each is not None and each.mark is not None)


class Grouping:
    """Gathers the groups of a history, or of a file that was opened."""

    def __init__(
        self,
        store: HistoryStore,
        framework: Framework,
        bounding: Bounding,
        due: Collection[AttemptId] = frozenset(),
    ) -> None:
        """Those that are `due` wait for what the learner says of them (see `self_assessing`)."""
        self._store = store
        self._framework = framework
        self._bounding = bounding
        self._due = due

    def played(self) -> tuple[Played, ...]:
        """The scenarios on which attempts are finished, the one played last first."""
        finished = [each for each in self._store.attempts() if each.result and each.parent is None]
        return tuple(
            _told([each for each in finished if each.scenario == scenario])
            for scenario in dict.fromkeys(each.scenario for each in finished)
        )

    @no_collection()
    def group(self, scenario: ScenarioId, wanted: Wanted = EVERYONE) -> Group:
        """The group of the attempts on a scenario that are wanted.

        Raises `UserError` when none of them is finished, or none can be read any more.
        """
        # A branch (« et si… ») plays again what the attempt it leaves has already told.
        attempts = {each.header.id: each for each in self._store.played(scenario)}
        own = [each.header for each in attempts.values() if each.header.parent is None]
        asked = [each for each in own if wanted.admits(each)]
        over = [each for each in asked if each.result is not None]
        finished = wanted.of_each([each for each in over if each.id not in self._due])
        if not finished and over:
            raise _awaited()
        if not finished:
            raise _nobody() if wanted == EVERYONE else _nobody_such()
        scenarios = self._scenarios(each.digest for each in finished)
        paths = dict(_paths((attempts[each.id] for each in finished), scenarios))
        counted = [each for each in finished if each.id in paths]
        if not counted:
            raise _unreadable()
        latest = scenarios[counted[-1].digest]
        return Group(
            scenario=latest,
            figures=figures(paths.values(), _places(latest)),
            attempts=tuple(counted),
            unfinished=sum(each.result is None for each in asked),
            awaited=sum(each.id in self._due for each in over),
            unreadable=len(finished) - len(counted),
        )

    def on_version(self, scenario: ScenarioId, digest: str) -> GroupFigures | None:
        """What was done on one version of a scenario.

        None when no attempt on it is finished, or none can be played again.
        """
        attempts = [
            each
            for each in self._store.played(scenario)
            if each.header.digest == digest and each.header.result is not None and each.header.parent is None
        ]
        read = self._scenarios([digest]) if attempts else {}
        paths = dict(_paths(attempts, read))
        return figures(paths.values(), _places(read[digest])) if paths else None

    def groups(self) -> tuple[Group, ...]:
        """One for each scenario on which an attempt is finished. Raises `UserError` when there is none."""
        played = self.played()
        if not played:
            raise _nobody()
        return tuple(self.group(each.scenario) for each in played)

    def mark(self, scenario: ScenarioId) -> bool:
        """Give a mark to the attempts that have none; whether any gained one. It may take seconds.

        Raises `UserError` when it cannot be kept.
        """
        return mark_kept(self._store, self._framework, self._bounding, scenario)

    def _scenarios(self, digests: Iterable[str]) -> dict[str, Scenario]:
        """The versions that can be read."""
        read = {
            digest: read_sources(self._store.sources(digest), self._framework).scenario
            for digest in dict.fromkeys(digests)
        }
        return {digest: scenario for digest, scenario in read.items() if scenario is not None}


def _told(headers: Sequence[AttemptHeader]) -> Played:
    """One scenario; the newest of its attempts comes first."""
    latest = headers[0]
    learners = {each.learner for each in headers}
    return Played(latest.scenario, latest.title, len(headers), len(learners))


def _paths(
    attempts: Iterable[Attempt], scenarios: Mapping[str, Scenario]
) -> Iterator[tuple[AttemptId, Path]]:
    """What the attempts that can be played again did, in their order."""
    observers: dict[tuple[str, VariantId], Observer] = {}
    for attempt in attempts:
        version = attempt.header.digest, attempt.header.variant
        if version[0] not in scenarios:
            continue
        if version not in observers:
            program = compile_scenario(in_variant(scenarios[version[0]], version[1]))
            observers[version] = Observer(program)
        with suppress(UnplayableError):
            path = observers[version].path(turn.command for turn in attempt.played())
            yield attempt.header.id, path


def _places(scenario: Scenario) -> list[str]:
    """The ids of its selections and exchanges, in the order of the interview."""
    places: list[str] = []
    for phase in scenario.phases:
        places += [each.id for each in phase.selections]
        places += [each.id for each in phase.exchanges]
    return places


def _nobody() -> UserError:
    return UserError(
        _("Il n'y a aucun entretien terminé sur ce scénario."),
        remedy=_("Importez des entretiens, ou terminez-en un."),
    )


def _nobody_such() -> UserError:
    return UserError(
        _("Aucun entretien terminé ne correspond à ces filtres."),
        remedy=_("Élargissez la période, ou retirez un filtre."),
    )


def _awaited() -> UserError:
    return UserError(
        _("Ces entretiens attendent que l'apprenant ait dit comment il se situe."),
        remedy=_("Ouvrez leur bilan depuis l'historique."),
    )


def _unreadable() -> UserError:
    return UserError(
        _("Aucun entretien de ce scénario ne se rejoue plus."),
        remedy=_("Ils viennent d'une autre version du programme\u00a0; ils restent conservés."),
    )
