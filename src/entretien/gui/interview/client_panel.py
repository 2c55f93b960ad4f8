"""Who one is speaking to: her face, her mood in a word, and in training what she feels."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.gui.conversation.gauges import Gauges
from entretien.gui.interview.presenter import InterviewPresenter
from entretien.gui.portraits.scene import Scene
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _
from entretien.scenario.speech import Mood
from entretien.scenario.words import mood_word


class ClientPanel(QWidget):
    """The left of the screen."""

    def __init__(self, theme: Theme, presenter: InterviewPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.scene = Scene(theme, presenter.persona, presenter.scenario.channel)
        self._name = PlainLabel(presenter.persona.name, "heading", wrap=True)
        self._mood = PlainLabel(role="muted")
        self._gauges = Gauges(theme)
        if not presenter.training:
            self._gauges.hide()
        for label in (self._name, self._mood):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.scene, 1000)
        column.addWidget(self._name)
        column.addWidget(self._mood)
        column.addWidget(self._gauges)
        column.addStretch(1)

    def show_mood(self, mood: Mood | None) -> None:
        """Let her face change."""
        self.scene.show_mood(mood)
        self._mood.setText(_("«\u00a0{mood}\u00a0»").format(mood=mood_word(mood)) if mood else "\u00a0")

    def show_gauges(self) -> None:
        """Show where the gauges stand."""
        self._gauges.show_readings(self._presenter.readings)
