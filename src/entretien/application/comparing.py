"""Two attempts on one scenario, side by side."""

from entretien.application.reviewing import Reviewing
from entretien.debrief.alignment import Alignment, align
from entretien.history.records import AttemptHeader
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId
from entretien.kernel.language import _


def comparable(one: AttemptHeader, other: AttemptHeader) -> bool:
    """Whether two attempts can be put side by side: both finished, on one scenario."""
    finished = one.result is not None and other.result is not None
    return finished and one.scenario == other.scenario and one.id != other.id


def compare_attempts(reviewing: Reviewing, left: AttemptId, right: AttemptId) -> Alignment:
    """Both attempts aligned on their exchanges.

    Raises `UserError` when one is not kept or not finished, when they are not on the same scenario, or when
    a version that was played cannot be read any more.
    """
    debriefs = reviewing.debrief(left), reviewing.debrief(right)
    if debriefs[0].header.scenario != debriefs[1].header.scenario:
        raise UserError(
            _("Ces deux entretiens ne portent pas sur le même scénario."),
            remedy=_("Choisissez-en deux qui ont le même titre."),
        )
    if any(each.header.result is None for each in debriefs):
        raise UserError(
            _("L'un de ces entretiens n'est pas terminé\u00a0: il ne se compare pas encore."),
            remedy=_("Terminez-le d'abord, ou choisissez-en un autre."),
        )
    return align(*debriefs)
