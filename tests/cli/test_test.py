"""`entretien test`."""

import json
from pathlib import Path

import pytest

from samples.program import Run


@pytest.fixture
def played(run: Run, scenarios: Path) -> Path:
    """A folder of scenarios with one golden play."""
    (scenarios / "plays").mkdir()
    play = scenarios / "plays" / "fleuriste.best.play"
    choices = ("--choices", "[prep_age],saluer", "--no-history", "--record", str(play))
    assert run("play", str(scenarios / "fleuriste.yaml"), *choices).code == 0
    return scenarios


def edit(scenarios: Path) -> None:
    file = scenarios / "fleuriste.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Un atelier.", "Un petit atelier."), encoding="utf-8")


def test_a_folder_whose_plays_come_out_as_written_exits_0(run: Run, played: Path) -> None:
    ran = run("test", str(played))

    assert (ran.code, ran.out.strip()) == (0, "1 partie, 0 changée.")


def test_what_changed_is_shown_line_by_line_and_exits_1(run: Run, played: Path) -> None:
    edit(played)

    ran = run("test", str(played))

    assert ran.code == 1
    assert "fleuriste.best.play" in ran.out
    assert "  -Léa" in ran.out
    assert "  +Léa" in ran.out
    assert "--accept" in ran.out


def test_accepted_the_plays_are_written_again(run: Run, played: Path) -> None:
    edit(played)

    ran = run("test", "--accept", str(played / "fleuriste.yaml"))

    assert ran.code == 0
    assert "1 réécrite." in ran.out
    assert run("test", str(played)).code == 0


def test_a_refused_choice_is_not_accepted(run: Run, played: Path) -> None:
    play = played / "plays" / "fleuriste.best.play"
    play.write_text(play.read_text(encoding="utf-8").replace("saluer", "tutoyer"), encoding="utf-8")

    ran = run("test", "--accept", str(play))

    assert ran.code == 1
    assert "Choix n° 2, tutoyer" in ran.out


def test_the_json_has_one_entry_per_play(run: Run, played: Path) -> None:
    edit(played)

    (told,) = json.loads(run("test", str(played), "--format", "json").out)

    assert set(told) == {"play", "same", "refusal", "ending", "difference"}
    assert (told["same"], told["refusal"], told["ending"]) == (False, "", "accord")
    assert any(line.startswith("+") for line in told["difference"])


def test_a_folder_without_plays_is_a_sentence(run: Run, scenarios: Path) -> None:
    ran = run("test", str(scenarios))

    assert ran.code == 1
    assert len(ran.err.strip().splitlines()) == 1
