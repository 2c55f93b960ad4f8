"""Playing what is being written: each new text is played to where the author was."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from entretien.application.authoring.trying import Beginning
from entretien.gui.conversation.answers import Answers
from entretien.gui.conversation.conversation import Conversation
from entretien.gui.conversation.models import Index
from entretien.gui.conversation.offers import Offering
from entretien.gui.conversation.transcript import Transcript
from entretien.gui.number_keys import typed_number
from entretien.gui.studio.places import exchange_looked_at, spot_of
from entretien.gui.studio.play.break_card import BreakCard
from entretien.gui.studio.play.departure_form import DepartureForm
from entretien.gui.studio.play.departures import told
from entretien.gui.studio.play.golden import GoldenPlays
from entretien.gui.studio.play.head import Head
from entretien.gui.studio.play.presenter import PlayPresenter
from entretien.gui.studio.play.tool_line import ToolLine
from entretien.gui.studio.session import Session
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.empty_state import EmptyState
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _


class PlayPane(QFrame):
    """The last text that could be played; out of sight nothing is played."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(_("Essai"))
        self._session = session
        self.presenter: PlayPresenter | None = None
        """None while there is nothing that can be played."""
        self._offered: Offering | None = None
        self.tools = ToolLine(theme)
        self.status = PlainLabel(role="caption", wrap=True)
        self.banner = Banner()
        self.broken = BreakCard()
        self.golden = GoldenPlays(theme, session, self)
        self.head = Head(theme)
        self.transcript = Transcript(theme)
        self.answers = Answers(theme, _("Recommencer"))
        self.form = DepartureForm(theme)
        self._nothing = EmptyState()
        self._nothing.tell(_("L'essai attend un texte sans faute."), _("Les problèmes disent ce qui reste."))
        self._play = QWidget()
        self._pages = QStackedLayout(self)
        self._lay_out()
        self._connect()
        self._follow()

    def focus_first(self) -> None:
        """Put the keyboard where one answers."""
        if self._pages.currentWidget() is self._play:
            self.answers.focus_first()

    def start(self, beginning: Beginning) -> None:
        """Play from there."""
        self._follow()
        if self.presenter is not None:
            self.presenter.begin(beginning)
            self._show_play()
            self._show()
            self.focus_first()

    def start_here(self) -> None:
        """Play from the exchange that the author looks at."""
        exchange = exchange_looked_at(self._session)
        if exchange is not None:
            self.start(Beginning(exchange=exchange))

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date."""
        super().showEvent(event)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer, Backspace takes the last answer back."""
        number = typed_number(event.text())
        if event.isAutoRepeat() or self._pages.currentWidget() is not self._play:
            super().keyPressEvent(event)
        elif number:
            self._press(number)
        elif event.key() == Qt.Key.Key_Backspace:
            self._step_back()
        else:
            super().keyPressEvent(event)

    # Following the text.

    def _follow(self) -> None:
        """Make the same choices on the text of now, where it can be played."""
        scenario = self._session.playable
        if scenario is None or not self.isVisible():
            return
        if self.presenter is None:
            self.presenter = PlayPresenter(scenario, self._session.framework)
            self._show_play()
        elif scenario != self.presenter.scenario:
            self.presenter.follow(scenario)
        self._show()

    def _show(self) -> None:
        presenter = self.presenter
        if presenter is None:
            return
        self.transcript.rows.show(presenter.rows)
        if (offering := presenter.offering) != self._offered:  # what is ticked stays so
            self._offered = offering
            self.answers.offer(offering)
        self.head.show_client(presenter.scenario, presenter.mood, presenter.readings)
        self.broken.tell(presenter.broken, self._session.workbench.undo_name)
        self.tools.back.setEnabled(presenter.may_undo)
        self.tools.offer_record(begun=presenter.may_undo, whole=presenter.from_the_start)
        self._tell_place()
        self._tell_status()

    def _tell_status(self) -> None:
        said = told(self.presenter.scenario, self.presenter.beginning) if self.presenter is not None else ""
        if self._session.reading.scenario is None:
            said = _("Le texte a une faute\u00a0: cette partie est celle d'avant.")
        self.status.setText(said)
        self.status.setVisible(bool(said))

    def _tell_place(self) -> None:
        self.tools.here.setEnabled(exchange_looked_at(self._session) is not None)

    # Answering.

    def _press(self, number: int) -> None:
        self.answers.toggle(number)
        reply = self.presenter.reply_numbered(number) if self.presenter is not None else None
        if reply is not None:
            self._choose(reply)

    def _choose(self, reply: str) -> None:
        if self.presenter is not None:
            self.presenter.choose(ReplyId(reply))
            self._go_on()

    def _select(self, items: tuple[ReplyId, ...]) -> None:
        if self.presenter is not None:
            self.presenter.select(items)
            self._go_on()

    def _step_back(self) -> None:
        if self.presenter is not None and self.presenter.may_undo:
            self.presenter.undo()
            self._go_on()

    def _settle(self) -> None:
        if self.presenter is not None:
            self.presenter.settle()
            self._go_on()

    def _restart(self) -> None:
        if self.presenter is not None:
            self.start(self.presenter.beginning)

    def _go_on(self) -> None:
        self._show()
        self.focus_first()

    # Where it begins, where one looks.

    def _record(self) -> None:
        if self.presenter is not None:
            self.golden.record(self.presenter)

    def _rehearse(self) -> None:
        if self.presenter is not None:
            self.golden.rehearse(self.presenter.scenario)

    def _tell(self, message: str, advice: str) -> None:
        self.banner.tell(message, advice, "good")

    def _ask_departure(self) -> None:
        if self.presenter is not None:
            self.form.fill(self.presenter.scenario, self.presenter.beginning)
            self._pages.setCurrentWidget(self.form)
            self.form.setFocus()

    def _show_play(self) -> None:
        self._pages.setCurrentWidget(self._play)

    def _withdraw(self) -> None:
        self._show_play()
        self.focus_first()

    def _look(self, index: Index) -> None:
        """Go where a row of the transcript is written."""
        if self.presenter is not None:
            spot = spot_of(self._session, self.presenter.name_at(index.row()))
            if spot is not None:
                self._session.look_at(spot)

    def _connect(self) -> None:
        session = self._session
        session.checked.connect(self._follow)
        session.looked_at.connect(self._tell_place)
        self.tools.restarted.connect(self._restart)
        self.tools.stepped_back.connect(self._step_back)
        self.tools.here_requested.connect(self.start_here)
        self.tools.departure_requested.connect(self._ask_departure)
        self.tools.record_requested.connect(self._record)
        self.tools.rehearsal_requested.connect(self._rehearse)
        self.golden.told.connect(self._tell)
        self.golden.refused.connect(self.banner.tell_error)
        self.form.begun.connect(self.start)
        self.form.withdrawn.connect(self._withdraw)
        self.answers.chosen.connect(self._choose)
        self.answers.picked.connect(self._select)
        self.answers.ending_read.connect(self._restart)
        self.broken.settled.connect(self._settle)
        self.broken.undo_requested.connect(session.undo)
        self.transcript.clicked.connect(self._look)
        self.transcript.activated.connect(self._look)

    def _lay_out(self) -> None:
        self.transcript.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.status.setContentsMargins(GAP, 0, GAP, 0)
        column = QVBoxLayout(self._play)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.tools)
        column.addWidget(self.status)
        column.addWidget(self.head)
        column.addLayout(_within(self.banner, self.broken))
        column.addWidget(Conversation(self.transcript, self.answers), 1)
        for page in (self._nothing, self._play, self.form):
            self._pages.addWidget(page)


def _within(*cards: QWidget) -> QVBoxLayout:
    """Cards with the pane around them."""
    column = QVBoxLayout()
    column.setContentsMargins(GRID, 0, GRID, 0)
    column.setSpacing(GRID)
    for card in cards:
        column.addWidget(card)
    return column
