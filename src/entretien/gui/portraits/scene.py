"""The client in the office, and her face that follows the conversation."""

from PySide6.QtCore import QRectF, QSize, QTimer, QVariantAnimation
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from entretien.gui.portraits.painting import likeness
from entretien.gui.theme.drawings import scene
from entretien.gui.theme.spacing import RADIUS
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.motion import duration
from entretien.kernel.language import _
from entretien.scenario.persona import Persona
from entretien.scenario.speech import Mood
from entretien.scenario.words import mood_word

STEP = 16
"""Portraits are drawn in sizes that are multiples of this: a resized window does not redraw them all."""


class Scene(QWidget):
    """A quiet office, empty or with the client in a mood."""

    def __init__(self, theme: Theme, persona: Persona, parent: QWidget | None = None) -> None:
        """An empty office where `persona` is expected."""
        super().__init__(parent)
        self._theme = theme
        self._persona = persona
        self._mood: Mood | None = None
        self._before: Mood | None = None
        self._moods_to_draw: list[Mood] = []
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self.update)
        self._ahead = QTimer(self)
        self._ahead.timeout.connect(self._draw_ahead)
        self._describe()

    @property
    def mood(self) -> Mood | None:
        """The mood shown; None while the client is not there."""
        return self._mood

    def show_mood(self, mood: Mood | None) -> None:
        """Let her face change to `mood`; None leaves the office empty."""
        if mood is self._mood:
            return
        self._before, self._mood = self._mood, mood
        self._describe()
        self._fade.stop()
        self._fade.setDuration(duration(self))
        if self._fade.duration() and self.isVisible():
            self._fade.start()
        self.update()

    def sizeHint(self) -> QSize:
        """A bust and some wall above it."""
        return QSize(264, 320)

    def minimumSizeHint(self) -> QSize:
        """A face that can still be read."""
        return QSize(120, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the other moods at the new size, while nobody waits."""
        super().resizeEvent(event)
        self._moods_to_draw = list(Mood)
        self._ahead.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole scene, always
        """The office, then her."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(edge)
        ratio = self.devicePixelRatioF()
        office = scene(self._theme, "office", self.size() * ratio)
        painter.drawPixmap(self.rect(), office)
        shown = (
            float(self._fade.currentValue()) if self._fade.state() is QVariantAnimation.State.Running else 1.0
        )
        if shown < 1.0 and self._before is not None:
            self._draw(painter, self._before, 1.0 if self._mood else 1.0 - shown)
        if self._mood is not None:
            self._draw(painter, self._mood, shown)

    def _draw(self, painter: QPainter, mood: Mood, opacity: float) -> None:
        picture = self._picture(mood)
        side = round(picture.deviceIndependentSize().width())
        painter.setOpacity(opacity)
        painter.drawPixmap((self.width() - side) // 2, self.height() - side, picture)
        painter.setOpacity(1.0)

    def _picture(self, mood: Mood) -> QPixmap:
        side = max(STEP, int(min(self.width(), self.height() * 0.92)) // STEP * STEP)
        persona = self._persona
        return likeness(self._theme, persona.name, persona.portrait, mood, side, self.devicePixelRatioF())

    def _draw_ahead(self) -> None:
        if not self._moods_to_draw or self._persona.portrait is None:
            self._ahead.stop()
        elif self.isVisible():
            self._picture(self._moods_to_draw.pop())

    def _describe(self) -> None:
        if self._mood is None:
            self.setAccessibleName(_("Le bureau, sans le client"))
        else:
            self.setAccessibleName(
                _("{client} : {mood}").format(client=self._persona.called, mood=mood_word(self._mood))
            )
