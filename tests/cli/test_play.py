"""`entretien play`."""

import io
import json
from pathlib import Path

import pytest

from samples.program import Run

GOOD = "[prep_age],saluer"


def test_a_path_is_read_aloud_then_judged(run: Run, scenario_file: str) -> None:
    ran = run("play", scenario_file, "--choices", GOOD)

    assert ran.code == 0
    assert "Léa (l'air hésitant)\u00a0: Bonjour." in ran.out
    assert "[elle reste debout]" in ran.out
    assert "Vous\u00a0: Bonjour Madame Roux, qu'est-ce qui vous amène\u00a0?" in ran.out
    assert "Note\u00a0: 20,0 sur 20" in ran.out
    assert "Informations obtenues\u00a0: 1 sur 1" in ran.out


def test_a_worse_path_has_a_worse_mark(run: Run, scenario_file: str) -> None:
    ran = run("play", scenario_file, "--choices", "[prep_rien],expedier")

    assert "Refus" in ran.out
    assert "Note\u00a0: 0,0 sur 20" in ran.out


def test_the_same_as_json(run: Run, scenario_file: str) -> None:
    played = json.loads(run("play", scenario_file, "--choices", GOOD, "--format", "json").out)

    assert played["over"] is True
    assert played["events"][0]["event"] == "interview_started"
    assert played["scorecard"]["mark"] == 20.0
    assert played["scorecard"]["competences"][0]["earnings"] == [
        {"turn": 1, "source": "prep_age", "points": 1},
        {"turn": 2, "source": "saluer", "points": 2},
    ]


def test_the_attempt_is_kept_like_any_other(run: Run, scenario_file: str) -> None:
    run("play", scenario_file, "--choices", GOOD)
    run("play", scenario_file, "--choices", "[],!", "--no-history")

    (kept,) = json.loads(run("history", "--format", "json").out)
    assert (kept["scenario"], kept["ending"], kept["mark"]) == ("fleuriste", "accord", 20.0)


def test_choices_that_stop_early_leave_the_interview_open(run: Run, scenario_file: str) -> None:
    ran = run("play", scenario_file, "--choices", "[]", "--format", "json")

    assert json.loads(ran.out)["over"] is False
    (kept,) = json.loads(run("history", "--format", "json").out)
    assert kept["ending"] is None


def test_a_choice_that_is_not_offered_says_what_is(run: Run, scenario_file: str) -> None:
    ran = run("play", scenario_file, "--choices", "[],dance")

    assert ran.code == 1
    assert "«\u00a0dance\u00a0»" in ran.err
    assert "saluer" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("choices", ["[a", "a b", "[],insister"])
def test_malformed_or_closed_choices_are_a_sentence(run: Run, scenario_file: str, choices: str) -> None:
    ran = run("play", scenario_file, "--choices", choices)

    assert ran.code == 1
    assert len(ran.err.strip().splitlines()) == 1


def test_a_variant_is_played_and_an_unknown_one_refused(run: Run, scenario_file: str) -> None:
    played = json.loads(
        run("play", scenario_file, "--variant", "pressee", "--choices", "[],saluer", "--format", "json").out
    )
    assert played["events"][0]["variant"] == "pressee"

    ran = run("play", scenario_file, "--variant", "lente", "--choices", "[]")
    assert ran.code == 1
    assert "pressee" in ran.err


@pytest.mark.parametrize("missing", ["absent.yaml", "absent"])
def test_a_missing_scenario_is_a_sentence(run: Run, tmp_path: Path, missing: str) -> None:
    ran = run("play", str(tmp_path / missing), "--choices", "a")

    assert ran.code == 1
    assert len(ran.err.strip().splitlines()) == 1


def test_the_interview_is_held_with_numbers(
    run: Run, scenario_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("9\nbonjour\n1\nretour\n1\n1\n"))

    ran = run("play", scenario_file, "--seed", "0")

    assert ran.code == 0
    assert "Répondez par un numéro" in ran.out
    assert "Vous revenez en arrière" in ran.out
    assert "Insister" not in ran.out
    assert "Note\u00a0:" in ran.out


def test_going_away_keeps_the_interview(
    run: Run, scenario_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("1\n"))

    ran = run("play", scenario_file)

    assert ran.code == 130
    assert "Entretien gardé" in ran.out
    (kept,) = json.loads(run("history", "--format", "json").out)
    assert kept["turns"] == 1


def test_a_play_may_be_recorded_as_a_test(run: Run, scenario_file: str, tmp_path: Path) -> None:
    file = tmp_path / "fleuriste.best.play"

    run("play", scenario_file, "--choices", GOOD, "--no-history", "--record", str(file))

    head, _gap, _text = file.read_text(encoding="utf-8").partition("\n\n")
    assert head.splitlines() == ["scenario: fleuriste", "variant:", f"choices: {GOOD}", "ending: accord"]
