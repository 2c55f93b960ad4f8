"""Records by the name of something else: what the client says that day, exchange by exchange."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.application.authoring.wording import Term
from entretien.content.forms import Form
from entretien.content.placeholder import to_write
from entretien.gui.studio.fields.field import Caption
from entretien.gui.studio.fields.picker import Picker
from entretien.gui.studio.fields.piece import Piece, Problem, is_under
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.form.card_list import ListedCards
from entretien.gui.studio.form.record_view import Make
from entretien.gui.theme.spacing import GAP
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.manuscript.nodes import Address, Mapping
from entretien.manuscript.writing import Quoted


class NamedLists(Piece):
    """A list of cards for each name that has one; the others are taken from a list."""

    def __init__(
        self,
        theme: Theme,
        site: Site,
        key: str,
        caption: Caption,
        names: Form,
        make: Make,
        *,
        on_card: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`names` are what may have a list."""
        super().__init__(site, key, parent)
        self._theme = theme
        self._caption = caption
        self._names = names
        self._make = make
        self._on_card = on_card
        self._inner = site.inside(self.address)
        self.lists: dict[str, ListedCards] = {}
        self._stack = QVBoxLayout()
        self._stack.setSpacing(GAP)
        self.more = Picker(theme, caption.add, self._others)
        self.more.picked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(caption.label, "strong"))
        column.addLayout(self._stack)
        column.addWidget(self.more)
        self.setFocusProxy(self.more)
        self.refresh()

    def refresh(self) -> None:
        """Show the lists that are written."""
        node = self.site.find(self.key)
        names = [each.key.text for each in node.entries] if isinstance(node, Mapping) else []
        self._inner.address = self.address
        for name in [each for each in self.lists if each not in names]:
            self.lists[name].hide()
            self.lists.pop(name).deleteLater()
        for rank, name in enumerate(names):
            if name not in self.lists:
                self.lists[name] = self._list(name)
                self._stack.insertWidget(rank, self.lists[name])
            self.lists[name].refresh()
        self.more.show_term(Term("", self._caption.add))

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong, each thing in its list."""
        for each in self.lists.values():
            each.tell([problem for problem in problems if is_under(problem.address, each.address)])

    def seek(self, address: Address) -> QWidget | None:
        """What shows the value at `address`."""
        found = (each for each in self.lists.values() if is_under(address, each.address))
        return next((each.seek(address) for each in found), None)

    def _list(self, name: str) -> ListedCards:
        words = next((each.words for each in self.site.terms(self._names) if each.name == name), name)
        return ListedCards(self._theme, self._inner, name, Caption(words), self._make, on_card=self._on_card)

    def _others(self) -> tuple[Term, ...]:
        others = (each for each in self.site.terms(self._names) if each.name not in self.lists)
        return (Term("", self._caption.add), *others)

    def _add(self, name: str) -> None:
        if name:
            self.site.put(self._caption.change_name, Quoted(to_write()), self.key, name)
