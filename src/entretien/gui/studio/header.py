"""The top of the studio: what is being written, what can be undone, and saving."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from entretien.application.authoring.workbench import Workbench
from entretien.gui.studio.session import Session
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button, tooltip
from entretien.gui.widgets.clipped_label import ClippedLabel
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _

WHOLE = 1040
"""Pixels at the natural type size below which buttons are icons alone."""

LEAST = 430
"""Those that icons alone take."""


class Header(QFrame):
    """The scenario's title, then one button for each thing done to the whole.

    Signals:
        back_requested: leave the studio for the list.
        insertion_requested: include a fragment.
    """

    back_requested = Signal()
    insertion_requested = Signal()

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self._session = session
        self._row = QHBoxLayout(self)
        self._back = Button(_("Atelier"), "quiet", shortcut="Esc")
        self._back.setIcon(icon(theme, "back", "accent"))
        self._title = ClippedLabel(theme, most=1, size="heading")
        self._status = PlainLabel(role="muted")
        self.undo = Button(_("Annuler"), "quiet", shortcut="Ctrl+Z")
        self.undo.setIcon(icon(theme, "undo", "accent"))
        self.redo = Button(_("Rétablir"), "quiet", shortcut="Ctrl+Shift+Z")
        self.redo.setIcon(icon(theme, "redo", "accent"))
        self.insert = Button(_("Insérer…"), "quiet", shortcut="Ctrl+I")
        self.insert.setIcon(icon(theme, "add", "accent"))
        self.insert.setToolTip(tooltip(_("Insérer un fragment"), "Ctrl+I"))
        self.play = Button(_("Essayer"), "quiet", shortcut="F5")
        self.play.setIcon(icon(theme, "play", "accent"))
        self.play.setCheckable(True)
        self.save = Button(_("Enregistrer"), "primary", shortcut="Ctrl+S")
        self._words = {each: each.text() for each in (self.undo, self.redo, self.insert, self.play)}
        self._whole, self._least = theme.scaled(WHOLE), theme.scaled(LEAST)
        self._lay_out()
        self._back.clicked.connect(self.back_requested)
        self.insert.clicked.connect(self.insertion_requested)
        self.undo.clicked.connect(session.undo)
        self.redo.clicked.connect(session.redo)
        self.save.clicked.connect(session.save)
        session.changed.connect(self.refresh)
        session.checked.connect(self.refresh)
        session.saved_or_not.connect(self.refresh)
        self.refresh()

    def add_button(self, button: Button) -> None:
        """One more thing done to the whole, before trying it; its icon says it where there is no room."""
        self._words[button] = button.text()
        self._whole += button.sizeHint().width() + GRID
        self._row.insertWidget(self._row.indexOf(self.play), button)

    def minimumSizeHint(self) -> QSize:
        """As narrow as icons alone make it, whatever it says now."""
        return QSize(self._least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for words, icons say it, and their tooltips."""
        super().resizeEvent(event)
        narrow = self.width() < self._whole
        self._status.setHidden(narrow)
        for button, words in self._words.items():
            button.setText("" if narrow else words)

    def refresh(self) -> None:
        """Say what is written, and what can be done now."""
        bench = self._session.workbench
        self._title.set_text(_title(self._session))
        self._title.setMaximumWidth(self._title.natural_width())
        self._status.setText(_status(bench))
        self.save.setEnabled(bool(bench.unsaved))
        _offer(self.undo, _("Annuler"), bench.undo_name, "Ctrl+Z")
        _offer(self.redo, _("Rétablir"), bench.redo_name, "Ctrl+Shift+Z")

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(GRID, GRID, GAP, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._back)
        row.addWidget(self._title, 100)  # all the room there is, up to its own width
        row.addWidget(self._status)
        row.addStretch(1)
        for button in (self.undo, self.redo, self.insert, self.play, self.save):
            row.addWidget(button)


def _title(session: Session) -> str:
    """As it could last be read; the name of the file where it never could."""
    return session.playable.title if session.playable is not None else session.workbench.path.stem


def _status(bench: Workbench) -> str:
    """Whether what is on the desk is on the disk."""
    if bench.unsaved:
        return _("non enregistré")
    return _("lecture seule") if bench.locked(bench.entry) is not None else _("enregistré")


def _offer(button: Button, verb: str, name: str, shortcut: str) -> None:
    text = _("{verb}\u00a0: {name}").format(verb=verb, name=name) if name else verb
    button.setEnabled(bool(name))
    button.setAccessibleName(text)
    button.setToolTip(tooltip(text, shortcut))
