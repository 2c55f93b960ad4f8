"""The turn at hand in full: her face, what was offered, what it was worth; and what else could be tried."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from entretien.application.notebook import Notebook
from entretien.competences.framework import Framework
from entretien.gui.debrief.annotations.annotation_list import AnnotationList
from entretien.gui.debrief.annotations.dock import Dock
from entretien.gui.debrief.badges import badge
from entretien.gui.debrief.grade_sign import sign_icon
from entretien.gui.debrief.timeline.page_list import PageList
from entretien.gui.debrief.timeline.page_parts import page_parts
from entretien.gui.debrief.timeline.turn_page import Choice, TurnPage
from entretien.gui.portraits.scene import Scene
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button, tooltip
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.tones import Tone
from entretien.history.annotations import Subject
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario

FACE = 112
"""Side of the scene, in pixels at the natural type size."""


AROUND = 72
"""Pixels of a button around its text, at the natural type size: its icon and its padding."""

TRY_IT = "Ctrl+E"
"""Goes on with the choice at hand."""

ANNOTATE = "Ctrl+N"
"""Writes on the turn at hand."""


class TurnPanel(QWidget):
    """Follows the turn at hand.

    Signals:
        branch_requested: go on with another choice; carries the number of the turn and the command.
        left: back to the turns.
    """

    branch_requested = Signal(int, object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        framework: Framework,
        notebook: Notebook,
        scenario: Scenario,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: TurnPage | None = None
        self.scene = Scene(theme, scenario.persona, scenario.channel)
        self._frame = self._framed_scene()
        self.title = PlainLabel(role="heading", wrap=True)
        self._time = PlainLabel(role="caption")
        self._sign = PlainLabel()
        self._sign.setFixedSize(theme.scaled(18), theme.scaled(18))
        self.grade = badge("", Tone.QUIET)
        self.reach = PlainLabel(role="body", wrap=True)
        self.parts = PageList(theme)
        self.branch = Button(_what_if(), "secondary", shortcut=TRY_IT)
        self.branch.setIcon(icon(theme, "play", "accent"))
        self.branch.setMinimumWidth(self.branch.sizeHint().width())
        self.branch.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.annotations = AnnotationList(theme, framework, notebook, Subject(turn=0), ANNOTATE)
        self._lay_out()
        self.annotations.finished.connect(self.left)
        self.parts.choice_taken.connect(self._offer_branch)
        self.parts.choice_pressed.connect(self._branch_with)
        self.parts.left.connect(self.left)
        self.branch.clicked.connect(lambda: self._branch_with(self.parts.choice))

    def show_page(self, page: TurnPage) -> None:
        """Show a turn."""
        self._page = page
        self.scene.show_mood(page.mood)
        self.title.setText(page.title)
        self._time.setText(page.time)
        self._show_grade(page)
        self.parts.show_parts(page_parts(page))
        self.annotations.show_subject(Subject(turn=page.number))

    def show_face(self, wanted: bool) -> None:
        """Show her and where she is, or leave the room to the words, which say her mood."""
        self._frame.setVisible(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A button says what there is room for."""
        super().resizeEvent(event)
        self._name_branch()

    def focus_first(self) -> None:
        """Put the keyboard on what was offered."""
        self.parts.setFocus()

    def _show_grade(self, page: TurnPage) -> None:
        chip = page.grade
        for label in (self._sign, self.grade):
            label.setVisible(chip is not None)
        if chip is not None:
            side = self._theme.scaled(16)
            self._sign.setPixmap(
                sign_icon(self._theme, chip.grade, self.devicePixelRatioF()).pixmap(side, side)
            )
            self.grade.setText(f"{chip.word} {chip.loss}".strip())
            self.grade.setProperty("tone", chip.tone.value)
            self.grade.style().unpolish(self.grade)
            self.grade.style().polish(self.grade)
        self.reach.setText(page.reach)
        self.reach.setVisible(bool(page.reach))

    def _offer_branch(self, choice: Choice | None) -> None:
        self.branch.setEnabled(choice is not None and choice.command is not None)
        self._name_branch()

    def _name_branch(self) -> None:
        """In full where there is room."""
        text = _try_it() if self.branch.isEnabled() else _("Et si… choisissez une autre réponse possible")
        room = self.width() - self.annotations.add.sizeHint().width() - 2 * GRID
        needed = self.branch.fontMetrics().horizontalAdvance(text) + self._theme.scaled(AROUND)
        self.branch.setText(text if needed <= room else _what_if())
        self.branch.setAccessibleName(text)
        self.branch.setToolTip(tooltip(text, TRY_IT))
        self.branch.setShortcut(QKeySequence(TRY_IT))  # which Qt drops with the former text

    def _branch_with(self, choice: Choice | None) -> None:
        if self._page is not None and choice is not None and choice.command is not None:
            self.branch_requested.emit(self._page.number, choice.command)

    def _lay_out(self) -> None:
        worth = QHBoxLayout()
        worth.setSpacing(GRID)
        worth.addWidget(self._sign)
        worth.addWidget(self.grade)
        worth.addWidget(self._time)
        worth.addStretch()
        about = QVBoxLayout()
        about.setSpacing(GRID // 2)
        about.addStretch()
        about.addWidget(self.title)
        about.addLayout(worth)
        about.addWidget(self.reach)
        about.addStretch()
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._frame, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(about, 1)
        deeds = QHBoxLayout()
        deeds.setSpacing(GRID)
        deeds.addWidget(self.branch)
        deeds.addWidget(self.annotations.add)
        deeds.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.parts, 1)
        column.addWidget(Dock(self.annotations))
        column.addLayout(deeds)

    def _framed_scene(self) -> QWidget:
        """The scene at a size of its own, whatever the words beside it take."""
        frame = QWidget()
        frame.setFixedSize(self._theme.scaled(FACE), self._theme.scaled(FACE))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.scene)
        return frame


def _what_if() -> str:
    return _("Et si…")


def _try_it() -> str:
    return _("Et si… continuer avec cette réponse")
