"""Room for annotations beside something else: as much as they ask for, scrolled where there is less."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

LEAST = 72
"""Pixels below which nothing could be read in it."""


class Dock(QScrollArea):
    """As high as what it holds, and gone with it."""

    def __init__(self, held: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = held
        held.setProperty("role", "clear")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setVisible(not held.isHidden())
        self.setWidget(held)

    def sizeHint(self) -> QSize:
        """The height that what it holds takes at this width."""
        width = self.viewport().width()
        layout = self._held.layout()
        wanted = layout.totalHeightForWidth(width) if layout is not None else -1
        return QSize(width, wanted if wanted >= 0 else self._held.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Two lines, if it holds as much."""
        return QSize(0, min(LEAST, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it holds as it grows, shrinks, comes or goes."""
        if watched is self._held:
            match event.type():
                case QEvent.Type.LayoutRequest | QEvent.Type.Resize:
                    self.updateGeometry()
                case QEvent.Type.ShowToParent | QEvent.Type.HideToParent:
                    self.setVisible(not self._held.isHidden())
        return super().eventFilter(watched, event)
