"""The window for the projector: one turn, large, and nothing of what comes next until a key is pressed."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.classroom.answer_row import AnswerRow
from entretien.gui.debrief.classroom.outcome_card import OutcomeCard
from entretien.gui.debrief.classroom.presenter import Lesson
from entretien.gui.debrief.classroom.slide import Slide, Stage
from entretien.gui.number_keys import typed_number
from entretien.gui.portraits.scene import Scene
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _

NATURAL = (1280, 720)
"""Pixels of a window where letters are `LARGER` times their natural size."""

LARGER = 1.4
"""Read from the end of the room."""

SCENE = 0.46
"""Its part of the window's height: her words stand high enough to be read over the heads of the first row."""

FORWARD = frozenset(
    {Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter}
)
"""A presenter's remote control sends Page Down and Page Up."""

BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_PageUp})

SCROLL = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
}
"""Through answers that take more room than there is."""


class ClassroomWindow(QWidget):
    """Keys do everything; what the mouse can press never takes the keyboard from the votes."""

    def __init__(
        self,
        theme: Theme,
        framework: Framework,
        debrief: Debrief,
        turn: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        """Show `debrief`, which has turns, from `turn` on; a window of its own, whatever its parent."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(_("En classe\u00a0: {title}").format(title=debrief.header.title))
        self._natural_theme = self._theme = theme
        self._persona, self._channel = debrief.scenario.persona, debrief.scenario.channel
        self.lesson = Lesson(debrief, framework, turn)
        self.rows: list[AnswerRow] = []
        self.outcome: OutcomeCard | None = None
        """What came of the choice; None until it is revealed."""
        self._page: QWidget | None = None
        self._area: QScrollArea | None = None
        self._lay_out()

    def show_slide(self) -> None:
        """Show the turn at hand anew, as large as the window lets it."""
        slide = self.lesson.slide
        former, self._page = self._page, QWidget()
        self._page.setProperty("role", "clear")
        self._fill(self._page, slide)
        self._column.insertWidget(1, self._page, 1)
        self._page.show()  # now: a layout would wait, and a field to type in could not take the focus
        if former is not None:
            self._column.removeWidget(former)
            former.hide()
            former.deleteLater()
        self._title.setText(slide.title)
        self._tell(slide)
        self._let_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters grow with the window."""
        super().resizeEvent(event)
        fits = min(self.width() / NATURAL[0], self.height() / NATURAL[1])
        scale = max(self._natural_theme.scale, round(LARGER * fits, 1))
        if scale != self._theme.scale or self._page is None:
            self._theme = replace(self._natural_theme, scale=scale)
            self.setStyleSheet(_large(self._theme))
            self.show_slide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forward, back, leave, or a vote; a key held down votes once."""
        number = typed_number(event.text())
        if event.key() in SCROLL and self._area is not None:
            self._area.verticalScrollBar().triggerAction(SCROLL[Qt.Key(event.key())])
        elif event.isAutoRepeat():
            return
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in FORWARD:
            self._go_forward()
        elif event.key() in BACK:
            self._go_back()
        elif event.key() == Qt.Key.Key_Backspace:
            if self.lesson.take_back():
                self._show_votes()
        elif number:
            if self.lesson.vote(number):
                self._show_votes()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Stop typing counts, or leave the class."""
        if self._typing.isChecked() and self.lesson.stage is Stage.ASKED:
            self._typing.setChecked(False)
        else:
            self.close()

    def _go_forward(self) -> None:
        self.lesson.forward()
        self.show_slide()

    def _go_back(self) -> None:
        self.lesson.back()
        self.show_slide()

    def _count(self, number: int, votes: int) -> None:
        self.lesson.count(number, votes)
        self._show_votes()

    def _show_votes(self) -> None:
        slide = self.lesson.slide
        for row, answer in zip(self.rows, slide.answers, strict=True):
            row.show_answer(answer)
        self._tell(slide)

    def _tell(self, slide: Slide) -> None:
        self._turnout.setText(slide.turnout)
        self._hint.setText(slide.hint)
        self.setAccessibleName(slide.spoken)

    def _let_count(self) -> None:
        """Show a field beside each answer while counts are typed; else the keyboard votes."""
        asked = self.lesson.stage is Stage.ASKED
        self._typing.setVisible(asked)
        wanted = asked and self._typing.isChecked()
        for row in self.rows:
            row.let_count(wanted)
        if wanted and self.rows:
            self.rows[0].votes.setFocus()
        else:
            self.setFocus()

    def _lay_out(self) -> None:
        self._title = PlainLabel(role="title", wrap=True)
        self._turnout = PlainLabel(role="heading")
        self._hint = PlainLabel(role="caption", wrap=True)
        self._typing = Button(_("Saisir les voix"), "chip")
        self._typing.setCheckable(True)
        self._typing.toggled.connect(self._let_count)
        self._back = Button(_("Précédent"), "quiet")
        self._forward = Button(_("Suite"), "secondary")
        close = Button(_("Quitter"), "quiet")
        self._back.clicked.connect(self._go_back)
        self._forward.clicked.connect(self._go_forward)
        close.clicked.connect(self.close)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._title, 1)
        head.addWidget(self._turnout)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self._hint, 1)
        for button in (self._typing, self._back, self._forward, close):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            foot.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self._column.setSpacing(GRID)
        self._column.addLayout(head)
        self._column.addLayout(foot)

    def _fill(self, page: QWidget, slide: Slide) -> None:
        sides = QHBoxLayout(page)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(MARGIN)
        self._area = _scrolling(self._answers(slide))
        sides.addWidget(_scrolling(self._heard(slide)), 1)
        sides.addWidget(self._area, 2)

    def _heard(self, slide: Slide) -> QWidget:
        """Her face, and what she had just said."""
        self.scene = Scene(self._theme, self._persona, self._channel)
        self.scene.show_mood(slide.mood)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        frame = QWidget()  # the scene decides for itself how high it may be
        frame.setFixedHeight(round(self.height() * SCENE))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.scene)
        column.addWidget(frame)
        if slide.prompt:
            column.addWidget(PlainLabel(slide.prompt, "heading", wrap=True))
        for piece in slide.heard:
            column.addWidget(PlainLabel(piece.speaker, "caption"))
            for text, role in ((piece.text, "heading"), (piece.aside, "cue")):
                if text:
                    column.addWidget(PlainLabel(text, role, wrap=True))
        column.addStretch()
        return side

    def _answers(self, slide: Slide) -> QWidget:
        """The answers under one another; above them, once revealed, what came of the choice."""
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        self.outcome = OutcomeCard(self._theme, slide.outcome) if slide.outcome else None
        if self.outcome is not None:
            column.addWidget(self.outcome)
        self.rows = [AnswerRow(self._theme, answer) for answer in slide.answers]
        for row in self.rows:
            row.counted.connect(self._count)
            column.addWidget(row)
        column.addStretch()
        return side


def _large(theme: Theme) -> str:
    """What each role looks like here: text that has no size of its own grows too, buttons stay discreet."""
    natural = f"QWidget {{ font-size: {theme.pixels('body')}px; }}"
    buttons = f"QPushButton {{ font-size: {theme.pixels('caption')}px; }}"
    return f"{natural}\n{theme.stylesheet()}\n{buttons}"


def _scrolling(side: QWidget) -> QScrollArea:
    """A side of the slide, for texts longer than the window is high."""
    side.setProperty("role", "clear")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(side)
    return area
