"""A sheet to write on while one listens."""

from PySide6.QtWidgets import QWidget

from entretien.gui.widgets.text_area import TextArea
from entretien.kernel.language import _


class Notepad(TextArea):
    """Kept as long as the sitting; nothing is marked on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        hint = _("Vos notes pendant l'entretien. Elles ne sont ni notées ni conservées.")
        super().__init__(_("Notes"), hint, parent)
