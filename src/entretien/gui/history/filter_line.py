"""What is looked for in the history, on one line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from entretien.gui.history.presenter import Filters, learners, scenarios
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.filter_bar import FilterBar
from entretien.gui.widgets.filter_choice import FilterChoice
from entretien.gui.widgets.search_field import SearchField
from entretien.history.records import AttemptHeader
from entretien.kernel.language import _


class FilterLine(FilterBar):
    """Search, learner, scenario.

    Signals:
        changed: what is looked for changed.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.search = SearchField(theme, _("Chercher"), shortcut="Ctrl+F")
        self.learner = FilterChoice(theme, _("Apprenant"))
        self.scenario = FilterChoice(theme, _("Scénario"))
        self.hold(self.search, 3, ((self.learner, 1), (self.scenario, 1)))
        self._find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._find.activated.connect(self.search.setFocus)
        self.search.textChanged.connect(self.changed)
        for each in (self.learner, self.scenario):
            each.currentIndexChanged.connect(self.changed)

    @property
    def filters(self) -> Filters:
        """What is looked for."""
        return Filters(self.search.text(), self.learner.picked, self.scenario.picked)

    def offer(self, headers: Sequence[AttemptHeader]) -> None:
        """Offer what these attempts differ by."""
        self.learner.offer(_("Apprenant\u00a0: tous"), learners(headers))
        self.scenario.offer(_("Scénario\u00a0: tous"), scenarios(headers))

    def clear(self) -> None:
        """Look for nothing in particular."""
        self.search.clear()
        self.learner.release()
        self.scenario.release()
