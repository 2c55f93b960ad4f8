"""Something the client says only if asked well, and what « well » means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from entretien.application.authoring.skeleton import FactOutline
from entretien.content.grammar import LABEL
from entretien.gui.studio.fields.stepper import Stepper
from entretien.gui.studio.wizard.words import LOCKS
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _
from entretien.scenario.gauges import GAUGE_MAXIMUM, GAUGE_MINIMUM
from entretien.scenario.speech import Domain, Kind
from entretien.scenario.words import domain_word, kind_word


class FactRow(QFrame):
    """What it is on the first line, how it is found out on the lock.

    Signals:
        changed: something else is decided.
        removed: it is not kept.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, fact: FactOutline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tint")
        self.label = QLineEdit(fact.label)
        self.label.setMaxLength(LABEL)
        self.label.setPlaceholderText(_("Part à Montréal en septembre"))
        self.label.setAccessibleName(_("Information"))
        self.domain = Choice(theme, _("Domaine"))
        for domain in Domain:
            self.domain.addItem(domain_word(domain), domain)
        self.domain.setCurrentIndex(self.domain.findData(fact.domain))
        self.kind = Choice(theme, _("Question qui l'amène"))
        for kind in LOCKS:
            self.kind.addItem(kind_word(kind), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(fact.kind)))
        at_least = _("Confiance à partir de laquelle elle est dite")
        self.trust = Stepper(theme, at_least, GAUGE_MINIMUM, GAUGE_MAXIMUM)
        self.trust.show_number(fact.trust)
        self.latent = Button(_("Besoin latent"), "chip")
        self.latent.setCheckable(True)
        self.latent.setChecked(fact.latent)
        self.latent.setToolTip(_("Un besoin dont le client n'a pas conscience"))
        self.remove = Button("", "quiet")
        self.remove.setIcon(icon(theme, "close", "muted"))
        self.remove.setAccessibleName(_("Retirer cette information"))
        self.remove.setToolTip(_("Retirer cette information"))
        self._lay_out()
        self.remove.clicked.connect(self.removed)
        self.label.textChanged.connect(self.changed)
        self.domain.currentIndexChanged.connect(self.changed)
        self.kind.currentIndexChanged.connect(self.changed)
        self.trust.stepped.connect(self.changed)
        self.latent.toggled.connect(self.changed)

    @property
    def fact(self) -> FactOutline:
        """What is decided of it."""
        return FactOutline(
            self.label.text().strip(),
            Domain(self.domain.currentData()),  # Qt gives back a bare string
            self.latent.isChecked(),
            Kind(self.kind.currentData()),
            self.trust.number.value(),
        )

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GRID)
        first.addWidget(self.label, 1)
        first.addWidget(self.remove)
        about = QHBoxLayout()
        about.setSpacing(GRID)
        about.addWidget(self.domain)
        about.addWidget(self.latent)
        about.addStretch(1)
        lock = QHBoxLayout()
        lock.setSpacing(GRID)
        lock.addWidget(PlainLabel(_("Question"), "muted"))
        lock.addWidget(self.kind)
        lock.addWidget(PlainLabel(_("Confiance"), "muted"))
        lock.addWidget(self.trust)
        lock.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(first)
        column.addLayout(about)
        column.addLayout(lock)
