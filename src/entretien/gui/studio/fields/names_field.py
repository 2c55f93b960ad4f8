"""Names taken from a list, several of them: facts that a line tells, motives an argument speaks to."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.application.authoring.wording import Term
from entretien.gui.studio.fields.cross import cross
from entretien.gui.studio.fields.field import Caption, Field
from entretien.gui.studio.fields.picker import Picker
from entretien.gui.studio.fields.site import Site
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import clear
from entretien.manuscript.changing import insert
from entretien.manuscript.nodes import Scalar, Value
from entretien.manuscript.nodes import Sequence as Items


class NamesField(Field):
    """A line for each name taken, with a cross; then a list of the others."""

    def __init__(
        self,
        theme: Theme,
        site: Site,
        key: str,
        caption: Caption,
        terms: Callable[[], Sequence[Term]],
        parent: QWidget | None = None,
    ) -> None:
        """`terms` may be taken."""
        super().__init__(site, key, caption, parent)
        self._theme = theme
        self._terms = terms
        self._shown: tuple[str, ...] | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID // 2)
        self._column.addLayout(self._lines)
        self.more = Picker(theme, caption.add, self._others)
        self.more.picked.connect(self._take)
        self._column.addWidget(self.more)
        self.setFocusProxy(self.more)
        self.refresh()

    @property
    def names(self) -> tuple[str, ...]:
        """What is written."""
        node = self.site.find(self.key)
        items = node.items if isinstance(node, Items) else ()
        return tuple(item.text for item in items if isinstance(item, Scalar))

    def refresh(self) -> None:
        """Show the names that are written."""
        if self.names == self._shown:
            return
        self._shown = self.names
        clear(self._lines)
        words = {each.name: each.words for each in self._terms()}
        for rank, name in enumerate(self._shown):
            self._lines.addWidget(self._line(rank, words.get(name, name)))
        self.more.show_term(Term("", self.caption.add))
        self.more.setVisible(len(words) > len(self._shown))

    def _line(self, rank: int, words: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(words, wrap=True), 1)
        row.addWidget(cross(self._theme, words, partial(self.erase, rank)))
        return line

    def _others(self) -> tuple[Term, ...]:
        return (Term("", self.caption.add), *(each for each in self._terms() if each.name not in self.names))

    def _take(self, name: str) -> None:
        if not name:
            return
        added: Value = name
        if self.names:
            edit = insert(self.site.manuscript, self.site.address_of(self.key), added)
            self.site.do(self.caption.change_name, edit)
        else:
            self.put([added])
