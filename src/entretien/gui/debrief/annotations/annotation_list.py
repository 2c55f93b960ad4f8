"""Everything written on one subject, and where one goes on writing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.application.notebook import Notebook
from entretien.competences.framework import Framework
from entretien.gui.debrief.annotations.card import AnnotationCard
from entretien.gui.debrief.annotations.editor import AnnotationEditor
from entretien.gui.debrief.annotations.presenter import (
    annotation_line,
    invitation,
    level_options,
    told_taken_away,
)
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import clear
from entretien.history.annotations import Annotation, Subject
from entretien.kernel.errors import UserError
from entretien.kernel.language import _


class AnnotationList(QWidget):
    """Cards, then what was just taken away, then the text being written; whoever owns the list places `add`.

    Signals:
        changed: something was begun, kept or taken away.
        refused: carries the `UserError` that says why it was not kept; what was written is still there.
        finished: the text was kept or put back; the keyboard may go elsewhere.
    """

    changed = Signal()
    refused = Signal(object)
    finished = Signal()

    def __init__(
        self,
        theme: Theme,
        framework: Framework,
        notebook: Notebook,
        subject: Subject,
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._framework = framework
        self._notebook = notebook
        self._subject = subject
        self.add = Button(_("Annoter"), "quiet", shortcut=shortcut, parent=self)
        self.add.setIcon(icon(theme, "pen", "accent"))
        self.add.clicked.connect(partial(self.begin, None))
        self.cards: list[AnnotationCard] = []
        self.undo: Button | None = None
        """Gives back what was just taken away; None where nothing was."""
        self.editor: AnnotationEditor | None = None
        """Made when something is first written."""
        self._kept = QVBoxLayout()
        self._kept.setSpacing(GRID // 2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addLayout(self._kept)
        self._show()

    def show_subject(self, subject: Subject) -> None:
        """Show what is written on another subject; a draft on the former waits there."""
        if subject != self._subject:
            if self._subject not in self._notebook.unkept:
                self._notebook.put_back(self._subject)
            self._subject = subject
            self._show()

    def begin(self, corrects: Annotation | None = None) -> None:
        """Write a new annotation, or one anew; go on with the draft that is there."""
        self._notebook.begin(self._subject, corrects)
        self._show()
        if self.editor is not None:
            self.editor.text.setFocus()

    def _show(self) -> None:
        """Everything as it is now."""
        draft = self._notebook.drafts.get(self._subject)
        shown = [each for each in self._notebook.on(self._subject) if draft is None or each != draft.corrects]
        taken = self._notebook.taken_away(self._subject)
        clear(self._kept)
        self.cards = [self._card(each, writing=draft is not None) for each in shown]
        for card in self.cards:
            self._kept.addWidget(card)
        self.undo = None
        if taken is not None:
            self.undo = Button(_("Rétablir"), "quiet")
            self.undo.clicked.connect(self._undo)
            self._kept.addLayout(_notice(told_taken_away(taken), self.undo))
            self.undo.show()  # now: a layout would wait, and it could not take the focus
        if draft is not None:
            self._writing().show_draft(draft, invitation(self._subject))
        if self.editor is not None:
            self.editor.setVisible(draft is not None)
        self.add.setVisible(draft is None)
        self.setVisible(bool(shown) or taken is not None or draft is not None)

    def _card(self, annotation: Annotation, *, writing: bool) -> AnnotationCard:
        """One text is written at a time: meanwhile the others are only read."""
        card = AnnotationCard(self._theme, annotation_line(self._framework, annotation))
        card.correct.setVisible(not writing)
        card.erase.setVisible(not writing)
        card.correction_requested.connect(partial(self.begin, annotation))
        card.erasure_requested.connect(partial(self._erase, annotation))
        return card

    def _writing(self) -> AnnotationEditor:
        if self.editor is None:
            levels = level_options(self._framework) if self._subject.competence is not None else ()
            self.editor = AnnotationEditor(self._theme, levels)
            self.editor.changed.connect(self._change)
            self.editor.keep_requested.connect(self._keep)
            self.editor.put_back_requested.connect(self._put_back)
            self._column.addWidget(self.editor)
        return self.editor

    def _change(self, text: str, level: str) -> None:
        before = self._notebook.unkept
        self._notebook.change(self._subject, text, level)
        if before != self._notebook.unkept:
            self.changed.emit()

    def _keep(self) -> None:
        if self._done(partial(self._notebook.keep, self._subject)):
            self._leave()

    def _put_back(self) -> None:
        if self._done(partial(self._notebook.put_back, self._subject)):
            self._leave()

    def _erase(self, annotation: Annotation) -> None:
        if self._done(partial(self._notebook.erase, annotation)) and self.undo is not None:
            self.undo.setFocus()

    def _undo(self) -> None:
        if self._done(partial(self._notebook.undo, self._subject)):
            writing = self.editor is not None and self._subject in self._notebook.drafts
            (self.editor.text if self.editor is not None and writing else self.add).setFocus()

    def _leave(self) -> None:
        self.add.setFocus()
        self.finished.emit()

    def _done(self, deed: Callable[[], None]) -> bool:
        """Do it and show what came of it; where the history refuses, say so and change nothing."""
        try:
            deed()
        except UserError as error:
            self.refused.emit(error)
            return False
        self._show()
        self.changed.emit()
        return True


def _notice(sentence: str, undo: Button) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(GRID)
    line.addWidget(PlainLabel(sentence, "muted", wrap=True), 1)
    line.addWidget(undo)
    return line
