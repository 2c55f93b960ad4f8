"""A fragment put in a scenario reads at once; each shipped one, in any scenario."""

from pathlib import Path

import pytest

from entretien.application.authoring.creating import create
from entretien.application.authoring.draft import draft_on
from entretien.application.authoring.including import Blank, blanks_of, include
from entretien.application.authoring.shelves import Shelves, shared_file
from entretien.application.authoring.sketch import Sketch
from entretien.application.authoring.workbench import Change
from entretien.application.authoring.workshop import Workshop
from entretien.content.forms import NameForm, TextForm, WayForm
from entretien.content.fragment import Fragment
from entretien.content.names import Space
from entretien.content.sources import FRAGMENTS
from entretien.kernel.ids import BankId, CompetenceCode, ExchangeId, FiguresId, PersonaId
from entretien.scenario.exchange import Target

BEFORE = ("phases", "greeting", "exchanges", "accueil")
WELCOME = CompetenceCode("C4.6.4")


@pytest.fixture
def scenario(workshop: Workshop) -> Path:
    sketch = Sketch(
        known=PersonaId("lina_ferrand"),
        figures=FiguresId("2026-03-16"),
        bank=BankId("littoral"),
        assesses=((WELCOME, 2),),
        title="Essai",
    )
    return create(workshop.shelves, sketch, workshop.framework())


def fragment(shelves: Shelves, id_: str) -> tuple[Fragment, tuple[Blank, ...]]:
    (found,) = [each for each in shelves.fragments() if each.id == id_]
    return found, blanks_of(found, shelves.read(shared_file(FRAGMENTS, id_)))


def answer(blank: Blank) -> str:
    match blank.form:
        case NameForm(Space.COMPETENCE):
            return WELCOME
        case WayForm():
            return ""
        case _:
            return "Madame Ferrand"


def test_what_a_fragment_asks_for_is_known_by_what_stands_there(shelves: Shelves) -> None:
    _fragment, blanks = fragment(shelves, "prendre_conge")
    forms = {blank.id: type(blank.form) for blank in blanks}
    assert forms == {"nom": TextForm, "suite": TextForm, "competence": NameForm, "fin": WayForm}
    assert [blank.default for blank in blanks] == [None] * 4


@pytest.mark.parametrize("id_", ["prendre_conge", "verifier_identite", "identite", "recours", "conge_date"])
def test_a_shipped_fragment_reads_without_a_fault_where_it_is_put(
    workshop: Workshop, scenario: Path, id_: str
) -> None:
    _fragment, blanks = fragment(workshop.shelves, id_)
    workshop.shelves.bring((shared_file(FRAGMENTS, id_),))
    bench = workshop.open(scenario)
    draft = draft_on(bench)
    assert draft is not None
    given = {blank: answer(blank) for blank in blanks}
    edit, address = include(draft, BEFORE, id_, given)
    bench.do(Change("essai", bench.entry, edit))
    reading = workshop.read(bench)
    assert reading.scenario is not None, [e for e in reading.diagnostics if e.code != "T701"]
    assert address == (*BEFORE[:-1], id_)
    included = next(each for _phase, each in reading.scenario.exchanges() if each.id == id_)
    assert len(included.replies) >= 3
    assert {each.next for each in included.replies} == {Target.exchange(ExchangeId("decouverte"))}
    assert {each.code for each in reading.diagnostics} - {"W604"} == {
        "T701"
    }  # it may prove what is not claimed


def test_a_fragment_put_twice_has_two_names(workshop: Workshop, scenario: Path) -> None:
    bench = workshop.open(scenario)
    names = []
    for _again in range(2):
        draft = draft_on(bench)
        assert draft is not None
        edit, address = include(draft, BEFORE, "prendre_conge", {})
        bench.do(Change("essai", bench.entry, edit))
        names.append(address[-1])
    assert names == ["prendre_conge", "prendre_conge_2"]
