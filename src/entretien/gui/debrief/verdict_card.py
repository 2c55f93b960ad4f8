"""The top of the debrief: one sentence, the profile, the mark."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.debrief.badges import level_badge
from entretien.gui.debrief.verdict import Verdict
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.bar import Bar
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import clear
from entretien.gui.widgets.tones import Tone
from entretien.kernel.language import _


class VerdictCard(QFrame):
    """Changes in place when the marks come."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.lesson = PlainLabel(role="heading", wrap=True)
        self._profile = QHBoxLayout()
        self._profile.setSpacing(GRID)
        self.mark = PlainLabel(role="title")
        self._bar = Bar(theme, 10)
        self._capped = PlainLabel(role="strong", wrap=True)
        self.status = PlainLabel(role="muted", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addLayout(self._profile, 1)
        line.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GRID)
        column.addWidget(self.lesson)
        column.addSpacing(GRID)
        column.addLayout(line)
        column.addWidget(self._bar)
        for below in (self._capped, self.status):
            column.addWidget(below)
        column.addWidget(
            PlainLabel(
                _("Cette note sert à progresser\u00a0: elle n'a pas de valeur d'examen."),
                "caption",
                wrap=True,
            )
        )

    def show_verdict(self, lesson: str, verdict: Verdict, status: str) -> None:
        """Say `lesson`, and `status` where the marks need a word."""
        self.lesson.setText(lesson)
        self.mark.setText(verdict.mark)
        self._bar.show_share(verdict.share, Tone.FAIR, verdict.uncapped)
        self._bar.setVisible(verdict.share > 0 or verdict.uncapped > 0)
        self._capped.setText(verdict.capped)
        self._capped.setVisible(bool(verdict.capped))
        self.status.setText(status)
        self.status.setVisible(bool(status))
        clear(self._profile)
        for chip, count in verdict.profile:
            self._profile.addWidget(level_badge(chip, f"{count}\u00a0{chip.short}"))
        self._profile.addStretch()
