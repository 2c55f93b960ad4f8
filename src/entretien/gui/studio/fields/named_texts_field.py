"""Names of the author's own, each with what it means: flags."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.application.authoring.growing import one_more
from entretien.content.describing import kind_of
from entretien.content.placeholder import hint_of, is_to_write, to_write
from entretien.gui.studio.fields.cross import cross
from entretien.gui.studio.fields.field import Caption, Field
from entretien.gui.studio.fields.line_field import LineEdit
from entretien.gui.studio.fields.naming_dialog import NamingDialog
from entretien.gui.studio.fields.site import Site
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.section import clear
from entretien.manuscript.nodes import Mapping, Scalar
from entretien.manuscript.writing import Quoted


class NamedTextsField(Field):
    """A line for each, with a cross; then a button for one more, which asks what it means."""

    def __init__(
        self, theme: Theme, site: Site, key: str, caption: Caption, parent: QWidget | None = None
    ) -> None:
        super().__init__(site, key, caption, parent)
        self._theme = theme
        self.edits: dict[str, LineEdit] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID // 2)
        self._column.addLayout(self._lines)
        self.more = Button(caption.add, "quiet")
        self.more.clicked.connect(self._add)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.setFocusProxy(self.more)
        self.refresh()

    @property
    def texts(self) -> dict[str, str]:
        """What is written, by name."""
        node = self.site.find(self.key)
        entries = node.entries if isinstance(node, Mapping) else ()
        return {each.key.text: each.value.text if isinstance(each.value, Scalar) else "" for each in entries}

    def refresh(self) -> None:
        """Show what each means; lines are made anew only where the names are others."""
        texts = self.texts
        if list(texts) != list(self.edits):
            clear(self._lines)
            self.edits = {name: self._line(name) for name in texts}
        for name, text in texts.items():
            unwritten = is_to_write(text)
            self.edits[name].setPlaceholderText(hint_of(text) if unwritten else "")
            self.edits[name].show_text("" if unwritten else text)

    def _line(self, name: str) -> LineEdit:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        edit = LineEdit()
        edit.setAccessibleName(name)
        edit.setToolTip(name)
        edit.textEdited.connect(partial(self._write, name))
        row.addWidget(edit, 1)
        row.addWidget(cross(self._theme, name, partial(self.erase, name)))
        self._lines.addWidget(line)
        return edit

    def _write(self, name: str, text: str) -> None:
        self.put(Quoted(text if text.strip() else to_write()), name)

    def _add(self) -> None:
        dialog = NamingDialog(self.caption.add, self.caption.about, self.window())
        dialog.exec()
        dialog.deleteLater()
        if dialog.title:
            kind = kind_of(self.site.file)
            edit, address = one_more(self.site.draft, kind, self.address, dialog.title)
            self.site.do(self.caption.change_name, edit)
            self.edits[str(address[-1])].setFocus()
