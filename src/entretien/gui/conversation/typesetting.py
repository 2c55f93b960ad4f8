"""How each row of the transcript is set: bubbles, separators, pills, remarks."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from entretien.gui.conversation.rows import Row, RowKind
from entretien.gui.theme.spacing import GAP, GRID, MARGIN, MEASURE, RADIUS
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.paragraph import Paragraph
from entretien.kernel.language import _

BUBBLE = 0.82
"""Share of the column that a bubble may take."""

BAR = 3
"""Width of the bar beside a remark."""


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


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row ready to be painted."""

    height: int
    grounds: tuple[Ground, ...]
    words: tuple[Words, ...]


class Typesetter:
    """Sets rows within a column, and remembers them while its width stays the same."""

    def __init__(self, theme: Theme) -> None:
        self._spoken = theme.font("spoken")
        self._body = theme.font("body")
        self._aside = theme.font("body")
        self._aside.setItalic(True)
        self._caption = theme.font("caption")
        self._name = theme.font("caption")
        self._name.setWeight(QFont.Weight.DemiBold)
        self._heading = theme.font("heading")
        self._measure = QFontMetricsF(self._spoken).averageCharWidth() * MEASURE
        self._width = 0
        self._known: dict[Row, SetRow] = {}

    def column(self, available: int) -> int:
        """The width of the text column in a view `available` pixels wide."""
        widest = round((self._measure + 2 * GAP) / BUBBLE)
        return max(1, min(available - 2 * MARGIN, widest))

    def set(self, row: Row, width: int) -> SetRow:
        """`row` in a column of `width` pixels."""
        if width != self._width:
            self._known.clear()
            self._width = width
        if (known := self._known.get(row)) is None:
            known = self._known[row] = self._set(row, width)
        return known

    def _set(self, row: Row, width: int) -> SetRow:
        match row.kind:
            case RowKind.CLIENT:
                return self._bubble(row, width, "client_bubble", "ink", "muted", on_the_right=False)
            case RowKind.LEARNER:
                said = "on_learner_bubble"
                return self._bubble(row, width, "learner_bubble", said, said, on_the_right=True)
            case RowKind.PHASE:
                return self._separator(row, width)
            case RowKind.TURN:
                return self._pill(row, width, "caution", centred=True)
            case RowKind.FACT:
                return self._pill(row, width, "good", centred=False)
            case RowKind.REMARK:
                return self._remark(row, width)
            case RowKind.PROMPT:
                paragraph = Paragraph(row.text, self._spoken, width)
                return SetRow(round(paragraph.height) + GAP, (), (Words(paragraph, QPointF(0, GRID), "ink"),))
            case RowKind.ENDING:
                return self._ending(row, width)
            case RowKind.GAIN:
                return self._gain(row, width)

    def _bubble(
        self, row: Row, width: int, ground: str, said: str, aside: str, *, on_the_right: bool
    ) -> SetRow:
        room = min(width * BUBBLE - 2 * GAP, self._measure)
        act = f"({row.aside})" if on_the_right and row.aside else row.aside
        parts = [
            (Paragraph(text, font, room, spacing=spacing), role)
            for text, font, spacing, role in (
                (row.speaker, self._name, 1.3, aside),
                (row.text, self._spoken, 1.45, said),
                (act, self._aside, 1.35, aside),
            )
            if text
        ]
        inner = max(paragraph.width for paragraph, _role in parts)
        left = width - inner - 2 * GAP if on_the_right else 0.0
        top = GRID / 2
        y = top + GRID
        words = []
        for paragraph, role in parts:
            words.append(Words(paragraph, QPointF(left + GAP, y), role))
            y += paragraph.height
        height = y + GRID - top
        rect = QRectF(left, top, inner + 2 * GAP, height)
        return SetRow(round(top + height + GRID / 2), (Ground(rect, ground),), tuple(words))

    def _separator(self, row: Row, width: int) -> SetRow:
        paragraph = Paragraph(row.text, self._name, width, centred=True)
        half = max(0.0, (width - paragraph.width) / 2 - GAP)
        middle = GAP + paragraph.height / 2
        lines = (QRectF(0, middle, half, 1), QRectF(width - half, middle, half, 1))
        grounds = tuple(Ground(line, "line", 0) for line in lines)
        return SetRow(
            round(paragraph.height) + 2 * GAP, grounds, (Words(paragraph, QPointF(0, GAP), "muted"),)
        )

    def _pill(self, row: Row, width: int, tone: str, *, centred: bool) -> SetRow:
        paragraph = Paragraph(row.text, self._name, width - 2 * GAP, spacing=1.3)
        left = (width - paragraph.width) / 2 if centred else float(GAP)
        rect = QRectF(left - GAP, GRID / 2, paragraph.width + 2 * GAP, paragraph.height + GRID)
        words = Words(paragraph, QPointF(left, GRID), tone)
        return SetRow(round(paragraph.height) + 2 * GRID, (Ground(rect, f"{tone}_tint"),), (words,))

    def _remark(self, row: Row, width: int) -> SetRow:
        room = width - 2 * GAP - BAR
        name = Paragraph(_("Le formateur"), self._name, room, spacing=1.3)
        text = Paragraph(row.text, self._body, room, spacing=1.4)
        rect = QRectF(0, GRID / 2, width, name.height + text.height + 2 * GRID)
        bar = QRectF(0, GRID / 2, BAR, rect.height())
        at = QPointF(GAP + BAR, GRID * 1.5)
        words = (Words(name, at, "accent"), Words(text, at + QPointF(0, name.height), "ink"))
        return SetRow(
            round(rect.height()) + GRID, (Ground(rect, "surface", 4), Ground(bar, "accent", 1)), words
        )

    def _gain(self, row: Row, width: int) -> SetRow:
        paragraph = Paragraph(row.text, self._caption, width * BUBBLE, spacing=1.3)
        at = QPointF(width - paragraph.width, 0)
        return SetRow(round(paragraph.height) + GRID // 2, (), (Words(paragraph, at, "muted"),))

    def _ending(self, row: Row, width: int) -> SetRow:
        title = Paragraph(row.text, self._heading, width, centred=True)
        words = [Words(title, QPointF(0, MARGIN), "ink")]
        height = MARGIN + title.height
        if row.aside:
            text = Paragraph(row.aside, self._body, width, centred=True)
            words.append(Words(text, QPointF(0, height), "muted"))
            height += text.height
        line = Ground(QRectF(0, GAP, width, 1), "line", 0)
        return SetRow(round(height) + GAP, (line,), tuple(words))
