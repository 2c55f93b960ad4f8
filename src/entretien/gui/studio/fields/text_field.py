"""What somebody says or reads: a text of several lines, with its words counted where there is an advice."""

from PySide6.QtWidgets import QWidget

from entretien.content.placeholder import hint_of, is_to_write, to_write
from entretien.gui.studio.fields.field import Caption, Field
from entretien.gui.studio.fields.growing_text import GrowingText
from entretien.gui.studio.fields.site import Site
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _, plural
from entretien.manuscript.writing import Quoted


class TextField(Field):
    """What is to be written is a hint and no text: typing replaces it, and taking all away brings it back."""

    def __init__(
        self,
        site: Site,
        key: str,
        caption: Caption,
        *,
        needed: bool = False,
        least: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        """Where it is `needed`, an empty text holds its place; `least` is its height in lines."""
        super().__init__(site, key, caption, parent)
        self._needed = needed
        self._hint = ""
        self.area = GrowingText(caption.label, least)
        self.area.setAccessibleDescription(caption.about)
        self._count = PlainLabel(role="caption")
        self._top.addWidget(self._count)
        self._column.addWidget(self.area)
        self.setFocusProxy(self.area)
        self.area.typed.connect(self._write)
        self.refresh()

    def refresh(self) -> None:
        """Show the text as its author wrote it."""
        text = self.site.text(self.key).rstrip("\n")
        if is_to_write(text):
            self._hint, text = hint_of(text), ""
        self.area.setPlaceholderText(self._hint or self.caption.about)
        self.area.show_text(text)
        self._tell_count(text)

    def _write(self, text: str) -> None:
        if text.strip():
            self.put(Quoted(text))
        elif self._holds_place():
            self.put(Quoted(to_write(self._hint)))
        else:
            self.erase()
        self._tell_count(text)

    def _holds_place(self) -> bool:
        return self._needed or bool(self.caption.instead and not self.site.text(self.caption.instead))

    def _tell_count(self, text: str) -> None:
        if not self.caption.advice:
            return
        count = len(text.split())
        said = plural("{count} mot", "{count} mots", count).format(count=count) if count else ""
        if count > self.caption.advice:
            said = _("{count} mots\u00a0; mieux vaut en rester à {advice}").format(
                count=count, advice=self.caption.advice
            )
        self._count.setText(said)
