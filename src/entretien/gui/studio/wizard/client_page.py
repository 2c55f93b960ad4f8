"""Who comes: a client that a scenario knows already, or a new one."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from entretien.application.authoring.sketch import Sketch
from entretien.gui.portraits.painting import likeness
from entretien.gui.studio.wizard.newcomer_form import NewcomerForm
from entretien.gui.studio.wizard.page import Page
from entretien.gui.theme.icons import untinted
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.segments import Segments
from entretien.kernel.language import _, plural
from entretien.scenario.persona import Persona
from entretien.scenario.speech import Mood

KNOWN, NEW = "known", "new"

SIDE = 48
"""Pixels of a portrait in the list."""

_ID = Qt.ItemDataRole.UserRole


class ClientPage(Page):
    """A list of those known, and a form for someone new; each keeps what was put in it."""

    def __init__(
        self, theme: Theme, sketch: Sketch, personas: Sequence[Persona], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind = Segments(
            _("Client"),
            ((_("Un client connu"), KNOWN), (_("Un nouveau client"), NEW)),
            NEW if sketch.is_new or not personas else KNOWN,
        )
        self.known = _list(theme, personas, sketch)
        self.newcomer = NewcomerForm(theme, sketch.newcomer)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.known)
        self._pages.addWidget(self.newcomer)
        self.column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._pages, 1)
        self._follow()
        self.kind.picked.connect(self._follow)
        self.known.currentItemChanged.connect(self.changed)
        self.newcomer.changed.connect(self.changed)

    def drawn(self, sketch: Sketch) -> Sketch:
        """`sketch` with this client."""
        known = self.known.currentIndex().data(_ID)
        is_new = self.kind.value == NEW
        return replace(sketch, known=known, newcomer=self.newcomer.newcomer, is_new=is_new)

    def focus_first(self) -> None:
        """The list, or the name of the new client."""
        if self.kind.value == NEW:
            self.newcomer.focus_first()
        else:
            self.known.setFocus()

    def _follow(self) -> None:
        self._pages.setCurrentWidget(self.newcomer if self.kind.value == NEW else self.known)
        self.changed.emit()


def _list(theme: Theme, personas: Sequence[Persona], sketch: Sketch) -> QListWidget:
    clients = QListWidget()
    clients.setProperty("role", "lines")
    clients.setAccessibleName(_("Clients connus"))
    clients.setIconSize(QSize(SIDE, SIDE))
    clients.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    clients.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for persona in personas:
        picture = likeness(
            theme, persona.name, persona.portrait, Mood.NEUTRAL, SIDE, clients.devicePixelRatioF()
        )
        item = QListWidgetItem(untinted(picture), _told(persona), clients)
        item.setData(_ID, persona.id)
        if persona.id == sketch.known:
            clients.setCurrentItem(item)
    return clients


def _told(persona: Persona) -> str:
    age = plural("{age} an", "{age} ans", persona.age).format(age=persona.age)
    return f"{persona.name}, {age}\n{persona.occupation}"
