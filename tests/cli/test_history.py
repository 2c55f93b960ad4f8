"""`entretien history`."""

import json
from contextlib import closing
from pathlib import Path

from entretien.kernel.clock import SystemClock
from entretien.storage.opening import open_history
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


def test_attempts_are_listed_while_the_window_is_open(run: Run, scenario_file: str, tmp_path: Path) -> None:
    run("play", scenario_file, "--choices", "[],saluer")
    with closing(open_history(tmp_path / "home", SystemClock())):
        ran = run("history", "--format", "json")
        assert [each["ending"] for each in json.loads(ran.out)] == ["accord"]
        assert run("play", scenario_file, "--choices", "[],saluer").code == 1
