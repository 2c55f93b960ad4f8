"""The first screen: whom to receive."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from entretien.competences.framework import Competence
from entretien.content.library import Card
from entretien.gui.choose.card_list import CardList
from entretien.gui.choose.filter_line import FilterLine
from entretien.gui.choose.presenter import Tile, offered, tiles
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.empty_state import EmptyState
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.history.records import AttemptHeader
from entretien.kernel.errors import UserError
from entretien.kernel.language import _


class ChooseScreen(QWidget):
    """Cards, with their filters above.

    Signals:
        scenario_chosen: carries the `Path` of a scenario to prepare.
        resume_requested: carries the id of the unfinished attempt to take up.
        reload_requested: the scenarios should be read again.
    """

    scenario_chosen = Signal(object)
    resume_requested = Signal(str)
    reload_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._cards: Sequence[Card] = ()
        self._headers: Sequence[AttemptHeader] = ()
        self._filters = FilterLine(theme)
        self._list = CardList(theme)
        self._nothing = EmptyState()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._list)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        head.setSpacing(GAP)
        head.addWidget(PlainLabel(_("Qui recevez-vous\u00a0?"), "title"))
        head.addWidget(self._filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self._filters.changed.connect(self._refresh)
        self._list.taken.connect(self._take)
        self._nothing.pressed.connect(self._look_again)
        self.show_loading()

    def focus_first(self) -> None:
        """Put the keyboard on the cards."""
        self._list.setFocus()

    def show_loading(self) -> None:
        """The scenarios are being read."""
        self._nothing.tell(_("Lecture des entretiens…"))
        self._pages.setCurrentWidget(self._nothing)
        self._filters.setEnabled(False)

    def show_failure(self, error: UserError) -> None:
        """The scenarios could not be read."""
        self._nothing.tell(error.message, error.remedy, _("Relire les scénarios"))
        self._pages.setCurrentWidget(self._nothing)

    def show_cards(self, cards: Sequence[Card], known: Iterable[Competence]) -> None:
        """The scenarios at hand; `known` are the competences of the framework."""
        self._cards = offered(cards)
        self._filters.offer(self._cards, known)
        self._filters.setEnabled(bool(self._cards))
        self._refresh()
        if self.isVisible():
            self.focus_first()

    def show_attempts(self, headers: Sequence[AttemptHeader]) -> None:
        """The attempts of who plays, newest first."""
        self._headers = headers
        if self._cards:
            self._refresh()

    def _refresh(self) -> None:
        shown = tiles(self._cards, self._headers, self._filters.filters)
        self._list.show_tiles(shown)
        if not self._cards:
            self._nothing.tell(
                _("Aucun scénario pour l'instant."),
                _("Déposez des fichiers .yaml dans le dossier des scénarios, puis relisez-le."),
                _("Relire les scénarios"),
            )
        elif not shown:
            self._nothing.tell(
                _("Aucun entretien ne correspond."),
                _("Élargissez la recherche ou retirez un filtre."),
                _("Tout afficher"),
            )
        self._pages.setCurrentWidget(self._list if shown else self._nothing)

    def _look_again(self) -> None:
        if self._cards:
            self._filters.clear()
        else:
            self.reload_requested.emit()

    def _take(self, tile: Tile) -> None:
        if tile.resumes is None:
            self.scenario_chosen.emit(tile.path)
        else:
            self.resume_requested.emit(tile.resumes)
