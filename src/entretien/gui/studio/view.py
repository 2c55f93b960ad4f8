"""The studio: the scenario's outline, what is being written, and what comes of it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from entretien.content.describing import FileKind, kind_of
from entretien.gui.studio.figures.pane import FiguresPane
from entretien.gui.studio.form.pane import FormPane
from entretien.gui.studio.header import Header
from entretien.gui.studio.inserting.inserting import insert_fragment
from entretien.gui.studio.map.pane import MapPane
from entretien.gui.studio.marks.pane import MarksPane
from entretien.gui.studio.outline.pane import OutlinePane
from entretien.gui.studio.overwritten_dialog import Answer, OverwrittenDialog
from entretien.gui.studio.persona.pane import PersonaPane
from entretien.gui.studio.play.pane import PlayPane
from entretien.gui.studio.problems.pane import ProblemsPane
from entretien.gui.studio.session import Session, Spot
from entretien.gui.studio.source.pane import SourcePane
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.kernel.language import _

THREE = 1160
"""Pixels at the natural type size below which the outline, the writing and the tryout crowd one another."""

WRITING = 320
"""Those that the writing keeps, whatever the widest of its tabs asks for."""

TWO = 720
"""Those below which the writing and the tryout do."""


class StudioScreen(QWidget):
    """Three panes over one scenario; none knows another, all follow the session.

    Signals:
        left: back to the list of scenarios.
    """

    left = Signal()

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        """Show what `session` works on; it lives as long as this screen."""
        super().__init__(parent)
        self.setProperty("role", "page")
        session.setParent(self)
        self.session = session
        self._three, self._two = theme.scaled(THREE), theme.scaled(TWO)
        self.banner = Banner()
        self.header = Header(theme, session)
        self.form = FormPane(theme, session)
        self.source = SourcePane(theme, session)
        self.writing = QTabWidget()
        """What is written: as a form, as text, as a map."""
        self.writing.setMinimumWidth(theme.scaled(WRITING))
        self.writing.setUsesScrollButtons(False)
        self.writing.setElideMode(Qt.TextElideMode.ElideRight)
        self.writing.addTab(self.form, _("Écriture"))
        self.writing.addTab(self.source, _("Source"))
        self.map = MapPane(theme, session)
        self.writing.addTab(self.map, _("Carte"))
        self.marks = MarksPane(theme, session)
        self.writing.addTab(self.marks, _("Notes"))
        self.persona = PersonaPane(theme, session)
        self.writing.addTab(self.persona, _("Client"))
        self.figures = FiguresPane(theme, session)
        self.writing.addTab(self.figures, _("Chiffres"))
        self.problems = ProblemsPane(theme, session)
        if not self.form.shows(session.spot):
            self.writing.setCurrentWidget(self.source)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self.outline = OutlinePane(theme, session)
        self._panes.addWidget(self.outline)
        self._panes.addWidget(self.writing)
        self.play = PlayPane(theme, session)
        self._panes.addWidget(self.play)
        self.play.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self._panes, 1)
        column.addWidget(self.problems)
        self.header.back_requested.connect(self._leave)
        self.header.insertion_requested.connect(partial(insert_fragment, theme, session, self))
        self.header.play.toggled.connect(self._show_play)
        QShortcut(QKeySequence("Shift+F5"), self).activated.connect(self._play_here)
        self._panes.setStretchFactor(1, 1)
        self.outline.opened.connect(self._write)
        self.outline.added.connect(self._go)
        self.map.opened.connect(self._write)
        self.problems.opened.connect(self._go)
        session.refused.connect(self.banner.tell_error)
        session.overwritten.connect(self._ask)
        if session.workbench.locked(session.workbench.entry) is not None:
            self.form.setEnabled(False)
            self.writing.setCurrentWidget(self.source)
        if session.is_unreadable:
            self.problems.go_to_first()

    def focus_first(self) -> None:
        """Put the keyboard where one writes."""
        self.writing.currentWidget().setFocus()

    def _write(self, spot: Spot) -> None:
        """Go where a value is written: in its form, in the text where it has none."""
        self.session.look_at(spot)
        self.writing.setCurrentWidget(self._home(spot))
        self.writing.currentWidget().setFocus()

    def _home(self, spot: Spot) -> QWidget:
        """The tab where a value is written best."""
        match kind_of(spot.file):
            case FileKind.PERSONA:
                return self.persona
            case FileKind.FIGURES | FileKind.BANK as kind:
                self.figures.show_sheet(kind.value)
                return self.figures
            case _:
                return self.form if self.form.shows(spot) else self.source

    def _go(self, spot: Spot) -> None:
        """Go and write in a field, or in the text where that is read or where there is none."""
        self.session.look_at(spot)
        in_text = self.writing.currentWidget() is self.source or not self.form.shows(spot)
        self.writing.setCurrentWidget(self.source if in_text else self.form)
        self.writing.currentWidget().setFocus()

    def _show_play(self, shown: bool) -> None:
        """Play beside what is written, or write only."""
        self.play.setVisible(shown)
        self._make_room()
        (self.play.focus_first if shown else self.focus_first)()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where they would be too many, the outline gives way to the tryout, and then the writing."""
        playing = not self.play.isHidden()
        self.outline.setHidden(playing and self.width() < self._three)
        self.writing.setHidden(playing and self.width() < self._two)

    def _play_here(self) -> None:
        self.header.play.setChecked(True)
        self.play.start_here()

    def saved_path(self) -> Path | None:
        """The file of the scenario as it is on the desk, once saved; None, and told, where it cannot be."""
        return self.session.workbench.path if self.session.save() else None

    def tell_recovered(self) -> None:
        """Say that the text is the one that was left unsaved."""
        self.banner.tell(
            _("Voici le texte que vous n'aviez pas enregistré."),
            _("Enregistrez-le, ou annulez pour revenir au fichier."),
        )

    def _ask(self, names: Sequence[str]) -> None:
        dialog = OverwrittenDialog(names, self)
        dialog.exec()
        dialog.deleteLater()
        if dialog.answer is Answer.THEIRS:
            self.session.take_theirs(names)
        elif dialog.answer is Answer.MINE:
            self.session.keep_mine(names)

    def may_leave(self) -> bool:
        """Whether what is unsaved is aside, to be there at the next opening; told where it could not be."""
        if self.session.keep_aside():
            return True
        self.banner.tell(
            _("Ce que vous n'avez pas enregistré n'a pas pu être gardé de côté\u00a0: partir le perdrait."),
            _("Enregistrez-le, ou libérez de la place\u00a0; pour y renoncer, annulez-le."),
            "bad",
        )
        return False

    def _leave(self) -> None:
        if self.may_leave():
            self.left.emit()
