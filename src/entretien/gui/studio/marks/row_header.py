"""The names of the rows: they stay in sight while the columns scroll."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from entretien.gui.studio.marks.lines import Choice, Heading
from entretien.gui.studio.marks.models import LINE
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme


class RowHeader(QHeaderView):
    """Headings stand out, reactions are set back; what cannot be changed steps back."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._table = parent
        self._font = theme.font("body")
        self._small = theme.font("caption")
        self._strong = theme.font("body")
        self._strong.setWeight(QFont.Weight.DemiBold)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A name, cut where it is too long: its tooltip has it whole."""
        line = self.model().headerData(section, self.orientation(), LINE)
        heading, inner = isinstance(line, Heading), isinstance(line, Choice) and line.inner
        own = not isinstance(line, Choice) or line.own
        at_hand = self._table.hasFocus() and self._table.currentIndex().row() == section
        painter.save()
        ground = "sunken" if heading else "accent_tint" if at_hand else ""
        if ground:
            painter.fillRect(rect, self._theme.colour(ground))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self._strong if heading else self._small if inner else self._font)
        painter.setPen(self._theme.colour("ink" if own and not inner else "muted"))
        room = QRectF(rect).adjusted(
            GRID * (1 if heading or line is None else 4 if inner else 2), 0, -GRID, 0
        )
        text = str(self.model().headerData(section, self.orientation()) or "").replace("\n", " ")
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
