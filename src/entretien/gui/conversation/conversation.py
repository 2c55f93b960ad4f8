"""What was said above, what may be answered below."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from entretien.gui.conversation.answers import Answers
from entretien.gui.conversation.transcript import Transcript

SHARE = 0.62
"""Of the height, at most, for the answers: the last words said stay in sight."""


class Conversation(QWidget):
    """Gives the answers the height they want, within reason, and the transcript the rest.

    A short transcript stands just above the answers, not at the top of an empty view.
    """

    def __init__(self, transcript: Transcript, answers: Answers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self._answers = answers
        transcript.setParent(self)
        answers.setParent(self)
        answers.room_changed.connect(self._share)
        transcript.length_changed.connect(self._share)

    def minimumSizeHint(self) -> QSize:
        """Room for a few words and an answer."""
        return QSize(320, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        width, height = self.width(), self.height()
        below = min(self._answers.wanted(width), round(height * SHARE))
        above = height - below
        said = min(self._transcript.length, above)
        self._transcript.setGeometry(0, above - said, width, said)
        self._answers.setGeometry(0, height - below, width, below)
