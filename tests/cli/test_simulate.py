"""`entretien simulate`."""

import json

import pytest

from entretien.analysis.policies import Policy
from samples.program import Run


def test_what_came_of_many_runs(run: Run, scenario_file: str) -> None:
    ran = run("simulate", scenario_file, "--runs", "50", "--seed", "3", "--format", "json")

    result = json.loads(ran.out)
    assert ran.code == 0
    assert (result["runs"], result["choices"]) == (50, 50)
    assert sum(result["endings"].values()) == 50
    assert 0 <= result["marks"]["min"] < result["marks"]["mean"] < result["marks"]["max"] <= 100
    assert set(result["competences"]) == {"C4.6.4"}
    assert result["choices_per_second"] > 0


def test_the_text_form_gives_endings_and_marks(run: Run, scenario_file: str) -> None:
    out = run("simulate", scenario_file, "--runs", "10", "--policy", "first").out

    assert "100.0%  accord" in out
    assert "Note sur 100" in out


@pytest.mark.parametrize("policy", list(Policy))
def test_every_policy_may_be_asked_for(run: Run, scenario_file: str, policy: Policy) -> None:
    ran = run("simulate", scenario_file, "--runs", "5", "--policy", policy, "--format", "json")

    assert ran.code == 0
    assert json.loads(ran.out)["runs"] == 5


@pytest.mark.parametrize("words", [("--runs", "0"), ("--runs", "x"), ("--policy", "clever"), ("--seed", "x")])
def test_wrong_words_are_bad_usage(run: Run, scenario_file: str, words: tuple[str, str]) -> None:
    assert run("simulate", scenario_file, *words).code == 2
