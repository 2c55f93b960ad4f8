"""What is looked for in the history, on one line."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from entretien.gui.history.presenter import Filters, learners, scenarios
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.filter_bar import FilterBar
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
        self.learner = _choice(theme, _("Apprenant"))
        self.scenario = _choice(theme, _("Scénario"))
        self.hold(self.search, 3, ((self.learner, 1), (self.scenario, 1)))
        self._find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._find.activated.connect(self.search.setFocus)
        self.search.textChanged.connect(self.changed)
        for each in (self.learner, self.scenario):
            each.currentIndexChanged.connect(self._tell)

    @property
    def filters(self) -> Filters:
        """What is looked for."""
        return Filters(self.search.text(), self.learner.currentData(), self.scenario.currentData())

    def offer(self, headers: Sequence[AttemptHeader]) -> None:
        """Offer what these attempts differ by."""
        _fill(self.learner, _("Apprenant\u00a0: tous"), learners(headers))
        _fill(self.scenario, _("Scénario\u00a0: tous"), scenarios(headers))

    def clear(self) -> None:
        """Look for nothing in particular."""
        self.search.clear()
        self.learner.setCurrentIndex(0)
        self.scenario.setCurrentIndex(0)

    def _tell(self) -> None:
        for each in (self.learner, self.scenario):
            each.setProperty("active", each.currentData() is not None)
            each.style().unpolish(each)
            each.style().polish(each)
        self.changed.emit()


def _choice(theme: Theme, name: str) -> Choice:
    choice = Choice(theme, name, role="filter")
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(14)
    return choice


def _fill(choice: Choice, everything: str, items: Iterable[tuple[str, str]]) -> None:
    """Offer `items` after `everything`; what was picked stays picked if it is still there."""
    picked = choice.currentData()
    choice.blockSignals(True)  # noqa: FBT003 - Qt's own signature
    choice.clear()
    choice.addItem(everything, None)
    for text, value in items:
        choice.addItem(text, value)
    choice.setCurrentIndex(max(0, choice.findData(picked)))
    choice.blockSignals(False)  # noqa: FBT003 - Qt's own signature
