"""One window per data folder: a second one calls the first to the front instead."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_TIME = 500
"""Milliseconds a first window has to answer."""


class FrontDoor(QObject):
    """Where the first window hears that someone opened the program again.

    Signals:
        called: a second window asked this one to come to the front.
    """

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def listen(self) -> None:
        """Hear calls from now on; a door left behind by a killed window is taken over."""
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def _answer(self) -> None:
        self._server.nextPendingConnection().disconnectFromServer()
        self.called.emit()


def call_first_window(folder: Path) -> bool:
    """Ask the window already open on `folder` to come to the front; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    answered = socket.waitForConnected(ANSWER_TIME)
    socket.abort()
    return answered


def _name(folder: Path) -> str:
    """Short, since a path of a local socket may not exceed some hundred characters."""
    return f"entretien-{sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
