"""`entretien history`."""

import json

from samples.program import Run


def test_an_empty_history_says_so(run: Run) -> None:
    assert "Aucun entretien" in run("history").out
    assert json.loads(run("history", "--format", "json").out) == []


def test_attempts_are_listed_newest_first(run: Run, scenario_file: str) -> None:
    run("play", scenario_file, "--choices", "[],saluer")
    run("play", scenario_file, "--choices", "[],expedier")

    endings = [each["ending"] for each in json.loads(run("history", "--format", "json").out)]
    assert endings == ["refus", "accord"]
    assert "La fleuriste" in run("history").out
