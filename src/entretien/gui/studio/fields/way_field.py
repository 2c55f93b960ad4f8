"""Where one goes next: an exchange, an ending, back; or an exchange that is still to be created."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.application.authoring.growing import with_new_exchange
from entretien.application.authoring.wording import Term
from entretien.content.shapes.moves import ENDING_PREFIX
from entretien.gui.studio.fields.field import Caption, Field
from entretien.gui.studio.fields.new_exchange_dialog import NewExchangeDialog
from entretien.gui.studio.fields.picker import Picker
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.session import Spot
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.kernel.language import _
from entretien.manuscript.nodes import Address, Mapping

_NEW = "+"
"""No id: what is picked to create one."""


class WayField(Field):
    """A list of them all, and a button that goes there."""

    def __init__(
        self, theme: Theme, site: Site, key: str, caption: Caption, parent: QWidget | None = None
    ) -> None:
        super().__init__(site, key, caption, parent)
        self.picker = Picker(theme, caption.label, self._offered)
        self.go = Button("", "quiet")
        self.go.setIcon(icon(theme, "forward", "accent"))
        self.go.setAccessibleName(_("Aller là où mène ce choix"))
        self.go.setToolTip(_("Y aller"))
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(self.picker, 1)
        row.addWidget(self.go)
        self._column.addLayout(row)
        self.setFocusProxy(self.picker)
        self.picker.picked.connect(self._write)
        self.go.clicked.connect(self._go)
        self.refresh()

    def refresh(self) -> None:
        """Show where it leads, in words."""
        name = self.site.text(self.key)
        self.picker.show_term(Term(name, self.site.vocabulary.way(name) or self.caption.none))
        self.go.setVisible(self._target() is not None)

    def _offered(self) -> tuple[Term, ...]:
        create = Term(_NEW, _("Créer un échange…"))
        return (Term("", self.caption.none), create, *self.site.vocabulary.ways())

    def _write(self, name: str) -> None:
        if name == _NEW:
            self._create()
        elif name:
            self.put(name)
        else:
            self.erase()
        self.refresh()

    def _create(self) -> None:
        here = str(self.site.address[1]) if self.site.address[:1] == ("phases",) else ""
        dialog = NewExchangeDialog(self.picker.theme, self.site.vocabulary, here, self.window())
        dialog.exec()
        dialog.deleteLater()
        if dialog.title:
            onward = self.site.text(self.key)
            led_from = self.site.address_of(self.key), tuple(self.site.order)
            edit, _address = with_new_exchange(self.site.draft, dialog.phase, dialog.title, onward, led_from)
            self.site.do(_("créer un échange"), edit)

    def _target(self) -> Address | None:
        name = self.site.text(self.key)
        if name.startswith(ENDING_PREFIX):
            address: Address = ("endings", name.removeprefix(ENDING_PREFIX))
            return address if self.site.manuscript.find(address) is not None else None
        phases = self.site.manuscript.find(("phases",))
        for phase in phases.entries if isinstance(phases, Mapping) else ():
            address = ("phases", phase.key.text, "exchanges", name)
            if self.site.manuscript.find(address) is not None:
                return address
        return None

    def _go(self) -> None:
        address = self._target()
        if address is not None:
            self.site.session.look_at(Spot(self.site.file, address))
