"""The top of the interview: where it stands, how long it has lasted, the ways out."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from entretien.gui.interview.presenter import InterviewPresenter
from entretien.gui.interview.stepper import Stepper
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button, tooltip
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _, plural


class Header(QFrame):
    """Title, phases, time; back to the list, one answer back, the end.

    Signals:
        back_requested: to the list; the interview waits.
        undo_requested: the last answer is to be taken back.
        leave_requested: the interview is to end here.
    """

    back_requested = Signal()
    undo_requested = Signal()
    leave_requested = Signal()

    def __init__(self, theme: Theme, presenter: InterviewPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self._presenter = presenter
        self._back = _tool(theme, "back", _("Revenir à la liste"), "Esc")
        self._stepper = Stepper(theme)
        self._time = PlainLabel(role="muted")
        self._time.setToolTip(_advised(presenter.scenario.minutes))
        self._undo = _tool(theme, "undo", _("Revenir sur la dernière réponse"), "Ctrl+Z")
        self._undo.setShortcut("Ctrl+Z")
        if not presenter.training:
            self._undo.hide()
        self._leave = Button(_("Mettre fin"), "quiet")
        self._leave.setIcon(icon(theme, "door", "accent"))
        self._leave.setAutoDefault(True)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tell_time)
        self._clock.start(1000)
        self._back.clicked.connect(self.back_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._leave.clicked.connect(self.leave_requested)
        self._lay_out(presenter.scenario.title)

    def refresh(self) -> None:
        """Show where the interview stands."""
        self._stepper.show_steps(self._presenter.steps)
        self._undo.setEnabled(self._presenter.may_undo)
        self._leave.setVisible(not self._presenter.over)
        self._tell_time()
        if self._presenter.over:
            self._clock.stop()

    def _tell_time(self) -> None:
        self._time.setText(self._presenter.elapsed)
        self._time.setAccessibleName(_("Temps écoulé\u00a0: {time}").format(time=self._presenter.elapsed))

    def _lay_out(self, title: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GAP, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._back)
        row.addWidget(PlainLabel(title, "heading", wrap=True), 3)
        row.addWidget(self._stepper, 4)
        row.addWidget(self._time, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(GRID)
        row.addWidget(self._undo)
        row.addWidget(self._leave)


def _tool(theme: Theme, drawing: str, name: str, keys: str) -> Button:
    button = Button("", "quiet")
    button.setIcon(icon(theme, drawing, "accent"))
    button.setAccessibleName(name)
    button.setToolTip(tooltip(name, keys))
    button.setAutoDefault(True)
    return button


def _advised(minutes: int) -> str:
    return plural(
        "Durée conseillée\u00a0: {minutes} minute", "Durée conseillée\u00a0: {minutes} minutes", minutes
    ).format(minutes=minutes)
