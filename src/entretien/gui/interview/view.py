"""The interview: a client to look at, what was said, what may be answered."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.application.playing import Sitting
from entretien.gui.conversation.answers import Answers
from entretien.gui.conversation.conversation import Conversation
from entretien.gui.conversation.rows import Beat, Row
from entretien.gui.conversation.transcript import Transcript
from entretien.gui.interview.client_panel import ClientPanel
from entretien.gui.interview.failure import Failure
from entretien.gui.interview.header import Header
from entretien.gui.interview.pace import Pace
from entretien.gui.interview.presenter import InterviewPresenter
from entretien.gui.interview.search_bar import SearchBar
from entretien.gui.interview.sheet_buttons import SheetButtons
from entretien.gui.interview.side_panel import Sheet, SidePanel
from entretien.gui.number_keys import typed_number
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _

LEAST = 400
"""Pixels of conversation at the natural type size, below which it cannot be followed."""


class InterviewScreen(QWidget):
    """Conducts a sitting, by mouse or by keyboard alone.

    Signals:
        left: back to the list; the interview waits.
        ended: it is over and its lesson is wanted; carries the id of the attempt.
    """

    left = Signal()
    ended = Signal(str)

    def __init__(self, theme: Theme, sitting: Sitting, parent: QWidget | None = None) -> None:
        """Take up `sitting` where it stands."""
        super().__init__(parent)
        self.setProperty("role", "page")
        self._presenter = InterviewPresenter(sitting)
        self._attempt = sitting.attempt.header.id
        self._header = Header(theme, self._presenter)
        self._beside = QWidget()
        self._client = ClientPanel(theme, self._presenter)
        self._sheets = SheetButtons(theme)
        self._side = SidePanel(theme, sitting.scenario)
        self._search = SearchBar(theme)
        self._failure = Failure()
        self._transcript = Transcript(theme)
        self._answers = Answers(theme, _("Voir le débriefing"))
        self._pace = Pace(self)
        self._least = theme.scaled(LEAST)
        self._failed: Callable[[], None] | None = None
        self._find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._lay_out(theme)
        self._connect()
        self._show_all()

    def focus_first(self) -> None:
        """Put the keyboard where one answers."""
        self._answers.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard answers at once."""
        super().showEvent(event)
        self.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room."""
        super().resizeEvent(event)
        self._side.fit(self.width())
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer, Escape goes back one step; a key held down does neither twice."""
        number = typed_number(event.text())
        if event.isAutoRepeat():
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self._go_back()
        elif number:
            self._press(number)
        else:
            super().keyPressEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self._client, 1)
        left.addWidget(self._sheets)
        left.setContentsMargins(GAP, GAP, 0, GAP)
        self._beside.setLayout(left)
        self._beside.setFixedWidth(220 + theme.scaled(80))
        middle = QVBoxLayout()
        middle.setContentsMargins(GAP, GRID, GAP, 0)
        middle.setSpacing(GRID)
        middle.addWidget(self._search)
        middle.addWidget(self._failure)
        middle.addWidget(Conversation(self._transcript, self._answers), 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._beside)
        body.addLayout(middle, 1)
        body.addWidget(self._side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        self._header.back_requested.connect(self.left)
        self._header.undo_requested.connect(self._undo)
        self._header.leave_requested.connect(self._ask_to_leave)
        self._answers.chosen.connect(self._choose)
        self._answers.picked.connect(self._select)
        self._answers.leave_confirmed.connect(self._abandon)
        self._answers.ending_read.connect(self._ask_for_debrief)
        self._failure.retry_requested.connect(self._try_again)
        self._failure.closed.connect(self.focus_first)
        self._pace.face_changed.connect(self._client.show_mood)
        self._pace.said.connect(self._say)
        self._pace.rested.connect(self._settle)
        self._sheets.pressed.connect(self._toggle_sheet)
        self._side.closed.connect(self._close_sheet)
        self._find.activated.connect(self._search.open)
        self._search.sought.connect(self._seek)
        self._search.reached.connect(self._transcript.go_to)
        self._search.closed.connect(self.focus_first)

    # Answering.

    def _press(self, number: int) -> None:
        if self._pace.busy:
            self._pace.hurry()
            return
        self._answers.toggle(number)
        reply = self._presenter.reply_numbered(number)
        if reply is not None and not self._answers.asking_to_leave:
            self._choose(reply)

    def _choose(self, reply: str) -> None:
        self._answer(partial(self._presenter.choose, ReplyId(reply)))

    def _select(self, items: tuple[ReplyId, ...]) -> None:
        self._answer(partial(self._presenter.select, items))

    def _abandon(self) -> None:
        self._answer(self._presenter.abandon)

    def _answer(self, act: Callable[[], tuple[Beat, ...]]) -> None:
        try:
            beats = act()
        except UserError as error:
            self._fail(error, partial(self._answer, act))
            return
        self._failure.hide()
        self._pace.play(beats)
        if self._pace.busy:
            self._answers.wait()

    def _undo(self) -> None:
        try:
            self._presenter.undo()
        except UserError as error:
            self._fail(error, self._undo)
            return
        self._failure.hide()
        self._pace.drop()
        self._show_all()

    def _try_again(self) -> None:
        if self._failed is not None:
            self._failed()

    def _ask_to_leave(self) -> None:
        self._pace.hurry()
        self._answers.ask_to_leave()

    def _ask_for_debrief(self) -> None:
        self.ended.emit(self._attempt)

    def _fail(self, error: UserError, again: Callable[[], None]) -> None:
        self._failed = again
        self._failure.tell(error)

    # Showing.

    def _show_all(self) -> None:
        self._transcript.rows.show(self._presenter.rows)
        self._settle()

    def _say(self, rows: tuple[Row, ...]) -> None:
        self._transcript.rows.append(rows)

    def _settle(self) -> None:
        self._client.show_mood(self._presenter.mood)
        self._client.show_gauges()
        self._header.refresh()
        self._answers.offer(self._presenter.offering)
        self._answers.focus_first()

    def _seek(self, text: str) -> None:
        self._search.tell(self._transcript.seek(text))

    def _toggle_sheet(self, sheet: Sheet) -> None:
        if self._side.sheet is sheet:
            self._side.put_away()
        else:
            self._side.open(sheet)
            self._sheets.light(sheet)
            self._make_room()

    def _make_room(self) -> None:
        """Where the type is large and the window small, an open sheet takes the client's place."""
        panels = self._beside.width() + self._side.width()
        crowded = self._side.sheet is not None and self.width() - panels < self._least
        self._beside.setHidden(crowded)

    def _close_sheet(self) -> None:
        self._sheets.light(None)
        self._make_room()
        self.focus_first()

    def _go_back(self) -> None:
        if not self._failure.isHidden():
            self._failure.put_away()
        elif not self._search.isHidden():
            self._search.put_away()
        elif self._side.sheet is not None:
            self._side.put_away()
        elif self._answers.asking_to_leave:
            self._answers.withdraw()
        else:
            self.left.emit()
