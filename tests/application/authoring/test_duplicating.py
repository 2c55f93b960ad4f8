"""A copy is the same text under another name; its golden plays come along while they still hold."""

import pytest

from entretien.application.authoring.duplicating import Wanted, duplicate, play_files
from entretien.application.authoring.shelves import Shelves
from entretien.application.rehearsing import rehearse
from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.kernel.errors import UserError
from entretien.kernel.ids import PersonaId
from entretien.kernel.paths import shipped

LINA = shipped("scenarios", "colocation_lina.yaml")


def test_only_what_is_wanted_otherwise_changes(shelves: Shelves) -> None:
    copy = duplicate(shelves, LINA, Wanted("Lina, plus dur", level=3), load()).path
    before, after = LINA.read_text("utf-8").splitlines(), copy.read_text("utf-8").splitlines()
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert changed == ["id: lina_plus_dur", 'title: "Lina, plus dur"', "level: 3"]
    scenario = read_scenario(copy, load()).scenario
    assert scenario is not None
    assert scenario.level == 3


def test_golden_plays_that_still_hold_come_along_under_the_new_name(shelves: Shelves) -> None:
    copy = duplicate(shelves, LINA, Wanted("Lina bis"), load()).path
    plays = play_files(copy)
    assert [each.name.removeprefix("lina_bis") for each in plays] == [
        each.name.removeprefix("colocation_lina") for each in play_files(LINA)
    ]
    assert all(each.same for each in rehearse(plays, load()))


def test_another_client_comes_and_plays_that_name_the_first_one_stay_behind(shelves: Shelves) -> None:
    made = duplicate(shelves, LINA, Wanted("Hugo", PersonaId("karim_benali")), load())
    scenario = read_scenario(made.path, load()).scenario
    assert scenario is not None
    assert scenario.persona.id == "karim_benali"
    assert play_files(made.path) == []
    assert made.former == "Lina"
    assert 0 < made.naming <= made.path.read_text("utf-8").count("Lina")


def test_a_text_with_a_mistake_in_its_form_is_refused_with_a_sentence(shelves: Shelves) -> None:
    broken = shelves.path("faux")
    shelves.write(broken, "id: faux\ntitle: [\n")
    with pytest.raises(UserError, match="dupliquer"):
        duplicate(shelves, broken, Wanted("Autre"), load())
