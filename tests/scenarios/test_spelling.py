"""No word that people read is misspelt; a right one that the dictionary lacks is added to words.txt."""

from pathlib import Path

import pytest

from entretien.kernel.paths import shipped
from samples.spelling import (
    DICTIONARIES,
    OWN_WORDS,
    dictionary,
    unknown,
    words_of_messages,
    words_of_page,
    words_of_scenario,
)

pytestmark = pytest.mark.skipif(
    not (DICTIONARIES / "fr.dic").exists(), reason="hunspell-fr-classical is not installed"
)


@pytest.mark.parametrize("path", sorted(shipped("scenarios").rglob("*.yaml")), ids=lambda path: path.stem)
def test_a_scenario_is_well_spelt(path: Path) -> None:
    assert unknown(words_of_scenario(path)) == []


@pytest.mark.parametrize(
    "path", sorted(shipped("assets", "guide", "fr").glob("*.md")), ids=lambda path: path.stem
)
def test_a_chapter_of_the_guide_is_well_spelt(path: Path) -> None:
    assert unknown(words_of_page(path)) == []


def test_what_the_program_says_is_well_spelt() -> None:
    assert unknown(words_of_messages()) == []


def test_a_misspelt_word_is_found_at_its_place(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text('briefing:\n  task: "Bonjour, un biscuitt {livret_a.taux} ?"\n', "utf-8")
    assert unknown(words_of_scenario(tmp_path / "x.yaml")) == ["x.yaml:2: biscuitt"]


def test_the_list_of_words_is_sorted_and_holds_what_the_dictionary_lacks() -> None:
    words = OWN_WORDS.read_text(encoding="utf-8").split()
    assert words == sorted(set(words))
    assert dictionary().spell("bonjour")
