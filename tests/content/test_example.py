"""An example of the catalogue becomes real files."""

from pathlib import Path

import pytest

from entretien.content.example import ENTRY, Example, example_of


def test_a_fragment_replaces_the_keys_it_names_and_adds_the_others(tmp_path: Path) -> None:
    file = Example("title: Autre\nplan:\n  greeting: [diagnosis]\n", faulty=False).write(tmp_path)
    text = file.read_text(encoding="utf-8")

    assert file == tmp_path / ENTRY
    assert "title: Autre\npersona: lea_martin\n" in text
    assert "Un exemple" not in text
    assert text.endswith("plan:\n  greeting: [diagnosis]\n")


def test_the_words_of_a_fence_say_what_to_make_of_it(tmp_path: Path) -> None:
    example = example_of("fautif fichier=personas/lea_martin.yaml entier encodage=cp1252", "name: Léa\n")
    example.write(tmp_path)

    assert example.faulty
    assert (tmp_path / "personas" / "lea_martin.yaml").read_bytes() == b"name: L\xe9a\n"


def test_the_last_line_may_be_repeated_with_its_number() -> None:
    assert example_of("correct repete=3", "a:\n  b§: 1\n").text == "a:\n  b0: 1\n  b1: 1\n  b2: 1\n"


def test_a_folder_may_stand_in_place_of_a_file(tmp_path: Path) -> None:
    assert example_of("fautif dossier", "").write(tmp_path).is_dir()


@pytest.mark.parametrize("name", ["bank/exemple.yaml", "figures/2026-01-01.yaml", "personas/lea_martin.yaml"])
def test_the_files_beside_it_are_written_too(tmp_path: Path, name: str) -> None:
    Example("", faulty=False).write(tmp_path)

    assert (tmp_path / name).is_file()
