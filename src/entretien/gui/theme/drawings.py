"""Drawings of `assets/scenes` in several colours, each named by its role in the drawing itself."""

from functools import lru_cache
from string import Template

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from entretien.gui.theme.theme import Theme
from entretien.kernel.paths import shipped


def scene(theme: Theme, name: str, size: QSize) -> QPixmap:
    """The scene `name` filling `size` device pixels; what exceeds is cut at the sides or the bottom."""
    return _painted(tuple(theme.colours.items()), name, size.width(), size.height())


@lru_cache(maxsize=16)
def _painted(colours: tuple[tuple[str, str], ...], name: str, width: int, height: int) -> QPixmap:
    template = Template(shipped("assets", "scenes", f"{name}.svg").read_text(encoding="utf-8"))
    drawing = QByteArray(template.substitute(dict(colours)).encode())
    buffer = QBuffer(drawing)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    whole = reader.size().scaled(QSize(width, height), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(whole)
    image: QImage = reader.read()
    return QPixmap.fromImage(image.copy((whole.width() - width) // 2, 0, width, height))
