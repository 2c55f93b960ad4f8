"""Where each part of a turn is painted: bubbles, tags, remarks, within the width of the list."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from entretien.gui.debrief.turns import Entry, Part, Piece, Tag
from entretien.gui.theme.spacing import GAP, GRID, MEASURE
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.paragraph import Paragraph
from entretien.gui.widgets.setting import Fonts, Ground, OncePerWidth, Words
from entretien.gui.widgets.tones import TINTS
from entretien.kernel.language import plural

BUBBLE = 0.88
"""Share of the column that a bubble may take."""

BAR = 3
"""Width of the bar beside a remark."""

SPACING = 1.35
"""From one line to the next, in heights of the font: closer than speech as it is heard."""


@dataclass(frozen=True, slots=True)
class SetEntry:
    """A turn ready to be painted."""

    top: float
    """Where the turn itself begins, below the name of its phase."""
    height: float
    grounds: tuple[Ground, ...]
    words: tuple[Words, ...]


class Typesetter:
    """Sets entries at the width of the list, and remembers them while it stays the same."""

    def __init__(self, theme: Theme) -> None:
        self.fonts = Fonts(theme)
        margin = QFontMetricsF(self.fonts.caption).horizontalAdvance("00\u00a0min\u00a000")
        self.left = GAP + margin + GRID
        self.measure = QFontMetricsF(self.fonts.body).averageCharWidth() * MEASURE
        self._once = OncePerWidth(self._set)

    def set(self, entry: Entry, width: int) -> SetEntry:
        """`entry` in a list `width` pixels wide."""
        return self._once.at(entry, width)

    def _set(self, entry: Entry, width: int) -> SetEntry:
        return _Setting(self, width).set(entry)


class _Setting:
    """One entry being set, from the top down."""

    def __init__(self, setter: Typesetter, width: int) -> None:
        self._fonts = setter.fonts
        self._measure = setter.measure
        self._left = setter.left
        self._room = max(1.0, width - setter.left - GAP)
        self._y = 0.0
        self._grounds: list[Ground] = []
        self._words: list[Words] = []

    def set(self, entry: Entry) -> SetEntry:
        """Everything the entry holds."""
        if entry.heading:
            self._y += GAP
            self._write(entry.heading, self._fonts.heading, "ink", GAP, self._room + self._left - GAP)
            self._y += GRID / 2
        top = self._y
        self._y += GRID + GRID / 2
        self._number(entry)
        for piece in entry.pieces:
            self._piece(piece)
        self._tags(entry.tags)
        self._remarks(entry.remarks)
        self._y += GRID
        return SetEntry(top, self._y, tuple(self._grounds), tuple(self._words))

    def _number(self, entry: Entry) -> None:
        if entry.number is not None:
            start = self._y
            self._write(str(entry.number), self._fonts.heading, "ink", GAP, self._left)
            self._write(entry.time, self._fonts.caption, "muted", GAP, self._left)
            self._y = start

    def _piece(self, piece: Piece) -> None:
        match piece.part:
            case Part.CLIENT:
                self._bubble(piece, "client_bubble", "ink", "muted", on_the_right=False)
            case Part.LEARNER:
                self._bubble(
                    piece, "learner_bubble", "on_learner_bubble", "on_learner_bubble", on_the_right=True
                )
            case _:
                self._write(piece.text, self._fonts.body, "muted", self._left, self._room)
                self._y += GRID

    def _bubble(self, piece: Piece, ground: str, said: str, aside: str, *, on_the_right: bool) -> None:
        room = min(self._room * BUBBLE - 2 * GAP, self._measure)
        parts = [
            (Paragraph(text, font, room, spacing=SPACING), role)
            for text, font, role in (
                (piece.speaker, self._fonts.name, aside),
                (piece.text, self._fonts.body, said),
                (piece.aside, self._fonts.aside, aside),
            )
            if text
        ]
        inner = max(paragraph.width for paragraph, _role in parts)
        width = inner + 2 * GAP
        left = self._left + (self._room - width if on_the_right else 0.0)
        top = self._y
        self._y += GRID
        for paragraph, role in parts:
            self._words.append(Words(paragraph, QPointF(left + GAP, self._y), role))
            self._y += paragraph.height
        self._y += GRID
        self._grounds.append(Ground(QRectF(left, top, width, self._y - top), ground))
        self._y += GRID

    def _tags(self, tags: tuple[Tag, ...]) -> None:
        """Side by side as long as there is room."""
        x, below = self._left, self._y
        for tag in tags:
            paragraph = Paragraph(tag.text, self._fonts.name, self._room - 2 * GRID, spacing=SPACING)
            width = paragraph.width + 2 * GRID
            if x > self._left and x + width > self._left + self._room:
                x, self._y = self._left, below
            rect = QRectF(x, self._y, width, paragraph.height + GRID / 2)
            self._grounds.append(Ground(rect, TINTS[tag.tone], GRID))
            self._words.append(Words(paragraph, rect.topLeft() + QPointF(GRID, GRID / 4), tag.tone))
            x += width + GRID
            below = max(below, rect.bottom() + GRID / 2)
        if tags:
            self._y = below + GRID / 2

    def _remarks(self, remarks: tuple[str, ...]) -> None:
        """Beside one bar, however many they are."""
        if not remarks:
            return
        top = self._y
        left = self._left + BAR + GRID
        room = min(self._room - BAR - GRID, self._measure)
        name = plural("Remarque du formateur", "Remarques du formateur", len(remarks))
        self._write(name, self._fonts.name, "muted", left, room)
        for remark in remarks:
            self._write(remark, self._fonts.body, "ink", left, room)
            self._y += GRID / 2
        self._grounds.append(Ground(QRectF(self._left, top, BAR, self._y - top), "accent", 1))
        self._y += GRID

    def _write(self, text: str, font: QFont, role: str, left: float, room: float) -> None:
        paragraph = Paragraph(text, font, room, spacing=SPACING)
        self._words.append(Words(paragraph, QPointF(left, self._y), role))
        self._y += paragraph.height
