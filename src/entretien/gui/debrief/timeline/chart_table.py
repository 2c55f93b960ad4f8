"""The gauges as a table: the same numbers, for a screen reader or a projector."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from entretien.gui.debrief.timeline.gauge_lines import GaugeChart
from entretien.kernel.language import _

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()


class ChartModel(QAbstractTableModel):
    """A row per turn, a column per gauge."""

    def __init__(self, chart: GaugeChart) -> None:
        super().__init__()
        self._chart = chart

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """The start and every turn."""
        return 0 if parent.isValid() else len(self._chart.turns)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """As many as there are gauges."""
        return 0 if parent.isValid() else len(self._chart.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a gauge read after a turn."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(self._chart.lines[index.column()].readings[index.row()])
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The gauge of a column, the turn of a row."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._chart.lines[section].name
        turn = self._chart.turns[section]
        return _("Tour {number}").format(number=turn) if turn else _("Au début")


class ChartTable(QTableView):
    """The twin of the chart.

    Signals:
        turn_pointed: another row is at hand; carries the number of its turn.
    """

    turn_pointed = Signal(int)

    def __init__(self, chart: GaugeChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self._model = ChartModel(chart)
        self.setModel(self._model)
        self.setAccessibleName(_("Jauges au fil des tours"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._point)

    def show_turn(self, number: int) -> None:
        """Bring the row of a turn in sight."""
        if number in self._chart.turns:
            place = self._chart.turns.index(number)
            if place != self.currentIndex().row():
                self.setCurrentIndex(self._model.index(place, 0))

    def _point(self, current: QModelIndex) -> None:
        turn = self._chart.turns[current.row()]
        if turn:
            self.turn_pointed.emit(turn)
