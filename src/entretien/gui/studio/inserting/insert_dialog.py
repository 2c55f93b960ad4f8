"""Which fragment to include, after which exchange, with what."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from entretien.application.authoring.including import Blank, blanks_of
from entretien.application.authoring.shelves import Shelves, shared_file
from entretien.content.sources import FRAGMENTS
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.inserting.blank_form import BlankForm
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.question import Question
from entretien.kernel.language import _

SIZE = (720, 460)
"""Width and height it opens with, in pixels."""


class InsertDialog(Question):
    """The fragments on the left, what the one at hand asks for on the right; nothing is written before."""

    def __init__(
        self, theme: Theme, shelves: Shelves, site: Site, after: str, parent: QWidget | None = None
    ) -> None:
        """`site` is the scenario; it is proposed to come after the exchange `after`."""
        about = _("Un fragment est un échange écrit une fois pour plusieurs scénarios.")
        super().__init__(_("Insérer un fragment"), _("Insérer"), about, parent)
        self._theme = theme
        self._shelves = shelves
        self._site = site
        self._fragments = shelves.fragments()
        self.list = QListWidget()
        self.list.setProperty("role", "lines")
        self.list.setAccessibleName(_("Fragments"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([each.label for each in self._fragments])
        self.after = Choice(theme, _("Vient après"))
        self.after.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for term in site.vocabulary.exchanges():
            self.after.addItem(term.words, term.name)
        self.after.setCurrentIndex(max(0, self.after.findData(after)))
        self.form: BlankForm | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self._refresh()
        self.list.setFocus()

    @property
    def fragment(self) -> str:
        """The one at hand."""
        return self._fragments[self.list.currentRow()].id

    @property
    def exchange(self) -> str:
        """The exchange it comes after."""
        return str(self.after.currentData())

    @property
    def given(self) -> dict[Blank, str]:
        """What is given for what it asks."""
        return self.form.given if self.form is not None else {}

    def _show(self, row: int) -> None:
        fragment = self._fragments[row]
        text = self._shelves.read(shared_file(FRAGMENTS, fragment.id))
        self.form = BlankForm(self._theme, self._site, blanks_of(fragment, text))
        self.form.setProperty("role", "clear")
        self.form.changed.connect(self._refresh)
        self._area.setWidget(self.form)
        self._refresh()

    def _refresh(self) -> None:
        possible = self.form is not None and self.form.complete and self.after.count() > 0
        self.make.setEnabled(possible)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addWidget(PlainLabel(_("Vient après"), "caption"))
        right.addWidget(self.after)
        right.addWidget(self._area, 1)
        body = QHBoxLayout()
        body.setSpacing(GAP)
        body.addWidget(self.list, 1)
        body.addLayout(right, 1)
        self.content.addLayout(body)
        self.resize(*SIZE)
