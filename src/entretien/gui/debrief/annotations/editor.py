"""Where an annotation is written."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from entretien.application.notebook import Draft
from entretien.gui.debrief.annotations.presenter import LevelOption
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button, tooltip
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.text_area import TextArea
from entretien.kernel.language import _

LINES = (3, 9)
"""The least and the most that are seen at once: the field grows with what is written."""

KEEP, PUT_BACK = "Ctrl+Return", "Esc"
"""They are heard wherever the keyboard is inside the editor, and nowhere else."""


class AnnotationEditor(QWidget):
    """Keeps nothing itself: every change is told.

    Signals:
        changed: carries the text and the id of the level as they are now.
        keep_requested: it is finished.
        put_back_requested: everything should be as it was before.
    """

    changed = Signal(str, str)
    keep_requested = Signal()
    put_back_requested = Signal()

    def __init__(
        self, theme: Theme, levels: Sequence[LevelOption] = (), parent: QWidget | None = None
    ) -> None:
        """Offer to give one of `levels`, if there are any."""
        super().__init__(parent)
        self.text = TextArea(_("Annotation"))
        self.level = Choice(theme, _("Niveau"))
        for option in levels:
            self.level.addItem(option.label, option.id)
        self.level.setVisible(bool(levels))
        self._unchanged = PlainLabel(
            _("Le niveau calculé reste affiché à côté, et la note ne change pas."), "caption", wrap=True
        )
        self._unchanged.setVisible(bool(levels))
        self.keep = Button(_("Garder"))
        self.put_back = Button(_("Annuler"), "quiet")
        self.keep.setToolTip(tooltip(_("Garder l'annotation"), KEEP))
        self.put_back.setToolTip(tooltip(_("Laisser tout comme avant"), PUT_BACK))
        self._lay_out()
        self.text.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow(QSizeF())
        self.text.textChanged.connect(self._tell)
        self.text.cursorPositionChanged.connect(self._follow_caret, Qt.ConnectionType.QueuedConnection)
        self.level.currentIndexChanged.connect(self._tell)
        self.keep.clicked.connect(self.keep_requested)
        self.put_back.clicked.connect(self.put_back_requested)

    def show_draft(self, draft: Draft, hint: str) -> None:
        """Show what was written so far; `hint` is read where nothing is."""
        self.text.setPlaceholderText(hint)
        with QSignalBlocker(self):
            if self.text.toPlainText() != draft.text:
                self.text.setPlainText(draft.text)
                self.text.moveCursor(self.text.textCursor().MoveOperation.End)
            self.level.setCurrentIndex(max(0, self.level.findData(draft.level)))

    def event(self, event: QEvent) -> bool:
        """Claim the keys of the editor before the screen's own shortcuts hear them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _meant(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep, or put back."""
        signal = _meant(event)
        if signal == KEEP:
            self.keep_requested.emit()
        elif signal == PUT_BACK:
            self.put_back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self.changed.emit(self.text.toPlainText(), self.level.currentData() or "")

    def _grow(self, size: QSizeF) -> None:
        """The document's height comes in lines."""
        least, most = LINES
        lines = min(most, max(least, round(size.height())))
        around = round(2 * self.text.document().documentMargin()) + 2 * GRID
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + around)

    def _follow_caret(self) -> None:
        """Keep the line being written in sight where the editor itself is scrolled, once it has grown."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and (inside := around.widget()) is not None:
            caret = self.text.cursorRect()
            place = self.text.viewport().mapTo(inside, caret.bottomLeft())
            around.ensureVisible(place.x(), place.y(), 0, caret.height() + GRID)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.put_back)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for each in (self.text, self.level, self._unchanged):
            column.addWidget(each)
        column.addLayout(buttons)


def _meant(event: QKeyEvent) -> str:
    """Which of the editor's shortcuts was pressed; empty for any other key."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Escape and plain == Qt.KeyboardModifier.NoModifier:
        return PUT_BACK
    enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return KEEP if enter and plain == Qt.KeyboardModifier.ControlModifier else ""
