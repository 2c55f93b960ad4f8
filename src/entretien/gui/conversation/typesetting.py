"""How each row of the transcript is set: bubbles, separators, pills, remarks."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from entretien.gui.conversation.rows import Row, RowKind
from entretien.gui.theme.spacing import GAP, GRID, MARGIN, MEASURE
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.paragraph import Paragraph
from entretien.gui.widgets.setting import Fonts, Ground, OncePerWidth, Words
from entretien.kernel.language import _

BUBBLE = 0.82
"""Share of the column that a bubble may take."""

BAR = 3
"""Width of the bar beside a remark."""


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row ready to be painted."""

    height: int
    grounds: tuple[Ground, ...]
    words: tuple[Words, ...]


class Typesetter:
    """Sets rows within a column, and remembers them while its width stays the same."""

    def __init__(self, theme: Theme) -> None:
        self._fonts = Fonts(theme)
        self._measure = QFontMetricsF(self._fonts.spoken).averageCharWidth() * MEASURE
        self._once = OncePerWidth(self._set)

    def column(self, available: int) -> int:
        """The width of the text column in a view `available` pixels wide."""
        widest = round((self._measure + 2 * GAP) / BUBBLE)
        return max(1, min(available - 2 * MARGIN, widest))

    def set(self, row: Row, width: int) -> SetRow:
        """`row` in a column of `width` pixels."""
        return self._once.at(row, width)

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
                paragraph = Paragraph(row.text, self._fonts.spoken, width)
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
                (row.speaker, self._fonts.name, 1.3, aside),
                (row.text, self._fonts.spoken, 1.45, said),
                (act, self._fonts.aside, 1.35, aside),
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
        paragraph = Paragraph(row.text, self._fonts.name, width, centred=True)
        half = max(0.0, (width - paragraph.width) / 2 - GAP)
        middle = GAP + paragraph.height / 2
        lines = (QRectF(0, middle, half, 1), QRectF(width - half, middle, half, 1))
        grounds = tuple(Ground(line, "line", 0) for line in lines)
        return SetRow(
            round(paragraph.height) + 2 * GAP, grounds, (Words(paragraph, QPointF(0, GAP), "muted"),)
        )

    def _pill(self, row: Row, width: int, tone: str, *, centred: bool) -> SetRow:
        paragraph = Paragraph(row.text, self._fonts.name, width - 2 * GAP, spacing=1.3)
        left = (width - paragraph.width) / 2 if centred else float(GAP)
        rect = QRectF(left - GAP, GRID / 2, paragraph.width + 2 * GAP, paragraph.height + GRID)
        words = Words(paragraph, QPointF(left, GRID), tone)
        return SetRow(round(paragraph.height) + 2 * GRID, (Ground(rect, f"{tone}_tint"),), (words,))

    def _remark(self, row: Row, width: int) -> SetRow:
        room = width - 2 * GAP - BAR
        name = Paragraph(_("Le formateur"), self._fonts.name, room, spacing=1.3)
        text = Paragraph(row.text, self._fonts.body, room, spacing=1.4)
        rect = QRectF(0, GRID / 2, width, name.height + text.height + 2 * GRID)
        bar = QRectF(0, GRID / 2, BAR, rect.height())
        at = QPointF(GAP + BAR, GRID * 1.5)
        words = (Words(name, at, "accent"), Words(text, at + QPointF(0, name.height), "ink"))
        return SetRow(
            round(rect.height()) + GRID, (Ground(rect, "surface", 4), Ground(bar, "accent", 1)), words
        )

    def _gain(self, row: Row, width: int) -> SetRow:
        paragraph = Paragraph(row.text, self._fonts.caption, width * BUBBLE, spacing=1.3)
        at = QPointF(width - paragraph.width, 0)
        return SetRow(round(paragraph.height) + GRID // 2, (), (Words(paragraph, at, "muted"),))

    def _ending(self, row: Row, width: int) -> SetRow:
        title = Paragraph(row.text, self._fonts.heading, width, centred=True)
        words = [Words(title, QPointF(0, MARGIN), "ink")]
        height = MARGIN + title.height
        if row.aside:
            text = Paragraph(row.aside, self._fonts.body, width, centred=True)
            words.append(Words(text, QPointF(0, height), "muted"))
            height += text.height
        line = Ground(QRectF(0, GAP, width, 1), "line", 0)
        return SetRow(round(height) + GAP, (line,), tuple(words))
