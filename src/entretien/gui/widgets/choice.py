"""A list of which one item is picked."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from entretien.gui.theme.theme import Theme

ARROW = 26
"""Pixels kept for the arrow, on the right."""

LEAST = 7
"""Characters that are always shown."""


class Choice(QComboBox):
    """A combo box that shrinks with an ellipsis, its arrow in the theme's colour.

    A stylesheet takes the native arrow away, and Qt would cut the text.
    """

    def __init__(
        self, theme: Theme, name: str, *, role: str = "field", parent: QWidget | None = None
    ) -> None:
        """An empty list that assistive tools call `name`."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setProperty("role", role)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box, as much of the text as fits, and the arrow."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("muted"), self._theme.scaled(2)))
        half = self._theme.scaled(4)
        middle = QPoint(self.width() - ARROW // 2 - half, self.height() // 2)
        corners = ((-half, -half // 2), (0, half // 2), (half, -half // 2))
        painter.drawPolyline(QPolygon([middle + QPoint(x, y) for x, y in corners]))
