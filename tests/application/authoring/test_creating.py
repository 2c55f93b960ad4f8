"""What is sketched becomes a scenario that plays at once, with all it stands on."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entretien.application.authoring.creating import create, scenario_id
from entretien.application.authoring.shelves import Shelves
from entretien.application.authoring.skeleton import FactOutline
from entretien.application.authoring.sketch import Newcomer, Sketch, Step, complete, missing, plain
from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.kernel.errors import UserError
from entretien.kernel.ids import BankId, CompetenceCode, FiguresId, PersonaId
from entretien.kernel.paths import shipped
from entretien.kernel.typography import typeset
from entretien.scenario.phases import PhaseName
from entretien.scenario.portrait import Hair, Portrait
from entretien.scenario.speech import Domain

WHOLE = Sketch(
    known=PersonaId("lina_ferrand"),
    figures=FiguresId("2026-03-16"),
    bank=BankId("littoral"),
    facts=(FactOutline("Déménage", Domain.HOUSING),),
    assesses=((CompetenceCode("C4.6.5"), 2),),
    title="Un prêt pour Léa",
)


def test_a_scenario_is_made_of_a_sketch_and_what_it_refers_to_comes_along(shelves: Shelves) -> None:
    path = create(shelves, WHOLE, load())
    reading = read_scenario(path, load())
    assert path == shelves.path("un_pret_pour_lea")
    assert reading.scenario is not None
    assert reading.scenario.persona.name == "Lina Ferrand"
    assert {each.code for each in reading.diagnostics} == {"T701"}
    assert "Reste à écrire\u00a0: la réponse attendue." in {
        typeset(each.message) for each in reading.diagnostics
    }


def test_a_new_client_has_a_file_of_her_own(shelves: Shelves) -> None:
    newcomer = Newcomer(" Léa Roux ", 41, "fleuriste", Portrait(hair=Hair.BUN))
    scenario = read_scenario(
        create(shelves, replace(WHOLE, newcomer=newcomer, is_new=True), load()), load()
    ).scenario
    assert scenario is not None
    assert (scenario.persona.id, scenario.persona.name) == ("lea_roux", "Léa Roux")
    assert scenario.persona.portrait == newcomer.portrait


@given(st.text(min_size=1, max_size=60).filter(plain))
@settings(max_examples=150, deadline=None)
def test_whatever_is_written_is_read_back(words: str) -> None:
    facts = (FactOutline(words, Domain.WORK),)
    with TemporaryDirectory() as folder:
        shelves = Shelves(Path(folder), shipped("scenarios"))
        newcomer = Newcomer(words, 41, words)
        sketch = replace(WHOLE, title=words, facts=facts, newcomer=newcomer, is_new=True)
        reading = read_scenario(create(shelves, sketch, load()), load())
    assert reading.scenario is not None
    assert reading.scenario.title == reading.scenario.persona.name == typeset(plain(words))


def test_two_scenarios_of_one_title_have_each_their_file(shelves: Shelves) -> None:
    first, second = create(shelves, WHOLE, load()), create(shelves, WHOLE, load())
    assert (first.stem, second.stem) == ("un_pret_pour_lea", "un_pret_pour_lea_2")
    assert scenario_id(shelves, "Colocation Lina") == "colocation_lina_2"


def test_a_sketch_says_step_by_step_what_it_lacks() -> None:
    assert complete(WHOLE)
    assert not complete(Sketch())
    lacking = {
        Step.CLIENT: replace(WHOLE, is_new=True),
        Step.SETTING: replace(WHOLE, figures=None),
        Step.COURSE: replace(WHOLE, phases=(PhaseName.GREETING, PhaseName.CLOSING)),
        Step.FACTS: replace(WHOLE, facts=(FactOutline(" ", Domain.WORK),)),
        Step.COMPETENCES: replace(WHOLE, assesses=()),
        Step.TITLE: replace(WHOLE, title=" "),
    }
    for lacked, sketch in lacking.items():
        assert [step for step in Step if missing(sketch, step)] == [lacked]
    assert "Accueil" in missing(lacking[Step.COURSE], Step.COURSE)
    assert missing(replace(WHOLE, phases=(PhaseName.PREPARATION,)), Step.COURSE)


def test_a_full_disk_is_told_and_leaves_no_scenario(
    shelves: Shelves, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: object, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("entretien.application.authoring.shelves.write_whole", full)
    with pytest.raises(UserError, match="No space left"):
        create(shelves, WHOLE, load())
    assert not shelves.path("un_pret_pour_lea").exists()
