"""Icons of `assets/icons`: black drawings, tinted with a colour of the theme when they are painted."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImageReader, QPainter, QPixmap

from entretien.gui.theme.theme import Theme
from entretien.kernel.paths import shipped


def icon(theme: Theme, name: str, role: str = "ink", *, checked: str = "") -> QIcon:
    """The icon `name` in the colour of `role`; in that of `checked`, if given, while its button is on."""
    made = QIcon(pixmap(theme, name, role, 48))
    made.addPixmap(pixmap(theme, name, role, 48), QIcon.Mode.Selected)  # else Qt would tint it
    if checked:
        made.addPixmap(pixmap(theme, name, checked, 48), QIcon.Mode.Normal, QIcon.State.On)
    return made


def untinted(picture: QPixmap) -> QIcon:
    """An icon that stays as it is while its row is selected: Qt would colour a face blue."""
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return QIcon(str(shipped("assets", "icons", "app.svg")))


def pixmap(theme: Theme, name: str, role: str, side: int) -> QPixmap:
    """The drawing `name`, `side` device pixels wide and high. Raises `FileNotFoundError`."""
    return _tinted(name, theme.colour(role).rgba(), side)


@lru_cache(maxsize=256)
def _tinted(name: str, rgba: int, side: int) -> QPixmap:
    drawing = QByteArray(shipped("assets", "icons", f"{name}.svg").read_bytes())
    buffer = QBuffer(drawing)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(QSize(side, side))
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.drawImage(0, 0, reader.read())
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), QColor.fromRgba(rgba))
    painter.end()
    return picture
