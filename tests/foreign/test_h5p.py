"""H5P Branching Scenario, as a file and as its content alone."""

import json
from pathlib import Path

import pytest

from entretien.foreign.h5p import read_archive, read_content
from entretien.foreign.story import Link, Lost
from entretien.interchange.refusals import RefusedFileError
from samples.stories import CONTENT, h5p


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "guichet.h5p"


def read(value: object) -> object:
    return read_content(json.dumps(value).encode())


def test_a_file_gives_its_questions_its_texts_and_its_endings(file: Path) -> None:
    file.write_bytes(h5p())
    story = read_archive(file)

    assert (story.title, story.origin, story.start) == ("Le guichet", "H5P", "0")
    arrival, question, film = story.passages.values()
    assert (arrival.text, arrival.links, arrival.onward) == (
        "Une dame pousse la porte\u00a0: bonjour .",
        (),
        "1",
    )
    assert question.text == "Que lui dites-vous ?"
    assert question.links == (Link("Asseyez-vous.", "2"), Link("Revenez demain.", "-2", "Aïe Elle part."))
    assert (film.text, film.onward) == ("", "-1")
    assert story.endings == {"-1": "Fin Merci.", "-2": "Perdu"}


def test_films_pictures_points_and_the_first_screen_are_noted(file: Path) -> None:
    file.write_bytes(h5p())
    notes = [(each.lost, each.text, each.place) for each in read_archive(file).notes]

    assert (Lost.SETTING, "Bienvenue", "écran d'accueil") in notes
    assert (Lost.MEDIA, "H5P.Video\u00a0: Le film", "Le film") in notes
    assert (Lost.SCORE, "1", "Accueil") in notes
    assert (Lost.SCORE, "3", "écran de fin") in notes


def test_the_content_alone_is_enough() -> None:
    assert read_content(json.dumps(CONTENT).encode()).title == "Le guichet"


def test_another_kind_of_h5p_is_told(file: Path) -> None:
    file.write_bytes(h5p(library="H5P.QuestionSet"))
    with pytest.raises(RefusedFileError, match=r"H5P\.QuestionSet"):
        read_archive(file)


def test_members_that_are_not_read_may_be_anything(file: Path) -> None:
    file.write_bytes(h5p(others={"../../autorun.inf": b"x", "content/bombe": b"\0" * 10_000_000}))
    assert read_archive(file).title == "Le guichet"


@pytest.mark.parametrize(
    "value",
    [
        [],
        {},
        {"branchingScenario": []},
        {"branchingScenario": {}},
        {"branchingScenario": {"content": {}}},
        {"branchingScenario": {"content": []}},
    ],
)
def test_anything_else_is_refused(value: object) -> None:
    with pytest.raises(RefusedFileError):
        read(value)


@pytest.mark.parametrize(
    "text", ["{", '{"branchingScenario": ' + "[" * 100_000, "\ud800".encode("utf-8", "surrogatepass")]
)
def test_broken_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(RefusedFileError):
        read_content(text if isinstance(text, bytes) else text.encode())


def test_values_of_other_types_are_left_aside() -> None:
    odd = {"type": {"library": 3, "params": [], "metadata": "x"}, "nextContentId": True, "feedback": 1}
    story = read_content(
        json.dumps({"branchingScenario": {"content": [odd, 3, None, {"nextContentId": 10**30}]}}).encode()
    )

    assert [each.onward for each in story.passages.values()] == ["-1"] * 4
    assert len({each.name for each in story.passages.values()}) == 4
