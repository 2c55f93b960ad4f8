"""Two attempts on one scenario, side by side."""

from entretien.application.reviewing import Reviewing
from entretien.debrief.alignment import Alignment, align
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId
from entretien.kernel.language import _


def compare_attempts(reviewing: Reviewing, left: AttemptId, right: AttemptId) -> Alignment:
    """Both attempts aligned on their exchanges.

    Raises `UserError` when one is not kept, or when they are not on the same scenario.
    """
    debriefs = reviewing.debrief(left), reviewing.debrief(right)
    if debriefs[0].header.scenario != debriefs[1].header.scenario:
        raise UserError(
            _("Ces deux entretiens ne portent pas sur le même scénario."),
            remedy=_("Choisissez-en deux qui ont le même titre."),
        )
    return align(*debriefs)
