"""A text on a few lines at most, cut with an ellipsis where there is more."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.lines import broken, draw_lines, lines_height


class ClippedLabel(QWidget):
    """As high as its text is at the width it is given, up to `most` lines."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        most: int = 2,
        role: str = "ink",
        size: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        """Painted in the colour of `role`, at one of the theme's sizes."""
        super().__init__(parent)
        self._theme = theme
        self._most = most
        self._font = theme.font(size)
        self._text = ""
        self.role = role
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text`."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def natural_width(self) -> int:
        """Pixels that the whole text takes on one line."""
        return QFontMetrics(self._font).horizontalAdvance(self._text) + 1

    def sizeHint(self) -> QSize:
        """As narrow as may be: the layout gives the width."""
        return QSize(self._theme.scaled(80), self.heightForWidth(max(self._theme.scaled(80), self.width())))

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(self._theme.scaled(80), lines_height(self._font, 1))

    def heightForWidth(self, width: int) -> int:
        """The height of its lines."""
        return lines_height(self._font, max(1, len(broken(self._text, self._font, width, self._most))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width it has another height, which its layout takes for the greatest there is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._most > 1:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour(self.role))
        draw_lines(painter, self._font, self.rect(), self._text, self._most)
