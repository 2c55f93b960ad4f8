"""What may be done with a tryout as a whole."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button, tooltip
from entretien.kernel.language import _


class ToolLine(QWidget):
    """Begin again, step back, begin elsewhere; the rest in a menu.

    Signals:
        restarted: the same beginning again.
        stepped_back: without the last choice.
        here_requested: begin at the exchange that the author looks at.
        departure_requested: say where it begins.
        record_requested: keep it as a golden play.
        rehearsal_requested: conduct the golden plays again.
    """

    restarted = Signal()
    stepped_back = Signal()
    here_requested = Signal()
    departure_requested = Signal()
    record_requested = Signal()
    rehearsal_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.restart = Button(_("Recommencer"), "quiet")
        self.back = Button("", "quiet")
        self.back.setIcon(icon(theme, "undo", "accent"))
        _name(self.back, _("Revenir d'un choix"), "Backspace")
        self.here = Button(_("D'ici"), "quiet")
        _name(self.here, _("Essayer d'ici"), "Shift+F5")
        self.departure = Button(_("Départ"), "quiet")
        self.departure.setToolTip(_("Dire où l'essai commence, et ce qui s'est passé avant"))
        self.more = Button("", "quiet")
        self.more.setIcon(icon(theme, "more", "accent"))
        self.more.setAccessibleName(_("Parties témoins"))
        self.more.setToolTip(_("Parties témoins"))
        menu = QMenu(self)
        self.record = menu.addAction(_("Enregistrer comme test…"))
        self.rehearse = menu.addAction(_("Vérifier les parties témoins"))
        self.more.setMenu(menu)
        self.restart.clicked.connect(self.restarted)
        self.back.clicked.connect(self.stepped_back)
        self.here.clicked.connect(self.here_requested)
        self.departure.clicked.connect(self.departure_requested)
        self.record.triggered.connect(self.record_requested)
        self.rehearse.triggered.connect(self.rehearsal_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GRID, 0)
        row.setSpacing(0)
        for button in (self.restart, self.back, self.here, self.departure):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.more)

    def offer_record(self, *, begun: bool, whole: bool) -> None:
        """Offer to keep the tryout, once it has begun, if it is an interview from its start."""
        self.record.setEnabled(begun and whole)
        asked, why = _("Enregistrer comme test…"), _("Enregistrer comme test (depuis le début)")
        self.record.setText(asked if whole else why)


def _name(button: Button, name: str, keys: str) -> None:
    button.setAccessibleName(name)
    button.setToolTip(tooltip(name, keys))
