"""Portraits as pictures, each drawn once."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from entretien.gui.theme.theme import Theme
from entretien.scenario.portrait import Portrait
from entretien.scenario.speech import Mood

HEIGHT_TO_WIDTH = 280 / 264
"""Proportions of a portrait: those of the library's drawings."""


def likeness(
    theme: Theme, name: str, portrait: Portrait | None, mood: Mood, side: int, ratio: float = 1.0
) -> QPixmap:
    """The client called `name` in a square of `side` pixels, transparent around her.

    Head and shoulders, standing on the lower edge; without a portrait, initials on a disc. `ratio` is
    the device pixel ratio of where it will be shown.
    """
    if portrait is None:
        return _medallion(theme, initials(name), side, ratio)
    return _bust(portrait, mood, side, ratio)


def initials(name: str) -> str:
    """The letters that stand for someone: « AM » for Alix Morel."""
    words = [word for word in name.split() if word[0].isalpha()]
    return "".join(dict.fromkeys((words[0][0], words[-1][0]))).upper() if words else "?"


@lru_cache(maxsize=64)
def _bust(portrait: Portrait, mood: Mood, side: int, ratio: float) -> QPixmap:
    # Cards are listed and painted before the first portrait is wanted: these two cost 60 ms to import.
    from PySide6.QtSvg import QSvgRenderer

    from entretien.gui.portraits.drawing import draw

    drawing = QSvgRenderer(QByteArray(draw(portrait, mood).encode()))
    picture = _blank(side, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = side / HEIGHT_TO_WIDTH
    drawing.render(painter, QRectF((side - width) / 2, 0, width, side))
    painter.end()
    return picture


def _medallion(theme: Theme, letters: str, side: int, ratio: float) -> QPixmap:
    picture = _blank(side, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = QRectF(0, 0, side, side).adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(disc)
    font = theme.font("title")
    font.setPixelSize(max(1, round(side * 0.3)))
    painter.setFont(font)
    painter.setPen(theme.colour("on_accent"))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, letters)
    painter.end()
    return picture


def _blank(side: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
