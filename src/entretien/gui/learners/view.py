"""Saying who one is: a first name the first time, a button afterwards."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from entretien.application.learners import NAME_LIMIT
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.history.records import Learner
from entretien.kernel.errors import UserError
from entretien.kernel.ids import LearnerId
from entretien.kernel.language import _

WIDTH = 640
"""Pixels of the card at the natural type size, at most."""


class LearnersScreen(QScrollArea):
    """Those who practise here, and a field for whoever is new.

    Signals:
        learner_chosen: someone known plays; carries the `Learner`.
        newcomer_named: someone new plays; carries the name as it was typed.
        left: nobody changes.
    """

    learner_chosen = Signal(object)
    newcomer_named = Signal(str)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        learners: Sequence[Learner],
        current: LearnerId | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setProperty("role", "page")
        self._theme = theme
        self._banner = Banner()
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_LIMIT)
        self._name.setPlaceholderText(_("Prénom ou pseudonyme"))
        self._name.setAccessibleName(_("Prénom ou pseudonyme"))
        self._enter = Button(_("C'est moi"), "secondary" if learners else "primary")
        self._known = [self._button(theme, each, taken=each.id == current) for each in learners]
        self._name.returnPressed.connect(self._tell_name)
        self._enter.clicked.connect(self._tell_name)
        self._escape = QShortcut(QKeySequence("Esc"), self)
        self._escape.activated.connect(self.left)
        self._escape.setEnabled(current is not None)
        self.setWidget(self._page())

    def focus_first(self) -> None:
        """Put the keyboard on who played last, or on the field of the name."""
        taken = next((button for button in self._known if button.isChecked()), None)
        (taken or (self._known[0] if self._known else self._name)).setFocus()

    def show_error(self, error: UserError) -> None:
        """The name was refused."""
        self._banner.tell_error(error)
        self._name.setFocus()

    def _page(self) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(self._theme.scaled(WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(_("Qui s'entraîne\u00a0?") if self._known else _("Bienvenue"), "title"))
        for button in self._known:
            column.addWidget(button)
        column.addWidget(
            PlainLabel(_("Quelqu'un d'autre") if self._known else _("Qui êtes-vous\u00a0?"), "heading")
        )
        newcomer = QHBoxLayout()
        newcomer.setSpacing(GRID)
        newcomer.addWidget(self._name, 1)
        newcomer.addWidget(self._enter)
        column.addLayout(newcomer)
        column.addWidget(self._banner)
        kept = _("Vos entretiens et vos notes restent sur cet ordinateur, sous ce nom.")
        column.addWidget(PlainLabel(kept, "muted", wrap=True))
        page = QWidget()
        page.setProperty("role", "page")
        around = QHBoxLayout(page)
        around.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        around.addStretch(1)
        around.addWidget(card, 4, Qt.AlignmentFlag.AlignVCenter)
        around.addStretch(1)
        return page

    def _button(self, theme: Theme, learner: Learner, *, taken: bool) -> Button:
        button = Button(learner.name, "option")
        button.setIcon(icon(theme, "person", "accent"))
        button.setCheckable(True)
        button.setChecked(taken)
        button.clicked.connect(lambda: self.learner_chosen.emit(learner))
        return button

    def _tell_name(self) -> None:
        self.newcomer_named.emit(self._name.text())
