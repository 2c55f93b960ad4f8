"""Golden plays conducted again."""

from pathlib import Path

import pytest

from entretien.application.golden import read_play
from entretien.application.rehearsing import Rehearsal, accept, plays_of, rehearse
from entretien.competences.reader import load
from entretien.kernel.errors import UserError
from samples.files import write_scenarios

PLAY = """\
scenario: fleuriste
variant:
choices: [],saluer
ending: accord

## Préparation
"""


@pytest.fixture
def scenario(tmp_path: Path) -> Path:
    """A scenario with one golden play, as it comes out today."""
    file = write_scenarios(tmp_path / "scenarios")
    (file.parent / "plays").mkdir()
    (file.parent / "plays" / "fleuriste.best.play").write_text(PLAY, encoding="utf-8")
    accept(rehearse(plays_of(file), load()))
    return file


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def rehearsed(file: Path) -> Rehearsal:
    (rehearsal,) = rehearse(plays_of(file), load())
    return rehearsal


def test_a_play_of_an_unchanged_scenario_is_the_same(scenario: Path) -> None:
    rehearsal = rehearsed(scenario)

    assert rehearsal.same
    assert list(rehearsal.difference()) == []


def test_a_line_that_changed_is_shown_before_and_after(scenario: Path) -> None:
    edit(scenario, "Un atelier.", "Un petit atelier.")

    rehearsal = rehearsed(scenario)
    lines = [line for line in rehearsal.difference() if line[0] in "-+"]

    assert not rehearsal.same
    assert [line[0] for line in lines] == ["-", "+"]
    assert lines[0].endswith("\u00a0: Un atelier.")
    assert lines[1].endswith("\u00a0: Un petit atelier.")


def test_accepted_it_is_written_as_it_comes_out(scenario: Path) -> None:
    edit(scenario, "Un atelier.", "Un petit atelier.")

    assert accept(rehearse(plays_of(scenario), load())) == 1
    assert rehearsed(scenario).same


def test_a_choice_refused_is_told_by_its_number_and_never_accepted(scenario: Path) -> None:
    edit(scenario, "id: saluer", "id: accueillir")
    (play,) = plays_of(scenario)
    before = play.read_bytes()

    rehearsal = rehearsed(scenario)

    assert "2, saluer" in rehearsal.refusal
    assert "accueillir" in rehearsal.refusal
    assert accept([rehearsal]) == 0
    assert play.read_bytes() == before


def test_a_play_that_stops_on_the_way_needs_other_choices(scenario: Path) -> None:
    edit(scenario, "next: end:accord", "next: suite")
    edit(
        scenario,
        "endings:\n",
        "      suite:\n"
        "        client: Et ensuite ?\n"
        "        replies: [{id: finir, kind: farewell, say: Au revoir., next: end:accord}]\n"
        "endings:\n",
    )

    rehearsal = rehearsed(scenario)

    assert rehearsal.refusal == ""
    assert not rehearsal.acceptable
    assert accept([rehearsal]) == 0


def test_a_scenario_that_cannot_be_played_is_told(scenario: Path) -> None:
    scenario.write_text("format: 1\n", encoding="utf-8")

    assert "fleuriste" in rehearsed(scenario).refusal


def test_what_is_no_play_does_not_stop_the_others(scenario: Path) -> None:
    (scenario.parent / "plays" / "fleuriste.abime.play").write_bytes(b"\xff")

    damaged, whole = rehearse(plays_of(scenario), load())

    assert damaged.refusal
    assert not damaged.acceptable
    assert whole.same


def test_plays_are_those_of_a_folder_of_a_scenario_or_the_play_itself(scenario: Path) -> None:
    play = scenario.parent / "plays" / "fleuriste.best.play"

    assert plays_of(scenario.parent) == plays_of(scenario) == plays_of(play) == [play]
    assert read_play(play).scenario == "fleuriste"


def test_without_a_play_it_is_a_sentence(scenario: Path) -> None:
    with pytest.raises(UserError, match="--record"):
        plays_of(scenario.parent / "autre.yaml")


def test_a_play_that_cannot_be_written_is_a_sentence(scenario: Path) -> None:
    edit(scenario, "Un atelier.", "Un petit atelier.")
    rehearsal = rehearsed(scenario)
    rehearsal.path.unlink()
    rehearsal.path.mkdir()

    with pytest.raises(UserError, match="ne peut pas être écrit"):
        accept([rehearsal])
