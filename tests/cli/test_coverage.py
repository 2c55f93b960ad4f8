"""`entretien coverage`."""

import json
from pathlib import Path

from samples.program import Run


def test_the_table_has_a_line_per_competence_and_a_column_per_scenario(run: Run, scenarios: Path) -> None:
    ran = run("coverage", str(scenarios))

    head, rule, *lines = ran.out.splitlines()
    assert ran.code == 0
    assert head.count("|") == rule.count("|") == lines[0].count("|")
    assert lines
    assert all(line.startswith("| C4.") for line in lines)


def test_the_json_says_weight_best_and_decisions(run: Run, scenarios: Path) -> None:
    ran = run("coverage", str(scenarios), "--format", "json")

    told = json.loads(ran.out)
    (scenario,) = told["scenarios"]
    for competence in told["competences"].values():
        assert competence["label"]
        assert set(competence["scenarios"][scenario["id"]]) == {"weight", "best", "min_discriminating"}


def test_a_scenario_with_mistakes_is_a_sentence(run: Run, scenarios: Path) -> None:
    (scenarios / "fleuriste.yaml").write_text("format: 1\n", encoding="utf-8")

    ran = run("coverage", str(scenarios))

    assert ran.code == 1
    assert ran.out == ""
    assert "entretien check" in ran.err
