"""A card of the map as it is painted: on a screen near or far, on paper."""

from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from entretien.gui.scenario_map.card_dress import marked, passed_over, plain
from entretien.gui.scenario_map.lettering import Lettering
from entretien.gui.theme.spacing import GRID, RADIUS
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.lines import broken
from entretien.mapping.overlays.overlay import STRONGEST, Overlay
from entretien.mapping.placing import Size
from entretien.mapping.scenario_map import Card
from entretien.mapping.telling import kind_word, name_of

CARD = Size(216, 96)
"""Of every card, in pixels at the natural type size."""

_LINES = 3
"""Of its title, where nothing is laid over it; else one less."""

_BAR = 6
"""Width of the bar that shows that an overlay says something."""

_ROOM = CARD.width - 2 * GRID - _BAR
"""Width of a line of text."""

_RING = 3.0

_DOT, _FAR_DOT = 6.0, 14.0
"""Width of each of the dots that count its strength, near and from far; one and a half to the next."""

_DOTS = STRONGEST * _DOT * 1.5 + GRID / 2
"""What they take before the words of the foot."""


class Detail(IntEnum):
    """How much can be told apart at a distance."""

    SHAPE = 0
    """That it is there, and its colour."""
    NUMBER = 1
    """What the guide calls it."""
    WORDS = 2
    """Everything."""


def detail_at(zoom: float) -> Detail:
    """What can be read where a pixel of the map takes `zoom` pixels of the screen."""
    return Detail.WORDS if zoom >= 0.5 else Detail.NUMBER if zoom >= 0.25 else Detail.SHAPE


class CardFace:
    """Texts are broken into lines once; what is laid over the card may change."""

    def __init__(self, theme: Theme, letters: Lettering, card: Card) -> None:
        self._theme, self._letters, self._card = theme, letters, card
        self._kind = kind_word(card.kind)
        self._kind_width = letters.caption.metrics.horizontalAdvance(self._kind)
        kept = self._kind_width + GRID if self._kind else 0.0
        self._name = letters.caption.elided(name_of(card), _ROOM - kept)
        self._titles = tuple(self._lines(card.title or card.name, most) for most in (_LINES, _LINES - 1))
        self.lay_over(None)

    def lay_over(self, overlay: Overlay | None) -> None:
        """Show what an overlay says of it, from now on."""
        reading = overlay.cards.get(self._card.id) if overlay else None
        self._strength, self._foot = 0, ""
        if overlay is None:
            self._dress = plain(self._theme, self._card.kind)
        elif reading is None:
            self._dress = passed_over(self._theme, self._card.kind)
        else:
            self._dress = marked(self._theme, self._card.kind, overlay.sense, reading)
            self._strength = reading.strength
            words = (reading.figure, overlay.words[reading.strength])
            said = " · ".join(each for each in words if each)
            self._foot = self._letters.caption.elided(said, _ROOM - _DOTS)

    def paint(self, painter: QPainter, box: QRectF, detail: Detail, ring: QColor | None = None) -> None:
        """Paint it in `box`, `CARD` large; `ring` is the colour of the line around it when it is chosen."""
        if detail is Detail.SHAPE:
            painter.fillRect(box, ring or self._dress.far)
            return
        self._paint_ground(painter, box, QPen(ring, _RING) if ring else self._dress.border)
        if detail is Detail.NUMBER:
            self._paint_number(painter, box)
        else:
            inside = box.adjusted(GRID + _BAR, GRID, -GRID, -GRID)
            self._paint_head(painter, inside)
            self._paint_title(painter, inside)
            self._paint_foot(painter, inside)

    def _paint_ground(self, painter: QPainter, box: QRectF, border: QPen) -> None:
        """The card and its border; its bar is what the ground leaves uncovered of the colour behind."""
        painter.setPen(border)
        painter.setBrush(self._dress.mark or self._dress.ground)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self._dress.mark is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._dress.ground)
            painter.drawRoundedRect(box.adjusted(_BAR, 1, -1, -1), RADIUS - 2, RADIUS - 2)

    def _paint_number(self, painter: QPainter, box: QRectF) -> None:
        """What the guide calls it, above dots that can be counted from there."""
        painter.setFont(self._letters.number.font)
        painter.setPen(self._dress.ink)
        above = box.adjusted(0, 0, 0, -_FAR_DOT if self._dress.mark else 0)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, self._card.number or self._kind)
        half = (STRONGEST - 1) / 2 * _FAR_DOT * 1.5
        self._paint_dots(painter, QPointF(box.center().x() - half, box.bottom() - _FAR_DOT * 1.5), _FAR_DOT)

    def _paint_dots(self, painter: QPainter, first: QPointF, width: float) -> None:
        """As many full ones as the strength, from the middle of the first."""
        if self._dress.mark is None:
            return
        painter.setPen(QPen(self._dress.mark, width / 5))
        for place in range(STRONGEST):
            painter.setBrush(self._dress.mark if place < self._strength else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(first + QPointF(place * width * 1.5, 0), width / 2, width / 2)

    def _paint_head(self, painter: QPainter, inside: QRectF) -> None:
        """Its number and name, and what it is."""
        base = inside.top() + self._letters.caption.metrics.ascent()
        painter.setFont(self._letters.caption.font)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(QPointF(inside.left(), base), self._name)
        painter.setPen(self._dress.kind)
        painter.drawText(QPointF(inside.right() - self._kind_width, base), self._kind)

    def _paint_title(self, painter: QPainter, inside: QRectF) -> None:
        metrics = self._letters.body.metrics
        base = inside.top() + self._letters.caption.metrics.height() + GRID / 4 + metrics.ascent()
        painter.setFont(self._letters.body.font)
        painter.setPen(self._dress.ink)
        for place, line in enumerate(self._titles[self._dress.mark is not None]):
            painter.drawText(QPointF(inside.left(), base + place * metrics.height()), line)

    def _paint_foot(self, painter: QPainter, inside: QRectF) -> None:
        """The dots, then the figure and the word."""
        if self._dress.mark is None:
            return
        metrics = self._letters.caption.metrics
        base = inside.bottom() - metrics.descent()
        self._paint_dots(painter, QPointF(inside.left() + _DOT / 2, base - metrics.xHeight() / 2), _DOT)
        painter.setFont(self._letters.caption.font)
        painter.setPen(self._dress.ink)
        painter.drawText(QPointF(inside.left() + _DOTS, base), self._foot)

    def _lines(self, text: str, most: int) -> list[str]:
        body = self._letters.body
        return [body.elided(line, _ROOM) for line in broken(text, body.font, round(_ROOM), most)]
