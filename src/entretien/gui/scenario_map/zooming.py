"""A view that comes closer and goes farther."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

CLOSER = 1.25
"""How much closer one step comes."""

CLOSEST, FARTHEST = 2.0, 0.05
"""Zooms there are."""

LEGIBLE = 0.8
"""The least zoom at which something is first shown."""

_NOTCH = 120
"""What a wheel turns by at least, as Qt counts."""


class ZoomView(QGraphicsView):
    """Until the person looks at a part of her choosing, it shows where the scene begins.

    Signals:
        zoomed: closer or farther.
    """

    zoomed = Signal()

    def __init__(self, scale: float, home: QPointF, parent: QWidget | None = None) -> None:
        """`scale` is what the zoom 1 enlarges the scene by; `home` is looked at first."""
        super().__init__(parent)
        self._scale = scale
        self.home = home
        """What is shown until the person looks elsewhere."""
        self.left_alone = True
        """Whether the person has not looked at a part of her choosing."""
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.actionTriggered.connect(self.stay)

    @property
    def zoom(self) -> float:
        """From `FARTHEST` to `CLOSEST`; 1 is the natural size."""
        return self.transform().m11() / self._scale

    @property
    def in_sight(self) -> QRectF:
        """The part of the scene that is shown."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def zoom_by(self, factor: float) -> None:
        """Come closer to the middle, or go farther."""
        self._zoom_to(self.zoom * factor)

    def fit(self) -> None:
        """Bring everything in sight."""
        room, whole = self.viewport().rect(), self.sceneRect()
        self._zoom_to(min(room.width() / whole.width(), room.height() / whole.height()) / self._scale)
        self.centerOn(whole.center())

    def stay(self) -> None:
        """The person looks where she wants: leave it to her."""
        self.left_alone = False

    def look_as(self, other: "ZoomView") -> None:
        """Look at the same part as closely as another view does."""
        if not other.left_alone:
            self._zoom_to(other.zoom)
            self.centerOn(other.in_sight.center())

    def look_first(self) -> None:
        """Show home, unless the person has looked elsewhere: as much around it as can be read."""
        whole = self.sceneRect()
        if self.left_alone and whole.width():
            fitting = self.viewport().width() / whole.width() / self._scale
            self._zoom_to(min(1.0, max(LEGIBLE, fitting)))
            self.centerOn(self.home)
            self.left_alone = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep home in sight."""
        super().resizeEvent(event)
        self.look_first()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, zoom about the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = event.position().toPoint()
            before = self.mapToScene(at)
            self.zoom_by(CLOSER ** (event.angleDelta().y() / _NOTCH))
            self.centerOn(self.in_sight.center() + before - self.mapToScene(at))
            event.accept()
        else:
            super().wheelEvent(event)
            self.stay()

    def _zoom_to(self, zoom: float) -> None:
        factor = min(CLOSEST, max(FARTHEST, zoom)) / self.zoom
        self.stay()
        self.scale(factor, factor)
        self.zoomed.emit()
