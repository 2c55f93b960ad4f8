"""What shows a map: it is looked over with the mouse, and walked through with the keyboard."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QWidget

from entretien.gui.scenario_map.mini_map import MiniMap
from entretien.gui.scenario_map.picture import TITLE, Picture
from entretien.gui.scenario_map.scene import MapScene
from entretien.gui.scenario_map.steering import Steering, Step
from entretien.gui.scenario_map.zooming import CLOSER, ZoomView
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.mapping.overlays.overlay import Overlay

VEIL = 0.6
"""Opacity of what is laid over a map that is out of date."""

LEAST_TITLE = 0.7
"""Size of a lane's name on a map seen from far, against its natural size."""

_Keys = Mapping[int, Step]
_KEYS: _Keys = {
    Qt.Key.Key_Down: Step.ON,
    Qt.Key.Key_Up: Step.BACK,
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
    Qt.Key.Key_PageDown: Step.NEXT_LANE,
    Qt.Key.Key_PageUp: Step.LANE_BEFORE,
    Qt.Key.Key_Home: Step.FIRST,
    Qt.Key.Key_End: Step.LAST,
}
_KEYS_WITH_CONTROL: _Keys = {Qt.Key.Key_Down: Step.ROW_BELOW, Qt.Key.Key_Up: Step.ROW_ABOVE}
_ZOOMS: Mapping[int, float] = {
    Qt.Key.Key_Plus: CLOSER,
    Qt.Key.Key_Equal: CLOSER,
    Qt.Key.Key_Minus: 1 / CLOSER,
}
_ACTIVATE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
"""How the keyboard comes, other than with a click or with the window."""


class Canvas(ZoomView):
    """One map.

    Signals:
        card_chosen: another card is at hand; carries its id.
        card_activated: a card was double-clicked, or Enter pressed on it; carries its id.
    """

    card_chosen = Signal(str)
    card_activated = Signal(str)

    def __init__(self, theme: Theme, picture: Picture, name: str, parent: QWidget | None = None) -> None:
        """`name` is what assistive tools call it."""
        self._steering = Steering(picture.placement)
        super().__init__(theme.scale, _home(picture, self._steering), parent)
        self._theme = theme
        self._picture = picture
        self._map = MapScene(picture)
        self._map.setParent(self)
        self._map.chosen.connect(self.card_chosen)
        self._pressed = QPoint()
        self._faded = False
        self.mini_map = MiniMap(theme, picture, self)
        self.mini_map.pointed.connect(self.centerOn)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerWidget(_corner())
        self.setScene(self._map)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._follow)
        self.zoomed.connect(self._follow)

    @property
    def card(self) -> str:
        """The card at hand; empty when there is none."""
        return self._map.card

    def choose(self, card: str) -> None:
        """Take a card at hand and bring it in sight."""
        self._map.choose(card)
        if self._map.card:
            place, room = self._map.place(self._map.card), self.viewport().size() / 4
            self.home = place.center()
            self.ensureVisible(place, room.width(), room.height())

    def come_after(self, other: "Canvas") -> None:
        """Show what another map showed, with the same card at hand."""
        self.look_as(other)
        self._map.choose(other.card)

    def describe(self, text: str) -> None:
        """What assistive tools say of the card at hand."""
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def fade(self, faded: bool) -> None:
        """Lay a veil over the map, or lift it."""
        self._faded = faded
        self.viewport().update()

    def lay_over(self, overlay: Overlay | None) -> None:
        """Colour the map."""
        self._map.lay_over(overlay)
        self.mini_map.redraw()

    # What Qt asks.

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somewhere to start from."""
        super().focusInEvent(event)
        if not self.card and event.reason() in _BY_KEYBOARD:
            self.choose(self._steering.first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps, zoom, Enter."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = (_KEYS_WITH_CONTROL if control else _KEYS).get(event.key())
        if step is not None:
            self.choose(self._steering.step(self.card, step) if self.card else self._steering.first)
        elif event.key() in _ZOOMS:
            self.zoom_by(_ZOOMS[event.key()])
        elif event.key() in _ACTIVATE and self.card:
            self.card_activated.emit(self.card)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses, a drag pans: which it is shows later."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
            self._map.choose(self._map.card_at(self.mapToScene(at)))
        else:
            self.stay()
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what was double-clicked."""
        card = self._map.card_at(self.mapToScene(event.position().toPoint()))
        if card:
            self.card_activated.emit(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The small map stays in its corner, and leaves most of the large one in sight."""
        super().resizeEvent(event)
        self.mini_map.stay_within(self.viewport().width() // 3, self.viewport().height() // 2)
        self._follow()

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """The name of each lane, at its corner or that of what is in sight of it; the focus."""
        painter.save()
        painter.resetTransform()
        if self._faded:
            painter.setOpacity(VEIL)
            painter.fillRect(self.viewport().rect(), self._theme.colour("page"))
            painter.setOpacity(1)
        scale = self._theme.scale * min(1.0, max(LEAST_TITLE, self.zoom))
        painter.scale(scale, scale)
        room = QSizeF(self.viewport().size()) / scale
        for lane, box in self._picture.lanes:
            top, bottom = (self.mapFromScene(0, y).y() / scale for y in (box.y, box.bottom))
            if top < room.height() and bottom > 0:
                at = min(max(top, 0) + GRID / 2, bottom - TITLE - GRID / 2)
                self._picture.paint_title(painter, lane, QPointF(GRID, at), room.width() - GAP)
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.restore()

    def _follow(self) -> None:
        self._map.look_from(self.transform().m11())
        self.mini_map.frame(self.in_sight)
        room = self.viewport().rect().adjusted(0, 0, -GRID, -GRID)
        corner = room.bottomRight() - QPoint(self.mini_map.width(), self.mini_map.height())
        self.mini_map.move(corner)
        self.mini_map.setVisible(not self.in_sight.contains(self.sceneRect()))


def _home(picture: Picture, steering: Steering) -> QPointF:
    """The top, above the first card."""
    return QPointF(picture.placement.cards[steering.first].middle, 0) if steering.first else QPointF()


def _corner() -> QWidget:
    """What stands between the two scroll bars."""
    corner = QWidget()
    corner.setProperty("role", "clear")
    return corner
