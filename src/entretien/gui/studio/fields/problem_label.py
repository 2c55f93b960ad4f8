"""What is wrong with what stands above."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from entretien.gui.studio.fields.piece import Problem
from entretien.gui.widgets.plain_label import PlainLabel


class ProblemLabel(PlainLabel):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="problem", wrap=True, parent=parent)
        self.hide()

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say all of `problems`, each once."""
        self.setText("\n".join(dict.fromkeys(each.message for each in problems)))
        tone = "bad" if any(each.grave for each in problems) else "caution"
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setVisible(bool(problems))
