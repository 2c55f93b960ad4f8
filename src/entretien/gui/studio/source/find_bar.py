"""Looking for words in a text."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button, tooltip
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.search_field import SearchField
from entretien.kernel.language import _


class FindBar(QFrame):
    """Hidden until it is asked for; Enter goes to the next, Shift+Enter to the one before, Esc leaves.

    Signals:
        left: back to the text.
    """

    left = Signal()

    def __init__(self, theme: Theme, editor: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self._editor = editor
        self.field = SearchField(theme, _("Chercher dans le texte"), shortcut="Ctrl+F")
        self.count = PlainLabel(role="muted")
        self.before = _sign(theme, "back", _("Précédent"), "Shift+F3")
        self.after = _sign(theme, "forward", _("Suivant"), "F3")
        self.close_button = _sign(theme, "close", _("Fermer la recherche"), "Esc")
        self._lay_out()
        self.field.textChanged.connect(self._find_first)
        self.field.installEventFilter(self)
        self.before.clicked.connect(lambda: self.step(forward=False))
        self.after.clicked.connect(self.step)
        self.close_button.clicked.connect(self.leave)
        self.hide()

    def open(self) -> None:
        """Ask what to look for: what is selected, first."""
        selected = self._editor.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:
            self.field.setText(selected)
        self.field.setFocus()
        self.field.selectAll()
        self._tell()

    def leave(self) -> None:
        """Back to the text."""
        self.hide()
        self.left.emit()

    def step(self, *, forward: bool = True) -> None:
        """Go to the next place, or to the one before; after the last, the first."""
        places = self._places()
        if not places:
            self._tell()
            return
        at = self._editor.textCursor().selectionStart()
        if forward:
            place = next((place for place in places if place > at), places[0])
        else:
            place = next((place for place in reversed(places) if place < at), places[-1])
        self._select(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the field; Esc would leave the studio."""
        if isinstance(event, QKeyEvent):
            key, type_ = event.key(), event.type()
            if type_ is QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
                event.accept()
                return True
            if type_ is QEvent.Type.KeyPress and key == Qt.Key.Key_Escape:
                self.leave()
                return True
            if type_ is QEvent.Type.KeyPress and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.step(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                return True
        return super().eventFilter(watched, event)

    def _find_first(self) -> None:
        """While one types: from where one is."""
        places = self._places()
        at = self._editor.textCursor().selectionStart()
        if places:
            self._select(next((place for place in places if place >= at), places[0]))
        else:
            self._tell()

    def _places(self) -> list[int]:
        """Every place where it is written, as Qt counts."""
        sought, found = self.field.text(), []
        cursor = self._editor.document().find(sought) if sought else None
        while cursor is not None and not cursor.isNull():
            found.append(cursor.selectionStart())
            cursor = self._editor.document().find(sought, cursor)
        return found

    def _select(self, place: int) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(place)
        size = len(self.field.text().encode("utf-16-le")) // 2
        cursor.setPosition(place + size, cursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.centerCursor()
        self._tell()

    def _tell(self) -> None:
        places = self._places()
        at = self._editor.textCursor().selectionStart()
        if not self.field.text():
            said = ""
        elif not places:
            said = _("introuvable")
        else:
            rank = places.index(at) + 1 if at in places else 0
            said = _("{rank} sur {count}").format(rank=rank or "–", count=len(places))
        self.count.setText(said)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.before)
        row.addWidget(self.after)
        row.addWidget(self.close_button)


def _sign(theme: Theme, name: str, said: str, keys: str) -> Button:
    """A button without words: there is little room."""
    button = Button("", "quiet")
    button.setIcon(icon(theme, name, "accent"))
    button.setAccessibleName(said)
    button.setToolTip(tooltip(said, keys))
    return button
