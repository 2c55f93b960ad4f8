"""A few words on one line."""

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QWidget

from entretien.content.placeholder import hint_of, is_to_write, to_write
from entretien.gui.studio.fields.field import Caption, Field
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.fields.undoing import is_undoing
from entretien.manuscript.edits import difference
from entretien.manuscript.writing import Quoted


class LineEdit(QLineEdit):
    """A line whose changes are the studio's to undo."""

    def event(self, event: QEvent) -> bool:
        """Undoing and redoing are left to the studio."""
        if is_undoing(event):
            event.ignore()
            return True
        return super().event(event)

    def show_text(self, text: str) -> None:
        """Show `text`; the cursor stays where it was in what has not changed."""
        if text == self.text():
            return
        at = difference(self.text(), text).carried(self.cursorPosition()) if self.hasFocus() else 0
        with QSignalBlocker(self):
            self.setText(text)
        self.setCursorPosition(at)


class LineField(Field):
    """Emptied, it is left out; where it cannot be, it holds the place of what is to be written."""

    def __init__(
        self, site: Site, key: str, caption: Caption, *, needed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(site, key, caption, parent)
        self._needed = needed
        self._hint = ""
        self.edit = LineEdit()
        self.edit.setAccessibleName(caption.label)
        self.edit.setAccessibleDescription(caption.about)
        self._column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._write)
        self.refresh()

    def refresh(self) -> None:
        """Show the words as their author wrote them."""
        text = self.site.text(self.key)
        if is_to_write(text):
            self._hint, text = hint_of(text), ""
        self.edit.setPlaceholderText(self._hint)
        self.edit.show_text(text)

    def _write(self, text: str) -> None:
        if text.strip():
            self.put(Quoted(text))
        elif self._needed:
            self.put(Quoted(to_write(self._hint)))
        else:
            self.erase()
