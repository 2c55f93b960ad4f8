"""What painted text is made of: grounds, paragraphs at their places, and the fonts that set them."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from entretien.gui.theme.spacing import RADIUS
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.paragraph import Paragraph

Part = TypeVar("Part", bound=Hashable)
Placed = TypeVar("Placed")


@dataclass(frozen=True, slots=True)
class Ground:
    """A rounded rectangle under the text."""

    rect: QRectF
    role: str
    radius: float = RADIUS


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph at its place."""

    paragraph: Paragraph
    at: QPointF
    role: str


class Fonts:
    """Those a conversation is set with, wherever it is read."""

    def __init__(self, theme: Theme) -> None:
        self.heading = theme.font("heading")
        self.spoken = theme.font("spoken")
        self.body = theme.font("body")
        self.strong = theme.font("body")
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.aside = theme.font("body")
        self.aside.setItalic(True)
        self.caption = theme.font("caption")
        self.name = theme.font("caption")
        self.name.setWeight(QFont.Weight.DemiBold)


class OncePerWidth(Generic[Part, Placed]):
    """Parts set at a width, remembered while it stays the same."""

    def __init__(self, place: Callable[[Part, int], Placed]) -> None:
        """`place` sets a part in so many pixels."""
        self._place = place
        self._width = 0
        self._known: dict[Part, Placed] = {}

    def at(self, part: Part, width: int) -> Placed:
        """`part` in `width` pixels."""
        if width != self._width:
            self._known.clear()
            self._width = width
        if (known := self._known.get(part)) is None:
            known = self._known[part] = self._place(part, width)
        return known


def paint_grounds(painter: QPainter, theme: Theme, grounds: Iterable[Ground]) -> None:
    """Paint what is under the text."""
    painter.setPen(Qt.PenStyle.NoPen)
    for ground in grounds:
        painter.setBrush(theme.colour(ground.role))
        painter.drawRoundedRect(ground.rect, ground.radius, ground.radius)
