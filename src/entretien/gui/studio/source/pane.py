"""The scenario's files as text, one at a time."""

from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.application.authoring.completing.choices import Completion, complete
from entretien.application.authoring.completing.knowing import KnownNames
from entretien.application.authoring.workbench import Change
from entretien.gui.studio.session import Session, Spot
from entretien.gui.studio.source.editor import SourceEditor
from entretien.gui.studio.source.find_bar import FindBar
from entretien.gui.studio.source.names import NamesInText
from entretien.gui.studio.source.strands import Strands
from entretien.gui.studio.units import character
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.edits import difference
from entretien.manuscript.places import address_at

REST = 400
"""Milliseconds that the cursor rests before others look at what it is on."""

_HERE = Qt.ShortcutContext.WidgetShortcut
"""Keys of the text itself: elsewhere they do something else."""


class SourcePane(QWidget):
    """The text on the desk: what is typed here is a change like any other, what others do is seen here."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._strands = Strands()
        self.file = session.workbench.entry
        self._own: Spot | None = None
        """What this pane had others look at."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._look)
        self.files = Choice(theme, _("Fichier"))
        self.editor = SourceEditor(theme)
        self.editor.setAccessibleName(_("Texte du scénario"))
        self.editor.setAccessibleDescription(_("Ctrl+Tab quitte le texte"))
        self.notice = Banner()
        """Why the text can only be looked at."""
        self.find_bar = FindBar(theme, self.editor)
        self.names = NamesInText(session, self)
        self.setFocusProxy(self.editor)
        self._lay_out()
        self.editor.complete_with(self._complete)
        self._places = session.reading.places
        """Where names were declared when the text could last be read."""
        self._connect()
        self._show(self.file)
        self._list_files()

    @property
    def text(self) -> str:
        """What is shown."""
        return self.editor.text

    def open(self, file: str) -> None:
        """Show another of the scenario's files."""
        if file == self.file:
            return
        try:
            self._session.workbench.open(file)
        except UserError as error:
            self._session.refused.emit(error)
        else:
            self._show(file)
        self._list_files()

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._tell)
        self.editor.cursorPositionChanged.connect(self._rest.start)
        self.files.activated.connect(lambda row: self.open(self.files.itemData(row)))
        self.find_bar.left.connect(self.editor.setFocus)
        self._session.changed.connect(self._follow)
        self._session.checked.connect(self._check)
        self._session.examination.stirred.connect(self._check_deep)
        self._session.looked_at.connect(self._go_to)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.find_bar.open)
        QShortcut(QKeySequence("F3"), self).activated.connect(self.find_bar.step)
        QShortcut(QKeySequence("F2"), self.editor, context=_HERE).activated.connect(self._rename)
        QShortcut(QKeySequence("F12"), self.editor, context=_HERE).activated.connect(self._go_to_declaration)
        back = QShortcut(QKeySequence("Shift+F3"), self)
        back.activated.connect(partial(self.find_bar.step, forward=False))

    def _show(self, file: str) -> None:
        self.file = file
        locked = self._session.workbench.locked(file)
        self.editor.setReadOnly(locked is not None)
        with QSignalBlocker(self.editor):  # showing a text is not writing it
            self.editor.show_text(self._session.workbench.texts[file])
        self.notice.hide()
        if locked is not None:
            self.notice.tell(locked.message, locked.remedy, "caution")
        self._check()

    def _list_files(self) -> None:
        """The scenario's own file, then those it is read with."""
        entry = self._session.workbench.entry
        read = (name for name, _text in self._session.reading.sources.files)
        names = list(dict.fromkeys((entry, *read, *self._session.workbench.texts)))
        if names != [self.files.itemData(row) for row in range(self.files.count())]:
            with QSignalBlocker(self.files):
                self.files.clear()
                for name in names:
                    self.files.addItem(_title(name, entry), name)
        self.files.setCurrentIndex(names.index(self.file))

    def _check(self) -> None:
        """Mark what is wrong in this file."""
        self._places = self._session.reading.places or self._places
        session = self._session
        explored = [replace(each, place=place) for each, place in session.examination.found]
        every = (*session.reading.diagnostics, *explored)
        self.editor.show_diagnostics(each for each in every if each.place.file == self.file)
        self._list_files()

    def _check_deep(self) -> None:
        """Mark what exploring the text of now has found."""
        if self._session.examination.fresh:
            self._check()

    def _go_to(self, spot: Spot) -> None:
        """Bring what the author looks at in sight; it stays where it is while it can only be read as text."""
        if spot is self._own:
            return
        self.open(spot.file)
        at = self._character(spot)
        if at is not None:
            self.editor.go_to(at)

    def _look(self) -> None:
        """Have others look at what the cursor rests on, while one writes here."""
        manuscript = self._session.workbench.manuscript(self.file)
        if manuscript is None or not self.editor.hasFocus():
            return
        at = character(manuscript.text, self.editor.textCursor().position())
        spot = Spot(self.file, address_at(manuscript.root, at))
        if (spot.file, spot.address) != (self._session.spot.file, self._session.spot.address):
            self._own = spot
            self._session.look_at(spot)

    def _character(self, spot: Spot) -> int | None:
        """Where it is in this file; None where it is not."""
        if spot.file != self.file or spot.at is not None:
            return spot.at if spot.file == self.file else None
        manuscript = self._session.workbench.manuscript(self.file)
        node = manuscript.find(spot.address) if manuscript is not None else None
        return node.span.start if node is not None else None

    def _rename(self) -> None:
        """Write what the cursor names under another name, everywhere."""
        self.names.rename(self.file, self._at)

    def _go_to_declaration(self) -> None:
        """Go where what the cursor names is declared."""
        self.names.go_to_declaration(self.file, self._at)

    @property
    def _at(self) -> int:
        """The character the cursor is before."""
        return character(self.text, self.editor.textCursor().position())

    def _complete(self) -> Completion | None:
        """What may be written where the cursor is."""
        session, text = self._session, self.text
        known = KnownNames(session.workbench.path.parent, session.framework, self._places, session.playable)
        return complete(self.file, text, self._at, known)

    def _tell(self) -> None:
        cursor = self.editor.textCursor().position()
        typed = difference(self._session.workbench.texts[self.file], self.text)
        self._session.do(Change(_("modifier le texte"), self.file, typed, self._strands.of(typed, cursor)))

    def _follow(self) -> None:
        """Show what another pane changed; the cursor stays where it was."""
        text = self._session.workbench.texts[self.file]
        if self.text != text:
            self.editor.follow(text)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(GAP, GRID // 2, GAP, GRID // 2)
        head.setSpacing(GRID)
        label = PlainLabel(_("Fichier"), "muted")
        label.setBuddy(self.files)
        head.addWidget(label)
        head.addWidget(self.files)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.find_bar)
        column.addWidget(self.editor, 1)


def _title(name: str, entry: str) -> str:
    """What a file is, by its folder."""
    kinds = {
        "personas": _("Client"),
        "figures": _("Chiffres"),
        "bank": _("Banque"),
        "fragments": _("Fragment"),
    }
    path = PurePosixPath(name)
    kind = _("Scénario") if name == entry else kinds.get(path.parent.name, "")
    return _("{kind}\u00a0: {name}").format(kind=kind, name=path.stem) if kind else name
