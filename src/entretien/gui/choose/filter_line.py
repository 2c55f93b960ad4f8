"""The filters, on one line above the cards."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from entretien.competences.framework import Competence
from entretien.content.library import Card
from entretien.gui.choose.presenter import Filters, channels, competences, levels
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.filter_bar import FilterBar
from entretien.gui.widgets.filter_choice import FilterChoice
from entretien.gui.widgets.search_field import SearchField
from entretien.kernel.language import _
from entretien.scenario.words import channel_word


class FilterLine(FilterBar):
    """Search, competence, level and channel.

    Signals:
        changed: what is looked for changed.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        hint = _("Chercher un titre, un client, une compétence")
        self._search = SearchField(theme, hint, shortcut="Ctrl+F")
        self._competence = FilterChoice(theme, _("Compétence"))
        self._level = FilterChoice(theme, _("Niveau"))
        self._channel = FilterChoice(theme, _("Canal"))
        self._clear = Button(_("Tout afficher"), "quiet")
        self._clear.hide()
        filters = ((self._competence, 4), (self._level, 2), (self._channel, 2), (self._clear, 0))
        self.hold(self._search, 5, filters)
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._shortcut.activated.connect(self._search.setFocus)
        self._search.textChanged.connect(self._tell)
        self._clear.clicked.connect(self.clear)
        for each in self._choices():
            each.currentIndexChanged.connect(self._tell)

    @property
    def filters(self) -> Filters:
        """What is looked for."""
        return Filters(
            self._search.text(),
            self._competence.picked,
            self._level.picked,
            self._channel.picked,
        )

    def offer(self, cards: Sequence[Card], known: Iterable[Competence]) -> None:
        """Offer what these cards differ by; `known` are the competences of the framework."""
        self._competence.offer(
            _("Toute compétence"),
            ((f"{each.code} · {each.label}", each.code) for each in competences(cards, known)),
        )
        self._level.offer(
            _("Tout niveau"),
            ((_("Niveau {level}").format(level=level), level) for level in levels(cards)),
        )
        self._channel.offer(
            _("Tout canal"),
            ((channel_word(channel), channel) for channel in channels(cards)),
        )

    def clear(self) -> None:
        """Look for nothing in particular."""
        self._search.clear()
        for each in self._choices():
            each.release()

    def _choices(self) -> tuple[FilterChoice, FilterChoice, FilterChoice]:
        return self._competence, self._level, self._channel

    def _tell(self) -> None:
        self._clear.setVisible(bool(self.filters))
        self.changed.emit()
