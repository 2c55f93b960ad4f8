"""A part of a form: it shows what is written at an address, and follows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from entretien.gui.studio.fields.site import Site
from entretien.manuscript.nodes import Address


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong, and where."""

    address: Address
    message: str
    grave: bool = True
    """Whether it stops the scenario from being played."""


class Piece(QWidget):
    """A field, a list of records, a record inside another."""

    def __init__(self, site: Site, key: str, parent: QWidget | None = None) -> None:
        """It shows a key of the record at `site`."""
        super().__init__(parent)
        self.site = site
        self.key = key

    @property
    def address(self) -> Address:
        """Where what it shows is written, or would be."""
        return self.site.address_of(self.key)

    def refresh(self) -> None:
        """Show what is written now."""
        raise NotImplementedError

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong there."""
        raise NotImplementedError

    def seek(self, address: Address) -> QWidget | None:
        """Open what shows the value at `address`, and tell what is to have the keyboard for it."""
        raise NotImplementedError


def is_under(address: Address, root: Address) -> bool:
    """Whether `address` is at `root` or inside."""
    return address[: len(root)] == root
