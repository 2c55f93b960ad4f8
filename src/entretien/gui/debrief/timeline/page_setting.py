"""Where the parts of a page are painted, within the width of the panel."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from entretien.gui.debrief.timeline.page_parts import Heading, Line, Notice, Outcome, PagePart
from entretien.gui.debrief.timeline.turn_page import Choice, Standing
from entretien.gui.debrief.turns import Part, Tag
from entretien.gui.debrief.typesetting import BAR, SetEntry
from entretien.gui.theme.spacing import GAP, GRID, MEASURE
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.paragraph import Paragraph
from entretien.gui.widgets.setting import Fonts, Ground, OncePerWidth, Words
from entretien.gui.widgets.tones import TINTS, Tone
from entretien.kernel.language import _, plural

SPACING = 1.35
"""From one line to the next, in heights of the font."""


class PageTypesetter:
    """Sets parts at the width of the panel, and remembers them while it stays the same."""

    def __init__(self, theme: Theme) -> None:
        self.fonts = Fonts(theme)
        self.measure = QFontMetricsF(self.fonts.body).averageCharWidth() * MEASURE
        self._once = OncePerWidth(self._set)

    def set(self, part: PagePart, width: int) -> SetEntry:
        """`part` in a list `width` pixels wide."""
        return self._once.at(part, width)

    def _set(self, part: PagePart, width: int) -> SetEntry:
        return _Setting(self, width).set(part)


class _Setting:
    """One part being set, from the top down."""

    def __init__(self, setter: PageTypesetter, width: int) -> None:
        self._fonts = setter.fonts
        self._measure = setter.measure
        self._left = float(GRID)
        self._room = max(1.0, float(width - 2 * GRID))
        self._y = GRID / 2
        self._grounds: list[Ground] = []
        self._words: list[Words] = []

    def set(self, part: PagePart) -> SetEntry:
        """Everything the part holds."""
        match part:
            case Notice(text):
                ground = self._open(GAP)
                self._write(text, self._fonts.strong, "caution")
                self._close(ground, GAP, "caution_tint")
            case Heading(text):
                self._y += GRID
                self._write(text, self._fonts.name, "muted")
            case Line():
                self._line(part)
            case Choice():
                self._choice(part)
            case Outcome(tags, remarks):
                self._tags(tags)
                self._remarks(remarks)
        self._y += GRID / 2
        return SetEntry(0.0, self._y, tuple(self._grounds), tuple(self._words))

    def _line(self, line: Line) -> None:
        piece = line.piece
        if piece.part is not Part.CLIENT:
            self._write(piece.text, self._fonts.strong, "ink")
            return
        ground = self._open(GAP)
        self._write(piece.speaker, self._fonts.name, "muted")
        self._write(piece.text, self._fonts.body, "ink")
        self._write(piece.aside, self._fonts.aside, "muted")
        self._close(ground, GAP, "client_bubble")

    def _choice(self, choice: Choice) -> None:
        """A card; the one chosen stands out by its ground, its bar and a word."""
        chosen = choice.standing is Standing.CHOSEN
        closed = choice.standing is Standing.CLOSED
        top = self._open(GAP)
        self._head(choice, "muted")
        self._write(choice.words, self._fonts.body, "muted" if closed else "ink")
        if closed:
            self._write(
                _("Fermée\u00a0: {reason}").format(reason=choice.closed), self._fonts.caption, "caution"
            )
        if choice.effects:
            self._y += GRID / 2
            self._tags(choice.effects, on="accent_tint" if chosen else "")
        self._close(top, GAP, "accent_tint" if chosen else "page" if closed else "surface")
        if chosen:
            bar = QRectF(self._left, top + GRID, BAR + 1, self._y - top - 2 * GRID)
            self._grounds.append(Ground(bar, "accent", 2))

    def _head(self, choice: Choice, role: str) -> None:
        """What it is on the left, how far it leads on the right, or below where both would meet."""
        what = [choice.kind[:1].upper() + choice.kind[1:]] if choice.kind else []
        if choice.standing is Standing.CHOSEN:
            what.insert(0, _("Votre choix"))
        far = [each for each in (_("Le meilleur choix") if choice.best else "", choice.reach) if each]
        left, right = (
            Paragraph(" · ".join(each), self._fonts.name, self._room, spacing=SPACING) for each in (what, far)
        )
        if what:
            self._words.append(Words(left, QPointF(self._left, self._y), role))
        if what and far and left.width + GRID + right.width > self._room:
            self._y += left.height
        if far:
            at = QPointF(self._left + self._room - right.width, self._y)
            self._words.append(Words(right, at, Tone.GOOD if choice.best else role))
        if what or far:
            self._y += (right if far else left).height

    def _tags(self, tags: Iterable[Tag], on: str = "") -> None:
        """Side by side as long as there is room; none melts into the ground it is `on`."""
        x, below = self._left, self._y
        for tag in tags:
            paragraph = Paragraph(tag.text, self._fonts.name, self._room - 2 * GRID, spacing=SPACING)
            width = paragraph.width + 2 * GRID
            if x > self._left and x + width > self._left + self._room:
                x, self._y = self._left, below
            rect = QRectF(x, self._y, width, paragraph.height)
            tint = TINTS[tag.tone]
            self._grounds.append(Ground(rect, "surface" if tint == on else tint, GRID))
            self._words.append(Words(paragraph, rect.topLeft() + QPointF(GRID, 0), tag.tone))
            x += width + GRID / 2
            below = max(below, rect.bottom() + GRID / 2)
        self._y = below

    def _remarks(self, remarks: tuple[str, ...]) -> None:
        """Beside one bar, however many they are."""
        if not remarks:
            return
        self._y += GRID / 2
        top, left, room = self._y, self._left, self._room
        self._left, self._room = left + BAR + GRID, room - BAR - GRID
        name = plural("Remarque du formateur", "Remarques du formateur", len(remarks))
        self._write(name, self._fonts.name, "muted")
        for remark in remarks:
            self._write(remark, self._fonts.body, "ink")
        self._left, self._room = left, room
        self._grounds.append(Ground(QRectF(left, top, BAR, self._y - top), "accent", 1))

    def _open(self, padding: float) -> float:
        """Begin a card; where it begins."""
        top = self._y
        self._y += GRID
        self._left += padding
        self._room -= 2 * padding
        return top

    def _close(self, top: float, padding: float, ground: str) -> None:
        """End a card: its ground comes under everything in it."""
        self._left -= padding
        self._room += 2 * padding
        self._y += GRID
        self._grounds.insert(0, Ground(QRectF(self._left, top, self._room, self._y - top), ground))

    def _write(self, text: str, font: QFont, role: str) -> None:
        if text:
            room = min(self._room, self._measure)
            paragraph = Paragraph(text, font, room, spacing=SPACING)
            self._words.append(Words(paragraph, QPointF(self._left, self._y), role))
            self._y += paragraph.height
