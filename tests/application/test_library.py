"""Where scenarios are found."""

from pathlib import Path

import pytest

from entretien.application.library import FolderLibrary
from entretien.competences.reader import load
from entretien.kernel.errors import UserError
from samples.files import write_scenarios


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_scenarios(tmp_path / "scenarios")


@pytest.fixture
def library(file: Path) -> FolderLibrary:
    return FolderLibrary([file.parent / "absent", file.parent], load)


def test_a_scenario_is_located_by_its_name_or_its_path(library: FolderLibrary, file: Path) -> None:
    assert library.locate(Path("fleuriste")) == file
    assert library.locate(file) == file


def test_what_is_nowhere_is_left_as_it_was_asked_for(library: FolderLibrary, tmp_path: Path) -> None:
    assert library.locate(Path("coiffeuse")) == Path("coiffeuse")
    assert library.locate(tmp_path / "fleuriste") == tmp_path / "fleuriste"


def test_a_scenario_is_opened_by_its_name(library: FolderLibrary) -> None:
    assert library.open(Path("fleuriste")).scenario.title == "La fleuriste"


def test_a_scenario_with_a_text_to_write_is_not_for_those_who_learn(
    library: FolderLibrary, file: Path
) -> None:
    written = file.read_text(encoding="utf-8")
    file.write_text(written.replace("La fleuriste", "à écrire"), encoding="utf-8")
    with pytest.raises(UserError, match="n'est pas fini"):
        library.open(file)
    (card,) = library.cards()
    assert (card.unfinished, card.mistakes) == (1, 0)
