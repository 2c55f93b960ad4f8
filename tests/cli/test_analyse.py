"""`entretien analyse`."""

import json
from pathlib import Path
from typing import Any

import pytest

from samples.program import Run

MEAN = pytest.approx(1 / 3 + 1 / 2)
"""One item of three choices earns 1; one reply of two earns 2, the other loses 1."""


def analysed(run: Run, *words: str) -> dict[str, Any]:
    ran = run("analyse", *words, "--format", "json")
    assert ran.code == 0
    result: dict[str, Any] = json.loads(ran.out)
    return result


def test_everything_a_program_may_want_to_know(run: Run, scenario_file: str) -> None:
    result = analysed(run, scenario_file)

    assert {key: value for key, value in result.items() if key not in ("seconds", "audits")} == {
        "exact": True,
        "states": 4,
        "weighted": {"best": 3, "worst": -1, "expected": MEAN},
        "reached": None,
        "competences": {
            "C4.6.4": {"best": 3, "worst": -1, "expected": MEAN, "min_discriminating": 2},
        },
        "witness": {"best": ["[prep_age]", "saluer"], "worst": ["[]", "expedier"]},
        "unreached": {
            "exchanges": [],
            "replies": ["insister"],
            "reactions": [],
            "facts": [],
            "endings": [],
            "objections": [],
        },
        "endings": {
            "accord": {"reachable": True, "shortest": ["[]", "saluer"], "best": 3, "worst": 2},
            "refus": {"reachable": True, "shortest": ["[]", "expedier"], "best": 0, "worst": -1},
            "walk_out": {"reachable": False, "shortest": [], "best": 0, "worst": 0},
            "impasse": {"reachable": False, "shortest": [], "best": 0, "worst": 0},
        },
        "turns": {"shortest": 2, "longest": 2},
    }


def test_an_audit_has_its_code_its_place_and_what_it_is_about(run: Run, scenario_file: str) -> None:
    (audit,) = analysed(run, scenario_file)["audits"]

    assert audit == {
        "code": "D101",
        "severity": "error",
        "included": [],
        "file": scenario_file,
        "line": 41,
        "column": 18,
        "message": "La réponse «\N{NO-BREAK SPACE}insister\N{NO-BREAK SPACE}» n'est ouverte dans aucune "
        "situation que l'on peut atteindre.",
        "about": ["insister"],
        "path": [],
    }


def test_its_paths_can_be_played(run: Run, scenario_file: str) -> None:
    witness = analysed(run, scenario_file)["witness"]

    for path, points in ((witness["best"], 3), (witness["worst"], -1)):
        ran = run("play", scenario_file, "--choices", ",".join(path), "--no-history", "--format", "json")
        assert json.loads(ran.out)["scorecard"]["overall"]["obtained"] == points


def test_the_page_says_the_worst_first(run: Run, scenario_file: str) -> None:
    out = run("analyse", scenario_file).out

    assert out.index("La fleuriste") < out.index("D101") < out.index("C4.6.4") < out.index("accord")
    assert "chiffres exacts" in out
    assert "[prep_age],saluer" in out


def test_a_day_is_analysed_on_its_own(run: Run, scenario_file: str) -> None:
    assert analysed(run, scenario_file, "--variant", "pressee")["exact"] is True

    ran = run("analyse", scenario_file, "--variant", "absente")
    assert ran.code == 1
    assert "absente" in ran.err


def test_beyond_its_budget_nothing_is_said_to_be_exact(run: Run, scenario_file: str) -> None:
    result = analysed(run, scenario_file, "--max-states", "2")

    assert result["exact"] is False
    assert "D601" in {each["code"] for each in result["audits"]}
    page = run("analyse", scenario_file, "--max-states", "2").out
    assert "comme des bornes" in page
    assert "≤ 3" in page
    assert "jamais" not in page


@pytest.mark.parametrize(
    "words",
    [("--max-states", "0"), ("--max-states", "x"), ("--max-seconds", "0"), ("--max-seconds", "nan"), ()],
)
def test_wrong_words_are_bad_usage(run: Run, scenario_file: str, words: tuple[str, ...]) -> None:
    assert run("analyse", *([scenario_file] if words else []), *words).code == 2


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_scenario_with_mistakes_is_not_analysed(run: Run, scenarios: Path, form: str) -> None:
    file = scenarios / "fleuriste.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("end:refus", "end:refuz"), encoding="utf-8")

    ran = run("analyse", str(file), "--format", form)

    assert ran.code == 1
    assert "E308" in ran.out
    if form == "json":
        assert {"code", "severity", "file", "line", "column", "message", "included"} == set(
            json.loads(ran.out)[0]
        )


def test_a_scenario_that_is_not_there_is_a_sentence(run: Run, tmp_path: Path) -> None:
    ran = run("analyse", str(tmp_path / "absent.yaml"))

    assert ran.code == 1
    assert "E102" in ran.out
