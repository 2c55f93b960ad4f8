"""Interviews conducted at the desk of a window that is open."""

from entretien.gui.desk import Desk
from entretien.gui.navigation import Navigation
from entretien.history.mode import Mode
from entretien.kernel.ids import AttemptId, ReplyId
from entretien.transcript.commands import Choose, Select, Start


def conducted(navigation: Navigation, greeting: str) -> AttemptId:
    """The first scenario of the library, conducted to its end in three choices by whoever plays."""
    desk: Desk = navigation.desk
    assert desk.cards is not None
    playable = navigation.services.library.open(desk.cards[0].path)
    sitting = desk.begin(playable, Mode.TRAINING, Start())
    sitting.submit(Select((ReplyId("solde"),)))
    for reply in (greeting, "conclure"):
        sitting.submit(Choose(ReplyId(reply)))
    return sitting.attempt.header.id
