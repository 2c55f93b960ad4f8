"""A portrait composed by looking: one feature at a time, each choice shown on the very face it is for."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from entretien.gui.portraits.painting import likeness
from entretien.gui.studio.persona.features import OPTIONS, taken, variations
from entretien.gui.theme.icons import untinted
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _
from entretien.scenario.portrait import Portrait
from entretien.scenario.portrait_words import feature_word, option_word
from entretien.scenario.speech import Mood

FACE = 132
"""Pixels of the portrait as it is now."""

SMALL = 64
"""Pixels of a choice."""

FEATURES = 112
"""Pixels of the list of features at the natural type size: the longest word."""

_PORTRAIT = Qt.ItemDataRole.UserRole


class PortraitComposer(QWidget):
    """The face as it is, what may be changed of it, and what each change would make.

    Signals:
        composed: something else was chosen; carries the `Portrait`.
    """

    composed = Signal(object)

    def __init__(self, theme: Theme, portrait: Portrait, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.portrait = portrait
        self._face = PlainLabel()
        self._face.setFixedSize(FACE, FACE)
        self.features = _features(theme)
        self.choices = _choices()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.features, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.choices, 1)
        self.features.currentRowChanged.connect(self._offer)
        self.choices.currentItemChanged.connect(self._take)
        self.features.setCurrentRow(0)
        self._show()

    def show_portrait(self, portrait: Portrait) -> None:
        """Start from another portrait."""
        if portrait != self.portrait:
            self.portrait = portrait
            self._show()
            self._offer()

    @property
    def _feature(self) -> str:
        return list(OPTIONS)[self.features.currentRow()]

    def _offer(self) -> None:
        """Show every choice of the feature at hand."""
        has, ratio = taken(self.portrait, self._feature), self.devicePixelRatioF()
        with QSignalBlocker(self.choices):
            self.choices.clear()
            self.choices.setAccessibleName(feature_word(self._feature))
            for option, portrait in variations(self.portrait, self._feature):
                picture = likeness(self._theme, "", portrait, Mood.NEUTRAL, SMALL, ratio)
                item = QListWidgetItem(untinted(picture), "", self.choices)
                item.setData(_PORTRAIT, portrait)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, option_word(option))
                item.setToolTip(option_word(option))
                if option == has:
                    self.choices.setCurrentItem(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.portrait = item.data(_PORTRAIT)
            self._show()
            self.composed.emit(self.portrait)

    def _show(self) -> None:
        ratio = self.devicePixelRatioF()
        self._face.setPixmap(likeness(self._theme, "", self.portrait, Mood.NEUTRAL, FACE, ratio))


def _features(theme: Theme) -> QListWidget:
    """All of them in sight."""
    features = QListWidget()
    features.setProperty("role", "tight")
    features.setAccessibleName(_("Ce qui se choisit du portrait"))
    features.setFixedWidth(theme.scaled(FEATURES))
    features.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    features.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    features.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
    features.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    features.addItems([feature_word(feature) for feature in OPTIONS])
    return features


def _choices() -> QListWidget:
    """Small portraits in rows; arrows go from one to the next."""
    choices = QListWidget()
    choices.setProperty("role", "tight")
    choices.setViewMode(QListView.ViewMode.IconMode)
    choices.setMovement(QListView.Movement.Static)
    choices.setResizeMode(QListView.ResizeMode.Adjust)
    choices.setIconSize(QSize(SMALL, SMALL))
    choices.setGridSize(QSize(SMALL + 3 * GRID, SMALL + 3 * GRID))
    choices.setMinimumHeight(2 * (SMALL + 3 * GRID))
    choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    choices.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    return choices
