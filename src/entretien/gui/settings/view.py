"""The settings: language, look, type size; and what the program is made of."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSlider, QVBoxLayout, QWidget

from entretien.application.preferences import Look, Preferences
from entretien.gui.settings.presenter import TYPE_SCALES, look_word, scale_word
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.segments import Segments
from entretien.kernel.language import LANGUAGES, _

WIDTH = 860
"""Pixels a card may take at the natural type size: longer lines are tiring to read."""

NAMES = 140
"""Pixels of the column of names: the longest one."""

_ON, _OFF = "first", "no"
"""Whether self-assessment comes before the marks."""


class SettingsScreen(QScrollArea):
    """Each change is told at once.

    Signals:
        changed: carries the new `Preferences`.
        left: back to the interviews.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        about: Iterable[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Show `preferences`; `about` are names, each with what there is to say of it."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setProperty("role", "page")
        self._theme = theme
        self._preferences = preferences
        self._language = Choice(theme, _("Langue"))
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(self._language.findData(preferences.language))
        looks = [(look_word(look), look.value) for look in Look]
        self._look = Segments(_("Couleurs"), looks, preferences.look)
        self._scale = _slider(preferences.type_scale)
        self._scale_says = PlainLabel(scale_word(preferences.type_scale), "strong")
        self._first = Segments(
            _("Auto-évaluation"),
            ((_("Avant les notes"), _ON), (_("Non demandée"), _OFF)),
            _ON if preferences.self_assessment else _OFF,
        )
        self.setWidget(self._page(about))
        self._language.setObjectName("language")
        self._scale.setObjectName("scale")
        self._escape = QShortcut(QKeySequence("Esc"), self)
        self._escape.activated.connect(self.left)
        self._language.currentIndexChanged.connect(self._tell)
        self._look.picked.connect(self._tell)
        self._first.picked.connect(self._tell)
        self._scale.valueChanged.connect(self._tell)
        self._scale.sliderMoved.connect(self._say_scale)

    def focus_first(self, held: str = "") -> None:
        """Put the keyboard on the control named `held`, or on the first one."""
        control = self.findChild(QWidget, held) if held else None
        (control or self._language).setFocus()

    def _page(self, about: Iterable[tuple[str, str]]) -> QWidget:
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(_("Réglages"), "title"))
        for card in (
            _card(_("Apparence"), self._appearance()),
            _card(_("Débriefing"), self._debriefing()),
            _card(_("À propos"), self._made_of(about)),
        ):
            card.setMaximumWidth(self._theme.scaled(WIDTH))
            column.addWidget(card)
        column.addStretch()
        return page

    def _appearance(self) -> QGridLayout:
        grid = self._grid()
        for row, (name, control) in enumerate(((_("Langue"), self._language), (_("Couleurs"), self._look))):
            grid.addWidget(_name_of(control, name), row, 0)
            grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeft)
        size = QHBoxLayout()
        size.setSpacing(GAP)
        size.addWidget(self._scale)
        size.addWidget(self._scale_says, 1)
        grid.addWidget(_name_of(self._scale, _("Taille du texte")), 2, 0)
        grid.addLayout(size, 2, 1)
        return grid

    def _debriefing(self) -> QGridLayout:
        why = _(
            "L'apprenant se place sur chaque compétence, écrit un point fort et un axe, puis voit ses notes."
        )
        grid = self._grid()
        grid.addWidget(_name_of(self._first, _("Auto-évaluation")), 0, 0)
        grid.addWidget(self._first, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(PlainLabel(why, "caption", wrap=True), 1, 1)
        return grid

    def _made_of(self, about: Iterable[tuple[str, str]]) -> QGridLayout:
        grid = self._grid()
        grid.setVerticalSpacing(GRID)
        for row, (name, version) in enumerate(about):
            grid.addWidget(PlainLabel(name, "muted"), row, 0)
            grid.addWidget(_copiable(version), row, 1)
        return grid

    def _grid(self) -> QGridLayout:
        """Names, then what they name: the same two columns in every card."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(GAP)
        grid.setColumnMinimumWidth(0, self._theme.scaled(NAMES))
        grid.setColumnStretch(1, 1)
        return grid

    def _say_scale(self, per_cent: int) -> None:
        self._scale_says.setText(scale_word(per_cent))

    def _tell(self) -> None:
        self._preferences = replace(
            self._preferences,
            language=self._language.currentData(),
            look=Look(self._look.value),
            type_scale=_nearest(self._scale.value()),
            self_assessment=self._first.value == _ON,
        )
        self.changed.emit(self._preferences)


def _name_of(control: QWidget, name: str) -> PlainLabel:
    label = PlainLabel(name, "muted")
    label.setBuddy(control)
    return label


def _slider(per_cent: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(TYPE_SCALES[0], TYPE_SCALES[-1])
    slider.setSingleStep(TYPE_SCALES.step)
    slider.setPageStep(2 * TYPE_SCALES.step)
    slider.setMinimumWidth(260)
    slider.setValue(per_cent)
    slider.setTracking(False)
    slider.setAccessibleName(_("Taille du texte"))
    return slider


def _nearest(per_cent: int) -> int:
    return min(TYPE_SCALES, key=lambda each: abs(each - per_cent))


def _card(title: str, content: QGridLayout) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
    column.setSpacing(GAP)
    column.addWidget(PlainLabel(title, "heading"))
    column.addLayout(content)
    return card


def _copiable(text: str) -> PlainLabel:
    label = PlainLabel(text, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
