"""Self-assessment first (handbook § 3.5): the learner speaks of her own interview before any mark appears."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.history.records import AttemptHeader
from entretien.history.self_assessment import SelfAssessment
from entretien.history.store import HistoryStore
from entretien.kernel.clock import Clock
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, CompetenceCode
from entretien.kernel.language import _

LIMIT = 500
"""Characters of a strength or an axis."""


class SelfAssessing:
    """Asks where the trainer wants it asked, keeps the first answer, gives it back."""

    def __init__(self, store: HistoryStore, clock: Clock, *, wanted: bool) -> None:
        """`wanted` is the trainer's setting."""
        self._store = store
        self._clock = clock
        self._wanted = wanted

    def due(self, header: AttemptHeader) -> bool:
        """Whether the learner must speak first.

        She need not of an interview that is not over, of a branch (its first interview was assessed), nor
        of one that was brought from elsewhere: whoever opens it there is not who conducted it.
        """
        return self._asks_of(header) and self.said(header.id) is None

    def due_of(self, headers: Iterable[AttemptHeader]) -> frozenset[AttemptId]:
        """Those of which she must speak first."""
        asked_of = frozenset(each.id for each in headers if self._asks_of(each))
        return asked_of - self._store.self_assessed() if asked_of else asked_of

    def said(self, attempt: AttemptId) -> SelfAssessment | None:
        """What she said; None while she has not."""
        return self._store.self_assessment(attempt)

    def say(
        self,
        attempt: AttemptId,
        levels: Sequence[tuple[CompetenceCode, str]],
        strength: str,
        axis: str,
    ) -> SelfAssessment:
        """Keep what she says. Raises `UserError` when a text is missing or too long, or cannot be kept."""
        for text in (strength, axis):
            if not text.strip():
                raise UserError(_("Il manque un point fort ou un axe."), remedy=_("Un mot suffit."))
            if len(text) > LIMIT:
                raise UserError(
                    _("Ce texte est trop long."),
                    remedy=_("{limit} caractères suffisent.").format(limit=LIMIT),
                )
        said = SelfAssessment(tuple(levels), strength.strip(), axis.strip(), self._clock.now())
        self._store.assess_oneself(attempt, said)
        return said

    def _asks_of(self, header: AttemptHeader) -> bool:
        conducted_here = header.origin is None and header.parent is None and header.result is not None
        return self._wanted and conducted_here


def veiled(headers: Iterable[AttemptHeader], due: Collection[AttemptId]) -> tuple[AttemptHeader, ...]:
    """The attempts without the marks of those that are `due`: no list tells what the debrief does not yet."""
    return tuple(_unmarked(each) if each.id in due else each for each in headers)


def _unmarked(header: AttemptHeader) -> AttemptHeader:
    return header if header.result is None else replace(header, result=replace(header.result, mark=None))


def asked(debrief: Debrief) -> tuple[CompetenceCode, ...]:
    """The competences she is asked about: those that count in the mark."""
    return tuple(each.code for each in debrief.scorecard.competences if each.weight)


def gap(debrief: Debrief, framework: Framework, code: CompetenceCode, level: str) -> int | None:
    """How many levels she placed herself above what was proved; negative below, None without a mark."""
    marks = {each.code: each.level for each in debrief.scorecard.competences}
    ids = [each.id for each in framework.levels]
    proved = marks.get(code)
    if proved is None or level not in ids:
        return None
    return ids.index(level) - ids.index(proved.id)
