"""What the client's face says, with the face."""

from PySide6.QtWidgets import QWidget

from entretien.gui.portraits.painting import likeness
from entretien.gui.studio.fields.choice_field import ChoiceField
from entretien.gui.studio.fields.field import Caption
from entretien.gui.studio.fields.picker import Terms
from entretien.gui.studio.fields.site import Site
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.scenario.speech import Mood

SIDE = 40
"""Of the face, in pixels at the natural type size."""


class MoodField(ChoiceField):
    """The face follows the word."""

    def __init__(
        self,
        theme: Theme,
        site: Site,
        key: str,
        caption: Caption,
        terms: Terms,
        parent: QWidget | None = None,
    ) -> None:
        self._face = PlainLabel()
        self._theme = theme
        self._side = theme.scaled(SIDE)
        super().__init__(theme, site, key, caption, terms, parent=parent)
        self._face.setFixedSize(self._side, self._side)
        self._beside.insertWidget(0, self._face)

    def refresh(self) -> None:
        """Show the word and the face."""
        super().refresh()
        persona = self.site.session.playable.persona if self.site.session.playable else None
        name = self.site.text(self.key) or Mood.NEUTRAL.value
        if persona is None or name not in {each.value for each in Mood}:
            self._face.hide()
            return
        ratio = self.devicePixelRatioF()
        self._face.setPixmap(
            likeness(self._theme, persona.name, persona.portrait, Mood(name), self._side, ratio)
        )
        if self._face.parentWidget() is not None:  # alone it would show in a window of its own
            self._face.show()
