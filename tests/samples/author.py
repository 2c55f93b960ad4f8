"""Who writes a scenario in its forms: she looks at something, and writes in the field that shows it."""

import difflib
from typing import TypeVar

from entretien.gui.studio.fields.piece import Piece
from entretien.gui.studio.form.card import Card
from entretien.gui.studio.form.card_list import CardList
from entretien.gui.studio.form.pane import FormPane
from entretien.gui.studio.session import Session, Spot

Shown = TypeVar("Shown", bound=Piece)


class Author:
    """In front of a pane."""

    def __init__(self, session: Session, pane: FormPane) -> None:
        self.session = session
        self.pane = pane
        self.before = self.text

    @property
    def text(self) -> str:
        """What is on the desk."""
        return self.session.workbench.texts[self.session.workbench.entry]

    def look_at(self, *address: str | int) -> None:
        """Have the pane show it."""
        self.session.look_at(Spot(self.session.workbench.entry, address))

    def piece(self, kind: type[Shown], *address: str | int) -> Shown:
        """What shows the value at an address, once it is looked at."""
        self.look_at(*address)
        return next(each for each in self.pane.findChildren(kind) if each.address == address)

    def cards(self, *address: str | int) -> list[Card]:
        """The cards of the records of a list, as they are now."""
        return self.piece(CardList, *address).cards

    def changed(self) -> tuple[list[str], list[str]]:
        """The lines of the file that are gone, and those that came, blanks around left out."""
        lines = list(difflib.ndiff(self.before.splitlines(), self.text.splitlines()))
        gone = [line[2:].strip() for line in lines if line.startswith("- ")]
        came = [line[2:].strip() for line in lines if line.startswith("+ ")]
        return gone, came
