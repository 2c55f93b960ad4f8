"""Where the author's own path does not lead any further on her new text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.studio.play.presenter import Broken
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel, literal_tooltip
from entretien.kernel.language import _


class BreakCard(QFrame):
    """Says at which choice and why.

    Signals:
        settled: go on from there, without the choices that followed.
        undo_requested: take the last change of the text back.
    """

    settled = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", "caution")
        self._what = PlainLabel(role="strong", wrap=True)
        self._why = PlainLabel(wrap=True)
        self.undo = Button(_("Annuler la modification"), "quiet")
        self.go_on = Button(_("Continuer d'ici"))
        self.undo.clicked.connect(self.undo_requested)
        self.go_on.clicked.connect(self.settled)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self._what)
        column.addWidget(self._why)
        column.addLayout(buttons)
        self.hide()

    def tell(self, broken: Broken | None, undo_name: str) -> None:
        """Say where it breaks, and offer to take back the change named `undo_name`, if there is one."""
        self.setVisible(broken is not None)
        if broken is None:
            return
        what = _("Choix n°\u00a0{number}, {choice}\u00a0: il n'est plus possible.").format(
            number=broken.number, choice=broken.choice
        )
        why = broken.reason[:1].upper() + broken.reason[1:]
        self._what.setText(what)
        self._why.setText(why)
        self.setAccessibleName(f"{what} {why}")
        self.undo.setVisible(bool(undo_name))
        self.undo.setToolTip(literal_tooltip(_("Annuler\u00a0: {name}").format(name=undo_name)))
