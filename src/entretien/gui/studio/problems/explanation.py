"""The page of a diagnostic, as `entretien explain` tells it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from entretien.content.catalogue import page
from entretien.content.codes import Code
from entretien.gui.guide.chapters import Chapter
from entretien.gui.guide.page import GuidePage
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.kernel.language import _

WIDTH, HEIGHT = 680, 520


class ExplanationDialog(QDialog):
    """What a code means, with what is wrong and what is right; it goes away when it is closed."""

    def __init__(self, theme: Theme, code: Code, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        its = page(code)
        title = _("Explication de {code}").format(code=its.code)
        self.setWindowTitle(title)
        self.page = GuidePage(theme)
        self.page.show_chapter(Chapter(its.code, title, f"## {its.code} — {its.message}\n\n{its.body}"))
        close = Button(_("Fermer"), "primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(GAP, 0, GAP, 0)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(GRID)
        column.addWidget(self.page, 1)
        column.addLayout(buttons)
        self.resize(WIDTH, HEIGHT)
        self.page.setFocus()
