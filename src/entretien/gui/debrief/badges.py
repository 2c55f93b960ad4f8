"""Levels and points as small tinted words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics

from entretien.gui.debrief.levels import Chip
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel, literal_tooltip
from entretien.gui.widgets.tones import Tone


class WrappedBadge(PlainLabel):
    """A few words on their tint: on one line where there is room, else on several, none of them cut."""

    def __init__(self, theme: Theme, text: str, tone: Tone) -> None:
        super().__init__(text, "badge", wrap=True)
        self.setProperty("tone", tone.value)
        self._width = badge_width(theme, f"{text}x")  # Qt sets the text back by half a letter

    def sizeHint(self) -> QSize:
        """One line: Qt would fold the text at a width of its own choice."""
        return QSize(self._width, self.heightForWidth(self._width))


def badge(text: str, tone: Tone) -> PlainLabel:
    """A word on its tint."""
    label = PlainLabel(text, "badge")
    label.setProperty("tone", tone.value)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def level_badge(chip: Chip, text: str = "") -> PlainLabel:
    """A level by its short word, or by `text`; its tooltip says it in full."""
    label = badge(text or chip.short, chip.tone)
    label.setAccessibleName(chip.label)
    label.setToolTip(literal_tooltip(chip.label))
    return label


def badge_width(theme: Theme, text: str) -> int:
    """Pixels a badge needs to say `text`."""
    font = theme.font("caption")
    font.setWeight(font.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(text) + 3 * GRID
