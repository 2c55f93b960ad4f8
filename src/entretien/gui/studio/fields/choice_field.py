"""One name out of those there are: a word of the format, a fault, an exchange."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.application.authoring.wording import Term
from entretien.gui.studio.fields.field import Caption, Field
from entretien.gui.studio.fields.picker import Picker, Terms
from entretien.gui.studio.fields.site import Site
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _


class ChoiceField(Field):
    """An optional one may be none."""

    def __init__(
        self,
        theme: Theme,
        site: Site,
        key: str,
        caption: Caption,
        terms: Terms,
        *,
        needed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Where it is not `needed`, none of the `terms` may be taken."""
        super().__init__(site, key, caption, parent)
        self._terms = terms
        self._needed = needed
        self.picker = Picker(theme, caption.label, self._offered)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(GRID)
        self._beside.addWidget(self.picker, 1)
        self._column.addLayout(self._beside)
        self.setFocusProxy(self.picker)
        self.picker.picked.connect(self._write)
        self.refresh()

    def refresh(self) -> None:
        """Show what is taken, in words."""
        name = self.site.text(self.key)
        if name != self.picker.currentData():
            words = next((each.words for each in self._terms() if each.name == name), name)
            self.picker.show_term(Term(name, words or self.caption.none or _("à choisir")))

    def _offered(self) -> tuple[Term, ...]:
        terms, none = tuple(self._terms()), self.caption.none or _("aucun")
        if self._needed or any(each.words == none for each in terms):
            return terms
        return (Term("", none), *terms)

    def _write(self, name: str) -> None:
        if name:
            self.put(name)
        else:
            self.erase()
