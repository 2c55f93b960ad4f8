"""How many problems there are, in one line."""

from collections.abc import Sequence

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.gui.studio.problems.problem import Problem, summary
from entretien.gui.studio.signs import SIGNS
from entretien.gui.theme.icons import pixmap
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import ICON, Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.row_button import CHEVRON, RowButton
from entretien.kernel.language import _


class ProblemLine(RowButton):
    """The sign of the gravest, the counts, and how far the analysis is; pressed, it opens the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _("Problèmes"), parent)
        self.setCheckable(True)
        self._sign = PlainLabel()
        self._summary = PlainLabel()
        self._analysis = PlainLabel(role="muted")
        self._keys = PlainLabel(_("F8\u00a0: au suivant"), "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GRID, theme.scaled(CHEVRON) + GAP, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._sign)
        row.addWidget(self._summary)
        row.addSpacing(GAP)
        row.addWidget(self._analysis)
        row.addStretch(1)
        row.addWidget(self._keys)

    def tell(self, problems: Sequence[Problem], *, running: bool, fresh: bool) -> None:
        """Say what there is, and whether every path was explored."""
        said = summary(problems)
        analysis = _("analyse en cours…") if running else _("analysé") if fresh else ""
        self._sign.setPixmap(self._picture(problems))
        self._summary.setText(said)
        self._analysis.setText(analysis)
        self._keys.setVisible(bool(problems))
        self.setAccessibleName(_("Problèmes\u00a0: {summary}").format(summary=said))
        self.setAccessibleDescription(analysis)
        self.updateGeometry()

    def _picture(self, problems: Sequence[Problem]) -> QPixmap:
        name, colour = SIGNS[problems[0].diagnostic.severity] if problems else ("check", "good")
        ratio = self.devicePixelRatio()
        picture = pixmap(self._theme, name, colour, round(self._theme.scaled(ICON) * ratio))
        picture.setDevicePixelRatio(ratio)
        return picture
