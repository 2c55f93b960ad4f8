"""Looking, behind the window, for what a scenario lets one reach: marks wait for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal


class MarksSearch(QObject):
    """One search at a time, on a thread that is joined before whoever waits for it is gone.

    Signals:
        ended: the search is over; carries whether it found.
    """

    ended = Signal(bool)

    def __init__(self, waiting: QObject) -> None:
        """A search for `waiting`; it belongs to nobody else, so that it outlives it."""
        super().__init__()
        self._pool = QThreadPool()
        waiting.destroyed.connect(self.join)

    def start(self, look: Callable[[], bool]) -> None:
        """Run `look` behind the window; it may take seconds."""
        self._pool.start(lambda: self.ended.emit(look()))

    def join(self) -> None:
        """Wait for the search under way, if any."""
        self._pool.waitForDone()
