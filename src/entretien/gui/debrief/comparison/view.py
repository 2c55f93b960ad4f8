"""Both transcripts, the part they share folded away until it is asked for."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.debrief.comparison.presenter import Side, SideBySide
from entretien.gui.debrief.transcript import Transcript
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class Comparison(QWidget):
    """The first attempt on the left, the one that leaves it on the right."""

    def __init__(self, theme: Theme, shown: SideBySide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.first = Transcript(theme, shown.first.own)
        self.second = Transcript(theme, shown.second.own)
        self.unfold = Button(_("Déplier\u00a0: {common}").format(common=shown.common), "chip")
        self.unfold.setCheckable(True)
        if not shown.common:
            self.unfold.hide()
        self.unfold.toggled.connect(self._fold)
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard on the turns of the new attempt."""
        self.second.setFocus()

    def _fold(self, unfolded: bool) -> None:
        for side, transcript in ((self._shown.first, self.first), (self._shown.second, self.second)):
            transcript.show_entries(side.entries if unfolded else side.own)
        text = _("Replier\u00a0: {common}") if unfolded else _("Déplier\u00a0: {common}")
        self.unfold.setText(text.format(common=self._shown.common))
        self.unfold.setAccessibleName(self.unfold.text())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.unfold)
        line.addWidget(PlainLabel(self._shown.verdict, "strong", wrap=True), 1)
        sides = QGridLayout()
        sides.setHorizontalSpacing(GAP)
        sides.setVerticalSpacing(GRID)
        sides.setRowStretch(1, 1)
        for column, (side, transcript) in enumerate(
            ((self._shown.first, self.first), (self._shown.second, self.second))
        ):
            transcript.setAccessibleName(side.name)
            sides.addLayout(_heading(side), 0, column)
            sides.addWidget(transcript, 1, column)
            sides.setColumnStretch(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GRID, 0, 0, 0)
        whole.setSpacing(GRID)
        whole.addLayout(line)
        whole.addLayout(sides, 1)


def _heading(side: Side) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setContentsMargins(GAP, 0, GAP, 0)
    words.setSpacing(0)
    words.addWidget(PlainLabel(side.name, "heading"))
    words.addWidget(PlainLabel(side.about, "caption", wrap=True))
    return words
