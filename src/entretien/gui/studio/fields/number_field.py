"""A whole number between two bounds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from entretien.gui.studio.fields.field import Caption, Field
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.fields.stepper import Stepper
from entretien.gui.theme.theme import Theme


class NumberField(Field):
    """What cannot be read as a number is shown as the smallest, until it is changed."""

    def __init__(
        self,
        theme: Theme,
        site: Site,
        key: str,
        caption: Caption,
        minimum: int,
        maximum: int,
        *,
        otherwise: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`otherwise` is what the number is where none is written."""
        super().__init__(site, key, caption, parent)
        self._otherwise = minimum if otherwise is None else otherwise
        self.stepper = Stepper(theme, caption.label, minimum, maximum)
        self._column.addWidget(self.stepper, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.stepper)
        self.stepper.stepped.connect(self.put)
        self.refresh()

    def refresh(self) -> None:
        """Show the number that is written."""
        self.stepper.show_number(number_in(self.site.text(self.key), self._otherwise))


def number_in(text: str, otherwise: int = 0) -> int:
    """The number a text is; `otherwise` where it is none."""
    try:
        return int(text)
    except ValueError:
        return otherwise
