"""Coming back on an attempt: its debrief, with marks as exact as the scenario's bounds are."""

from typing import Protocol

from entretien.application.bounding import Bounding
from entretien.competences.framework import Framework
from entretien.content.reading import read_sources
from entretien.debrief.debrief import Debrief
from entretien.debrief.telling import tell
from entretien.history.records import Attempt, Result
from entretien.history.store import HistoryStore
from entretien.interview.engine import replay
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario
from entretien.scoring.judge import judge


class Reviewing(Protocol):
    """Gives the lesson of attempts."""

    def debrief(self, attempt: AttemptId) -> Debrief:
        """The debrief of an attempt, replayed on the scenario as it was played.

        Marks wait (None) while the bounds of the scenario are not known. Raises `UserError` when the
        attempt or its scenario is not kept.
        """
        ...

    def bound(self, debrief: Debrief) -> bool:
        """Look for the bounds of a debrief's scenario; whether they are known in the end.

        It may take seconds and touches no history: meant for a worker thread. A later `debrief` has
        the marks.
        """
        ...


class Reviewer:
    """Replays attempts of a history and judges them."""

    def __init__(self, store: HistoryStore, framework: Framework, bounding: Bounding) -> None:
        self._store = store
        self._framework = framework
        self._bounding = bounding

    def debrief(self, attempt: AttemptId) -> Debrief:
        """The debrief of an attempt, replayed on the scenario as it was played."""
        kept = self._store.attempt(attempt)
        scenario = self._scenario(kept)
        played = kept.played()
        _interview, told = replay(scenario, [turn.command for turn in played])
        bounds = self._bounding.known(kept.header.digest, kept.header.variant)
        elapsed = [turn.elapsed for turn in played]
        scorecard = judge(scenario, self._framework, told, elapsed, bounds)
        self._keep_mark(kept, scorecard.mark)
        return tell(kept, scenario, told, scorecard)

    def bound(self, debrief: Debrief) -> bool:
        """Look for the bounds of a debrief's scenario; whether they are known in the end."""
        header = debrief.header
        return self._bounding.find(debrief.scenario, header.digest, header.variant) is not None

    def _scenario(self, attempt: Attempt) -> Scenario:
        reading = read_sources(self._store.sources(attempt.header.digest), self._framework)
        if reading.scenario is None:
            raise UserError(
                _("La version jouée de « {title} » ne se lit plus.").format(title=attempt.header.title),
                remedy=_("Elle vient d'une autre version du programme ; l'entretien reste conservé."),
            )
        return reading.scenario

    def _keep_mark(self, attempt: Attempt, mark: float | None) -> None:
        result = attempt.header.result
        if result is not None and mark is not None and result.mark != mark:
            known = Result(result.ended, result.ending, result.kind, mark)
            self._store.finish(attempt.header.id, known)
