"""What one may look at without leaving the client: her file, the figures, one's notes."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from entretien.gui.interview.dossier import Dossier
from entretien.gui.interview.notepad import Notepad
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button, tooltip
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.reference import Reference
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario

WIDTH = 340
"""Pixels at the natural type size, at least: a figure beside its label."""

SHARE = 0.25
"""Of a wide window, where labels are read on one line."""


class Sheet(Enum):
    """What the panel may show."""

    FILE = "folder"
    FIGURES = "figures"
    NOTES = "notes"


def sheet_word(sheet: Sheet) -> str:
    """What a sheet is called."""
    return {Sheet.FILE: _("Dossier"), Sheet.FIGURES: _("Barème"), Sheet.NOTES: _("Notes")}[sheet]


class SidePanel(QFrame):
    """One sheet at a time, made when it is first asked for.

    Signals:
        closed: the panel was put away.
    """

    closed = Signal()

    def __init__(self, theme: Theme, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._makers: dict[Sheet, Callable[[], QWidget]] = {
            Sheet.FILE: lambda: Dossier(scenario.briefing),
            Sheet.FIGURES: lambda: Reference(theme, scenario.figures, scenario.bank),
            Sheet.NOTES: Notepad,
        }
        self._made: dict[Sheet, QWidget] = {}
        self._title = PlainLabel(role="heading")
        self._close = Button("", "quiet")
        self._close.setIcon(icon(theme, "close", "accent"))
        self._close.setAccessibleName(_("Fermer le panneau"))
        self._close.setToolTip(tooltip(_("Fermer"), "Esc"))
        self._close.clicked.connect(self.put_away)
        self._stack = QStackedWidget()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GRID, GAP, GAP)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._least = theme.scaled(WIDTH)
        self.fit(0)
        self.hide()

    @property
    def sheet(self) -> Sheet | None:
        """What is shown, if the panel is open."""
        current = self._stack.currentWidget()
        return next(
            (sheet for sheet, made in self._made.items() if made is current and not self.isHidden()), None
        )

    def fit(self, window: int) -> None:
        """Take a share of a window that many pixels wide."""
        self.setFixedWidth(max(self._least, round(window * SHARE)))

    def open(self, sheet: Sheet) -> None:
        """Show a sheet and put the keyboard in it."""
        made = self._made.get(sheet)
        if made is None:
            made = self._made[sheet] = self._makers[sheet]()
            self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)
        self._title.setText(sheet_word(sheet))
        self.setAccessibleName(sheet_word(sheet))
        self.show()
        if isinstance(made, Reference):
            made.search()
        else:
            made.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Hide the panel; what was written stays."""
        self.hide()
        self.closed.emit()
