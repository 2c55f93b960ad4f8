"""The settings: language, look, type size; and what the program is made of."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSlider, QVBoxLayout, QWidget

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
        """Show `preferences`; `about` are names with their versions."""
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
        self.setWidget(self._page(about))
        self._language.setObjectName("language")
        self._scale.setObjectName("scale")
        self._escape = QShortcut(QKeySequence("Esc"), self)
        self._escape.activated.connect(self.left)
        self._language.currentIndexChanged.connect(self._tell)
        self._look.picked.connect(self._tell)
        self._scale.valueChanged.connect(self._tell)
        self._scale.sliderMoved.connect(self._say_scale)

    def focus_first(self, held: str = "") -> None:
        """Put the keyboard on the control named `held`, or on the first one."""
        control = self.findChild(QWidget, held) if held else None
        (control or self._language).setFocus()

    def _page(self, about: Iterable[tuple[str, str]]) -> QWidget:
        looks = QGridLayout()
        looks.setHorizontalSpacing(MARGIN)
        looks.setVerticalSpacing(GAP)
        for row, (name, control) in enumerate(
            ((_("Langue"), self._language), (_("Couleurs"), self._look), (_("Taille du texte"), self._scale))
        ):
            label = PlainLabel(name, "muted")
            label.setBuddy(control)
            looks.addWidget(label, row, 0)
            looks.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeft)
        looks.addWidget(self._scale_says, 2, 2)
        looks.setColumnStretch(2, 1)
        made = QGridLayout()
        made.setHorizontalSpacing(MARGIN)
        made.setVerticalSpacing(GRID)
        made.setColumnStretch(1, 1)
        for row, (name, version) in enumerate(about):
            made.addWidget(PlainLabel(name, "muted"), row, 0)
            made.addWidget(_copiable(version), row, 1)
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(_("Réglages"), "title"))
        for card in (_card(_("Apparence"), looks), _card(_("À propos"), made)):
            card.setMaximumWidth(self._theme.scaled(WIDTH))
            column.addWidget(card)
        column.addStretch()
        return page

    def _say_scale(self, per_cent: int) -> None:
        self._scale_says.setText(scale_word(per_cent))

    def _tell(self) -> None:
        self._preferences = replace(
            self._preferences,
            language=self._language.currentData(),
            look=Look(self._look.value),
            type_scale=_nearest(self._scale.value()),
        )
        self.changed.emit(self._preferences)


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
