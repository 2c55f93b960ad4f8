"""The client in the office or at the end of the line, and her face that follows the conversation."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from entretien.gui.portraits.painting import likeness
from entretien.gui.theme.drawings import scene
from entretien.gui.theme.icons import pixmap
from entretien.gui.theme.spacing import GAP, RADIUS
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.motion import duration
from entretien.kernel.language import _
from entretien.scenario.persona import Persona
from entretien.scenario.speech import Channel, Mood
from entretien.scenario.words import mood_word

STEP = 16
"""Portraits are drawn in sizes that are multiples of this: a resized window does not redraw them all."""


TALLEST = 1.5
"""Height to width, at most: more wall would only look empty."""


class Scene(QWidget):
    """A quiet office, empty or with the client in a mood; on the phone, her picture."""

    def __init__(
        self, theme: Theme, persona: Persona, channel: Channel, parent: QWidget | None = None
    ) -> None:
        """Nobody yet: `persona` is expected, by `channel`."""
        super().__init__(parent)
        self._theme = theme
        self._persona = persona
        self._by_phone = channel is Channel.PHONE
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
        self.setMaximumHeight(round(self.width() * TALLEST))
        self._moods_to_draw = list(Mood)
        self._ahead.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole scene, always
        """The office, then her."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(edge)
        if self._by_phone:
            self._paint_call(painter)
        else:
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(self.rect(), scene(self._theme, "office", self.size() * ratio))
        running = self._fade.state() is QVariantAnimation.State.Running
        shown = float(self._fade.currentValue()) if running else 1.0
        if shown < 1.0 and self._before is not None:
            self._paint_face(painter, self._before, 1.0 if self._mood else 1.0 - shown)
        if self._mood is not None:
            self._paint_face(painter, self._mood, shown)

    def _paint_call(self, painter: QPainter) -> None:
        """A handset, alone until someone answers; then a disc that her picture is cut by."""
        painter.fillRect(self.rect(), self._theme.colour("accent_tint"))
        alone = self._mood is None and self._before is None
        side = self._theme.scaled(64 if alone else 20)
        place = QRect(GAP, GAP, side, side)
        if alone:
            place.moveCenter(self.rect().center())
        painter.drawPixmap(
            place, pixmap(self._theme, "phone", "accent", round(side * self.devicePixelRatioF()))
        )
        if alone:
            return
        disc = QPainterPath()
        disc.addEllipse(QRectF(self._face()).adjusted(4, 4, -4, -4))
        painter.fillPath(disc, self._theme.colour("surface"))
        painter.setClipPath(disc, Qt.ClipOperation.IntersectClip)

    def _paint_face(self, painter: QPainter, mood: Mood, opacity: float) -> None:
        painter.setOpacity(opacity)
        painter.drawPixmap(self._face(), self._picture(mood))
        painter.setOpacity(1.0)

    def _face(self) -> QRect:
        """Where her picture stands: on the lower edge, or in the middle when it is but a picture."""
        side = self._side()
        floor = self.height() - side
        return QRect((self.width() - side) // 2, floor // 2 if self._by_phone else floor, side, side)

    def _side(self) -> int:
        room = (
            min(self.width(), self.height()) * 0.86
            if self._by_phone
            else min(self.width(), self.height() * 0.92)
        )
        return max(STEP, int(room) // STEP * STEP)

    def _picture(self, mood: Mood) -> QPixmap:
        persona, ratio = self._persona, self.devicePixelRatioF()
        return likeness(self._theme, persona.name, persona.portrait, mood, self._side(), ratio)

    def _draw_ahead(self) -> None:
        if not self._moods_to_draw or self._persona.portrait is None:
            self._ahead.stop()
        elif self.isVisible():
            self._picture(self._moods_to_draw.pop())

    def _describe(self) -> None:
        if self._mood is None:
            self.setAccessibleName(_("Le client n'est pas là"))
        else:
            self.setAccessibleName(
                _("{client}\u00a0: {mood}").format(client=self._persona.called, mood=mood_word(self._mood))
            )
