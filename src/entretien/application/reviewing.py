"""Coming back on an attempt: its debrief, with marks as exact as the scenario's bounds are."""

from collections.abc import Sequence
from typing import Protocol

from entretien.analysis.worth import Worth
from entretien.application.bounding import Bounding
from entretien.application.versions import Break, Player, scenario_played
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.debrief.telling import tell
from entretien.history.records import Attempt, Result
from entretien.history.store import HistoryStore
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario
from entretien.scoring.judge import judge
from entretien.transcript.commands import Start


class Reviewing(Protocol):
    """Gives the lesson of attempts."""

    def debrief(self, attempt: AttemptId) -> Debrief:
        """The debrief of an attempt, replayed on the scenario as it was played.

        Marks wait (None) while the bounds of the scenario are not known. Raises `UserError` when the
        attempt or its scenario is not kept, or when it cannot be played again.
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
        scenario = scenario_played(self._store, self._framework, kept.header)
        played = kept.played()
        again = Player(scenario).replay(played)
        if again.broken is not None:
            raise _unplayable(again.broken)
        told = again.told
        bounds = self._bounding.known(kept.header.digest, kept.header.variant)
        elapsed = [turn.elapsed for turn in played]
        scorecard = judge(scenario, self._framework, told, elapsed, bounds)
        self._keep_mark(kept, scorecard.mark)
        return tell(kept, scenario, told, scorecard, self._worths(kept, scenario))

    def bound(self, debrief: Debrief) -> bool:
        """Look for the bounds of a debrief's scenario; whether they are known in the end."""
        header = debrief.header
        return self._bounding.find(debrief.scenario, header.digest, header.variant) is not None

    def _worths(self, attempt: Attempt, scenario: Scenario) -> Sequence[Worth]:
        """What each command after the start was worth; nothing while the values are not known."""
        header = attempt.header
        table = self._bounding.table(header.digest, header.variant)
        started, *commands = [turn.command for turn in attempt.played()]
        if table is None or not isinstance(started, Start):
            return ()
        from entretien.analysis.valuing import worths

        return worths(scenario, started, commands, table)

    def _keep_mark(self, attempt: Attempt, mark: float | None) -> None:
        """Remember the mark, where one may write: it follows from the rest, and can be computed again."""
        result = attempt.header.result
        if self._store.read_only:
            return
        if result is not None and mark is not None and result.mark != mark:
            known = Result(result.ended, result.ending, result.kind, mark)
            self._store.finish(attempt.header.id, known)


def _unplayable(broken: Break) -> UserError:
    return UserError(
        _("Au tour {turn}, cet entretien ne se rejoue pas. {reason}").format(
            turn=broken.turn, reason=broken.reason
        ),
        remedy=_(
            "Il a été modifié, ou vient d'une autre version du programme\u00a0; il reste conservé tel quel."
        ),
    )
