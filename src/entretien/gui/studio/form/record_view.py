"""The form of one record, whatever it is: its keys as the layout has them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from entretien.content.forms import KeyForm
from entretien.gui.studio.fields.piece import Piece, Problem, is_under
from entretien.gui.studio.fields.problem_label import ProblemLabel
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.form.disclosure import Disclosure
from entretien.gui.studio.form.layouts import Fold, Layout, Row, layout_of
from entretien.gui.studio.form.rows import Rows
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.manuscript.nodes import Address

Make = Callable[[Theme, Site, KeyForm, bool], Piece | None]
"""Makes what shows a key of a record, which may stand on a card; None for what cannot be shown."""


class RecordView(Rows):
    """Shows what is written at a site, and follows it."""

    def __init__(
        self,
        theme: Theme,
        site: Site,
        make: Make,
        layout: Layout | None = None,
        *,
        on_card: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Each piece is made by `make`; its own `layout` if one is given."""
        super().__init__(parent)
        self._theme = theme
        self._make = make
        self._on_card = on_card
        self.site = site
        self._folds: list[tuple[Fold, Disclosure]] = []
        self._own = ProblemLabel()
        self._problems: Sequence[Problem] = ()
        self.add(self._own)
        for part in layout_of(site.form) if layout is None else layout:
            if isinstance(part, Fold):
                self._add_fold(part)
            else:
                self.add_row(self._row(part))

    def refresh(self) -> None:
        """Show what is written now."""
        for piece in self._shown():
            piece.refresh()

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong, each thing where it is."""
        self._problems = problems
        for fold, disclosure in self._folds:
            if any(
                is_under(each.address, self.site.address_of(key)) for each in problems for key in _keys(fold)
            ):
                disclosure.open()
        told: set[Problem] = set()
        for piece in self._shown():
            own = [each for each in problems if is_under(each.address, piece.address)]
            piece.tell(own)
            told.update(own)
        self._own.tell([each for each in problems if each not in told])

    def seek(self, address: Address) -> QWidget | None:
        """Open what shows the value at `address`, and tell what is to have the keyboard for it."""
        for fold, disclosure in self._folds:
            if any(is_under(address, self.site.address_of(key)) for key in _keys(fold)):
                disclosure.open()
        found = (piece for piece in self._shown() if is_under(address, piece.address))
        return next((target for piece in found if (target := piece.seek(address)) is not None), None)

    def first(self) -> QWidget | None:
        """What one writes in first."""
        return next((target for piece in self.pieces if (target := piece.focusProxy()) is not None), None)

    def _shown(self) -> list[Piece]:
        inside = [each.content for _fold, each in self._folds if isinstance(each.content, Rows)]
        return [*self.pieces, *(piece for rows in inside for piece in rows.pieces)]

    def _row(self, row: Row) -> list[Piece]:
        keys = {each.key: each for each in self.site.form.fields}
        made = (self._make(self._theme, self.site, keys[key], self._on_card) for key in row if key in keys)
        return [piece for piece in made if piece is not None]

    def _add_fold(self, fold: Fold) -> None:
        disclosure = Disclosure(self._theme, fold.title, partial(self._content, fold))
        self.add(disclosure, GRID if self._folds else GAP)
        self._folds.append((fold, disclosure))
        if any(self.site.find(key) is not None for key in _keys(fold)):
            disclosure.open()

    def _content(self, fold: Fold) -> Rows:
        rows = Rows()
        for row in fold.rows:
            rows.add_row(self._row(row))
        return rows


def _keys(fold: Fold) -> tuple[str, ...]:
    return tuple(key for row in fold.rows for key in row)
