"""What is written of marks in a scenario, and how it is changed."""

from entretien.gui.studio.fields.number_field import number_in
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.marks.lines import Choice
from entretien.gui.studio.session import Session
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _
from entretien.manuscript.nodes import Address, Scalar

EVIDENCE, WEIGHTS = "evidence", "assesses"


class Book:
    """The scenario's own file, as it is on the desk this instant."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def open(self) -> bool:
        """Whether it can be changed value by value."""
        return self._session.manuscript is not None

    def points(self, choice: Choice, code: CompetenceCode) -> int:
        """What a choice proves on a competence; 0 for nothing."""
        if choice.own and self.open:
            return self._number((*choice.address, EVIDENCE, code))
        return dict(choice.proves).get(code, 0)

    def write_points(self, choice: Choice, code: CompetenceCode, points: int) -> None:
        """Have a choice prove that much; 0 takes the proof away."""
        site, name = self._site(choice), _("changer une preuve")
        if points:
            site.put(name, points, EVIDENCE, code)
        else:
            site.erase(name, EVIDENCE, code)

    def weight(self, code: CompetenceCode) -> int:
        """Of a competence in the mark; 0 where it does not count."""
        return self._number((WEIGHTS, code))

    def write_weight(self, code: CompetenceCode, weight: int) -> None:
        """Have a competence weigh that much; 0 has it count no more."""
        if weight:
            self._claims().put(_("changer un coefficient"), weight, WEIGHTS, code)
        else:
            self._claims().erase(_("changer un coefficient"), WEIGHTS, code)

    def holds(self, choice: Choice) -> bool:
        """Whether that choice can be changed, and still is where it was read."""
        manuscript = self._session.manuscript
        if manuscript is None or not choice.own:
            return False
        name = choice.name.partition(":")[2]
        if choice.record[-1] == name:
            return manuscript.find(choice.record) is not None
        node = manuscript.find((*choice.record, "id"))
        return isinstance(node, Scalar) and node.text == name

    def _number(self, address: Address) -> int:
        manuscript = self._session.manuscript
        node = manuscript.find(address) if manuscript is not None else None
        return number_in(node.text) if isinstance(node, Scalar) else 0

    def _site(self, choice: Choice) -> Site:
        return Site(self._session, self._session.workbench.entry, choice.address)

    def _claims(self) -> Site:
        return Site(self._session, self._session.workbench.entry, ())
