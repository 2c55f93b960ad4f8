"""Several texts, one under the other: other ways to say the same thing."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.content.placeholder import hint_of, is_to_write, to_write
from entretien.gui.studio.fields.cross import cross
from entretien.gui.studio.fields.field import Caption, Field
from entretien.gui.studio.fields.growing_text import GrowingText
from entretien.gui.studio.fields.site import Site
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.section import clear
from entretien.manuscript.changing import insert
from entretien.manuscript.nodes import Scalar, Sequence
from entretien.manuscript.writing import Quoted


class TextsField(Field):
    """An area for each, with a cross; then a button for one more."""

    def __init__(
        self, theme: Theme, site: Site, key: str, caption: Caption, parent: QWidget | None = None
    ) -> None:
        super().__init__(site, key, caption, parent)
        self._theme = theme
        self._areas: list[GrowingText] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID // 2)
        self._column.addLayout(self._lines)
        self.add = Button(caption.add, "quiet")
        self.add.clicked.connect(self._insert)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.setFocusProxy(self.add)
        self.refresh()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written."""
        node = self.site.find(self.key)
        items = node.items if isinstance(node, Sequence) else ()
        return tuple(item.text if isinstance(item, Scalar) else "" for item in items)

    def refresh(self) -> None:
        """Show the texts; areas are made anew only where there are more or fewer."""
        texts = self.texts
        if len(texts) != len(self._areas):
            clear(self._lines)
            self._areas = [self._area(rank) for rank in range(len(texts))]
        for area, text in zip(self._areas, texts, strict=True):
            unwritten = is_to_write(text)
            area.setPlaceholderText(hint_of(text) if unwritten else "")
            area.show_text("" if unwritten else text)

    def _area(self, rank: int) -> GrowingText:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        area = GrowingText(self.caption.label, 1)
        area.typed.connect(partial(self._write, rank))
        row.addWidget(area, 1)
        row.addWidget(cross(self._theme, self.caption.label, partial(self.erase, rank)))
        self._lines.addWidget(line)
        return area

    def _write(self, rank: int, text: str) -> None:
        self.put(Quoted(text if text.strip() else to_write()), rank)

    def _insert(self) -> None:
        new = Quoted(to_write())
        if self.texts:
            edit = insert(self.site.manuscript, self.site.address_of(self.key), new)
            self.site.do(self.caption.change_name, edit)
        else:
            self.put([new])
        self._areas[-1].setFocus()
