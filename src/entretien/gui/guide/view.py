"""The guide: its chapters on the left, one of them on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QSizePolicy, QVBoxLayout, QWidget

from entretien.gui.guide.chapters import Chapter
from entretien.gui.guide.page import GuidePage
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _

WIDTH = 336
"""Pixels of the list at the natural type size: the longest title, on one line."""

SHARE = 0.4
"""Of the screen, that the list may take at most; its titles then take two lines."""


class GuideScreen(QWidget):
    """Laid over what one was doing, which waits.

    Signals:
        left: back to it.
    """

    left = Signal()

    def __init__(
        self, theme: Theme, chapters: Sequence[Chapter], name: str, parent: QWidget | None = None
    ) -> None:
        """Show `chapters`, the one called `name` first."""
        super().__init__(parent)
        self.setProperty("role", "page")
        self._names = [chapter.name for chapter in chapters]
        self._chapters = chapters
        self._back = Button(_("Fermer l'aide"), "quiet", shortcut="Esc")
        self._back.setIcon(icon(theme, "back", "accent"))
        self._list = QListWidget()
        self._list.setProperty("role", "lines")
        self._list.setAccessibleName(_("Chapitres"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._list.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._list.addItems([chapter.title for chapter in chapters])
        self._widest = theme.scaled(WIDTH)
        self.page = GuidePage(theme)
        self._lay_out()
        self._back.clicked.connect(self.left)
        self._list.currentRowChanged.connect(self._show)
        self.page.chapter_requested.connect(self.open)
        self.open(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list is as wide as its titles, if that leaves enough to read in, and as high as they are."""
        super().resizeEvent(event)
        self._list.setFixedWidth(min(self._widest, round(self.width() * SHARE)))
        self._list.doItemsLayout()
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        room = self.height() - self._list.y() - MARGIN
        self._list.setFixedHeight(min(rows + 2 * self._list.frameWidth(), max(room, 1)))

    def open(self, name: str) -> None:
        """Show the chapter called `name`; any other name shows nothing else than before."""
        if name in self._names:
            self._list.setCurrentRow(self._names.index(name))

    def focus_first(self) -> None:
        """Put the keyboard on the chapters."""
        self._list.setFocus()

    def _show(self, row: int) -> None:
        self.page.show_chapter(self._chapters[row])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(GAP, GAP, MARGIN, 0)
        head.setSpacing(GRID)
        head.addWidget(self._back)
        head.addWidget(PlainLabel(_("Aide"), "title"), 1, Qt.AlignmentFlag.AlignVCenter)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, GRID, 0, GRID)
        inside.addWidget(self.page)
        body = QHBoxLayout()
        body.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        body.setSpacing(MARGIN)
        body.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(body, 1)
