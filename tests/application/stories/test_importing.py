"""A story becomes a scenario among one's own, which the studio opens and learners are kept from."""

from pathlib import Path

import pytest

from entretien.application.authoring.shelves import Shelves
from entretien.application.library import FolderLibrary
from entretien.application.stories.importing import import_story
from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.kernel.errors import UserError
from entretien.kernel.paths import shipped
from samples.stories import TWEE

FRAMEWORK = load()


@pytest.fixture
def shelves(tmp_path: Path) -> Shelves:
    return Shelves(tmp_path / "scenarios", shipped("scenarios"), lambda _path: False)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "histoire.twee"
    made.write_text(TWEE, encoding="utf-8")
    return made


def test_it_is_written_with_what_it_refers_to(shelves: Shelves, file: Path) -> None:
    imported = import_story(shelves, file, FRAMEWORK)

    assert imported.path == shelves.own / "le_guichet.yaml"
    assert (imported.origin, imported.adapted.title, imported.adapted.exchanges) == ("Twee", "Le guichet", 3)
    reading = read_scenario(imported.path, FRAMEWORK)
    assert reading.scenario is not None
    with pytest.raises(UserError, match="pas fini"):
        FolderLibrary([shelves.own], load).open(imported.path)


def test_the_same_story_twice_makes_two_scenarios(shelves: Shelves, file: Path) -> None:
    first, second = (import_story(shelves, file, FRAMEWORK).path for _time in range(2))

    assert second.stem == "le_guichet_2"
    assert read_scenario(first, FRAMEWORK).scenario
    assert read_scenario(second, FRAMEWORK).scenario


def test_a_file_that_is_no_story_leaves_nothing(shelves: Shelves, tmp_path: Path) -> None:
    photo = tmp_path / "photo.html"
    photo.write_bytes(b"GIF89a")
    with pytest.raises(UserError, match="ni de Twine"):
        import_story(shelves, photo, FRAMEWORK)
    assert not shelves.own.exists()
