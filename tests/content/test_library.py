"""The scenarios of a folder as cards."""

import subprocess
import sys
from pathlib import Path

import pytest

from entretien.competences.framework import Framework
from entretien.competences.reader import load
from entretien.content.library import read_library
from entretien.kernel.paths import cache_home
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Channel
from samples.files import write_scenarios


def unneeded() -> Framework:
    pytest.fail("a scenario was read again")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_scenarios(tmp_path / "scenarios").parent


def test_a_card_says_what_one_chooses_by(folder: Path) -> None:
    (card,) = read_library(folder, load)

    assert (card.id, card.title, card.level, card.minutes) == ("fleuriste", "La fleuriste", 1, 5)
    assert (card.persona_name, card.persona_age, card.persona_occupation) == ("Léa Roux", 30, "fleuriste")
    assert card.channel is Channel.BRANCH
    assert card.phases == (PhaseName.PREPARATION, PhaseName.GREETING)
    assert card.variants == (("pressee", "Pressée"),)
    assert card.mistakes == 0


def test_while_nothing_changes_nothing_is_read(folder: Path) -> None:
    assert read_library(folder, load) == read_library(folder, unneeded)


def test_listing_again_imports_neither_yaml_nor_the_reader(folder: Path) -> None:
    read_library(folder, load)
    program = """
import sys
from pathlib import Path
from entretien.content.library import read_library
assert len(read_library(Path(sys.argv[1]), lambda: 1 / 0)) == 1
unwanted = ("yaml", "entretien.content.reading", "PySide6", "sqlalchemy")
print([each for each in unwanted if each in sys.modules])
"""

    ran = subprocess.run(
        [sys.executable, "-c", program, str(folder)], capture_output=True, text=True, check=True
    )

    assert ran.stdout.strip() == "[]"


def test_a_changed_scenario_has_a_new_card(folder: Path) -> None:
    read_library(folder, load)
    file = folder / "fleuriste.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("La fleuriste", "Le fleuriste"), encoding="utf-8"
    )

    assert [card.title for card in read_library(folder, load)] == ["Le fleuriste"]


def test_a_faulty_scenario_has_a_card_that_says_so(folder: Path) -> None:
    (folder / "casse.yaml").write_text("format: 1\nid: casse\n", encoding="utf-8")

    cards = {str(card.id): card for card in read_library(folder, load)}

    assert cards["casse"].mistakes > 0
    assert cards["fleuriste"].mistakes == 0


def test_a_scenario_is_read_again_once_what_it_lacked_is_there(folder: Path) -> None:
    file = folder / "fleuriste.yaml"
    text = file.read_text(encoding="utf-8")
    inline = "{id: lea_roux, name: Léa Roux, age: 30, occupation: fleuriste}"
    file.write_text(text.replace(inline, "lea_roux"), encoding="utf-8")
    (folder / "personas").mkdir()
    assert [card.mistakes for card in read_library(folder, load)] == [1]

    persona = folder / "personas" / "lea_roux.yaml"
    persona.write_text("id: lea_roux\nname: Léa Roux\nage: 30\noccupation: fleuriste\n", encoding="utf-8")

    assert [card.persona_name for card in read_library(folder, load)] == ["Léa Roux"]


def test_a_scenario_that_is_gone_has_no_card(folder: Path) -> None:
    read_library(folder, load)
    (folder / "fleuriste.yaml").unlink()

    assert read_library(folder, load) == []


@pytest.mark.parametrize("damage", [b"", b"{}", b'{"version": 99, "entries": []}'])
def test_a_damaged_list_is_made_again(folder: Path, damage: bytes) -> None:
    cards = read_library(folder, load)
    (file,) = (cache_home() / "library").iterdir()
    file.write_bytes(damage)

    assert read_library(folder, load) == cards
