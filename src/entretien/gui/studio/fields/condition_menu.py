"""What a condition may ask, in French, for who does not know how conditions are written."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from entretien.application.authoring.vocabulary import Vocabulary
from entretien.application.authoring.wording import Term
from entretien.gui.studio.fields.site import Site
from entretien.kernel.language import _

LENGTH = 60
"""Characters of an entry."""


class ConditionMenu(QMenu):
    """Its parts are made when they are opened.

    Signals:
        picked: carries the piece of a condition.
    """

    picked = Signal(str)

    def __init__(self, site: Site, parent: QWidget) -> None:
        super().__init__(parent)
        self._site = site
        self._ask(_("Le client a dit"), Vocabulary.facts, "known({name})")
        self._ask(_("Le client n'a pas dit"), Vocabulary.facts, "not known({name})")
        self._ask(_("On a choisi la réponse"), Vocabulary.replies, "chosen({name})")
        self._ask(_("On n'a pas choisi la réponse"), Vocabulary.replies, "not chosen({name})")
        self._ask(_("On est passé par l'échange"), Vocabulary.exchanges, "visited({name})")
        self._ask(_("On n'est pas passé par l'échange"), Vocabulary.exchanges, "not visited({name})")
        self._ask(_("Une jauge est d'au moins 5"), Vocabulary.gauges, "{name} >= 5")
        self._ask(_("Une jauge est d'au plus 5"), Vocabulary.gauges, "{name} <= 5")
        self._ask(_("Un indicateur est levé"), Vocabulary.flags, "{name}")
        self._ask(_("Le client a objecté"), Vocabulary.objections, "raised({name})")
        self._ask(_("On est dans la phase"), Vocabulary.phases, "in_phase({name})")

    def _ask(self, title: str, terms: Callable[[Vocabulary], Sequence[Term]], form: str) -> None:
        menu = self.addMenu(title)
        menu.aboutToShow.connect(lambda: self._fill(menu, terms(self._site.vocabulary), form))

    def _fill(self, menu: QMenu, terms: Sequence[Term], form: str) -> None:
        menu.clear()
        for term in terms:
            words = term.words if len(term.words) <= LENGTH else term.words[: LENGTH - 1] + "…"
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _on, name=term.name: self.picked.emit(form.format(name=name)))
        if not terms:
            menu.addAction(_("rien de tel dans ce scénario")).setEnabled(False)
