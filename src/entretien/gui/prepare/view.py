"""The briefing: everything one may know before, and how the interview begins."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.prepare.client_panel import ClientPanel
from entretien.gui.prepare.launch_bar import LaunchBar
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.reference import Reference
from entretien.history.mode import Mode
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario


class PrepareScreen(QWidget):
    """The client's file on the left, the figures of the date on the right, the way in at the foot.

    Signals:
        left: back to the list.
        begin_requested: the client may come in; carries the `Mode` and the `Start`.
    """

    left = Signal()
    begin_requested = Signal(object, object)

    def __init__(
        self, theme: Theme, scenario: Scenario, mode: Mode, seed: int, parent: QWidget | None = None
    ) -> None:
        """Brief on `scenario`; `mode` is the one proposed, `seed` decides of what is left to chance."""
        super().__init__(parent)
        self.setProperty("role", "page")
        self._back = Button(_("Entretiens"), "quiet", shortcut="Esc")
        self._back.setIcon(icon(theme, "back", "accent"))
        self._client = ClientPanel(theme, scenario)
        self._reference = Reference(theme, scenario.figures, scenario.bank)
        self._launch = LaunchBar(theme, scenario, mode, seed)
        self._find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._find.activated.connect(self._reference.search)
        self._back.clicked.connect(self.left)
        self._launch.begin_requested.connect(self.begin_requested)
        self._lay_out(scenario.title)

    def focus_first(self) -> None:
        """Put the keyboard where the next step is."""
        self._launch.focus_first()

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(GAP, GAP, MARGIN, 0)
        head.setSpacing(GRID)
        head.addWidget(self._back)
        head.addWidget(PlainLabel(title, "title"), 1, Qt.AlignmentFlag.AlignVCenter)
        middle = QHBoxLayout()
        middle.setContentsMargins(MARGIN, 0, MARGIN, 0)
        middle.setSpacing(MARGIN)
        middle.addWidget(self._client, 5)
        middle.addWidget(self._reference, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(middle, 1)
        column.addWidget(self._launch)
