"""The pace of a conversation: her face changes, then she speaks."""

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from entretien.gui.conversation.rows import Beat
from entretien.gui.widgets.motion import duration

BREATH = 2
"""Between two things she says, in durations of a change of face."""


class Pace(QObject):
    """Plays beats one after the other; all at once where the system wants no animation.

    Signals:
        face_changed: carries the `Mood` that comes next.
        said: carries the tuple of `Row` that comes next.
        rested: nothing more is to come.
    """

    face_changed = Signal(object)
    said = Signal(tuple)
    rested = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._waiting: deque[Beat] = deque()
        self._speaking: Beat | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether something is still to come."""
        return self._timer.isActive()

    def play(self, beats: Iterable[Beat]) -> None:
        """Play these beats; what was still to come is said first."""
        self.hurry()
        self._waiting.extend(beats)
        self._go_on()

    def hurry(self) -> None:
        """Say at once all that was still to come."""
        if self.busy:
            self._timer.stop()
            self._go_on(wait=False)

    def drop(self) -> None:
        """Forget what was still to come."""
        self._timer.stop()
        self._waiting.clear()
        self._speaking = None

    def _go_on(self, *, wait: bool = True) -> None:
        pause = duration(self._owner) if wait else 0
        while True:
            if self._speaking is not None:
                spoken, self._speaking = self._speaking, None
                self.said.emit(spoken.rows)
                if self._waiting and spoken.mood is not None and pause:
                    self._timer.start(BREATH * pause)
                    return
            if not self._waiting:
                self.rested.emit()
                return
            self._speaking = self._waiting.popleft()
            if self._speaking.mood is not None:
                self.face_changed.emit(self._speaking.mood)
                if pause:
                    self._timer.start(pause)
                    return
