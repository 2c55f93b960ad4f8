"""The deep check: its pages prove themselves, findings stand where the author wrote, days are merged."""

from pathlib import Path

import pytest

from entretien.analysis.budget import Budget
from entretien.analysis.report import Report
from entretien.analysis.reporting import analyse
from entretien.application.auditing import Audit, check_deep, examine
from entretien.competences.reader import load
from entretien.content.catalogue import page
from entretien.content.codes import Code
from entretien.content.diagnostics import Severity
from entretien.content.example import Example
from entretien.content.reading import Reading, read_scenario
from entretien.kernel.errors import UserError
from entretien.kernel.ids import VariantId
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import BASE

EXAMPLES = [
    pytest.param(code, example, id=f"{code}-{number}")
    for code in Code
    if code.deep
    for number, example in enumerate(page(code).examples, start=1)
]

SMALL = Budget(3_000)
"""Enough for every example but the one that shows what a budget is."""


def explore(scenario: Scenario) -> Report:
    return analyse(scenario, SMALL)


def reading_of(example: Example, folder: Path) -> tuple[Reading, str]:
    file = example.write(folder)
    return read_scenario(file, load()), str(file)


def checked(text: str, folder: Path) -> tuple[Audit, ...]:
    reading, file = reading_of(Example(text, faulty=True), folder)
    assert reading.diagnostics == ()
    return check_deep(reading, file, explore)


@pytest.mark.parametrize(("code", "example"), EXAMPLES)
def test_an_example_reads_well_and_draws_its_diagnostic_or_not(
    code: Code, example: Example, tmp_path: Path
) -> None:
    reading, file = reading_of(example, tmp_path)

    drawn = {each.diagnostic.code for each in check_deep(reading, file, explore)}

    assert reading.diagnostics == ()
    assert (code in drawn) == example.faulty


TWO_WAYS = """\
phases:
  greeting:
    exchanges:
      arrivee:
        client: "Bonjour."
        replies:
          - id: ouvrir
            kind: open_question
            say: "Qu'est-ce qui vous amène ?"
            evidence: {C4.6.4: 1}
            reaction:
              - {say: "Un voyage !", when: tension < 5, reveals: [voyage]}
              - {say: "Un voyage.", reveals: [voyage]}
            next: end:accord
          - {id: presser, kind: closed_question, say: "Un compte ?", next: end:accord}
"""


def test_a_finding_stands_where_its_name_is_written(tmp_path: Path) -> None:
    found = {each.diagnostic.code: each.diagnostic.place for each in checked(TWO_WAYS, tmp_path)}

    text = (tmp_path / "exemple.yaml").read_text(encoding="utf-8").splitlines()
    place = found[Code.REACTION_NEVER_REACHED]
    assert place.file == str(tmp_path / "exemple.yaml")
    assert text[place.line - 1][place.column - 1 :].startswith("ouvrir")
    claim = found[Code.SELDOM_ASSESSED]
    assert text[claim.line - 1][claim.column - 1 :].startswith("C4.6.4")


def test_what_happens_on_some_day_is_not_unreached(tmp_path: Path) -> None:
    tense = TWO_WAYS + "variants:\n  tendue: {label: Tendue, gauges: {tension: 6}}\n"

    codes = {each.diagnostic.code for each in checked(tense, tmp_path)}

    assert not codes & {Code.REACTION_NEVER_REACHED, Code.CONDITION_ALWAYS_TRUE}


def test_what_is_wrong_on_one_day_only_says_which(tmp_path: Path) -> None:
    touchy = (
        "persona: {id: lea, name: Léa, age: 24, occupation: graphiste, walks_out_when: tension >= 6}\n"
        + TWO_WAYS.replace("tension < 5", "tension < 1")
        + "variants:\n  tendue: {label: Tendue, gauges: {tension: 6}}\n"
    )

    (found,) = (
        each.diagnostic
        for each in checked(touchy, tmp_path)
        if each.diagnostic.code is Code.WALK_OUT_UNAVOIDABLE
    )

    assert "tendue" in found.message


def test_errors_come_before_warnings(tmp_path: Path) -> None:
    severities = [each.diagnostic.severity for each in checked(TWO_WAYS, tmp_path)]

    assert severities == sorted(severities, key=list(Severity).index)
    assert set(severities) == {Severity.ERROR, Severity.WARNING}


def test_one_day_is_examined_by_itself(tmp_path: Path) -> None:
    tense = TWO_WAYS + "variants:\n  tendue: {label: Tendue, gauges: {tension: 6}}\n"
    reading, file = reading_of(Example(tense, faulty=True), tmp_path)

    base = examine(reading, file, BASE, explore)
    tendue = examine(reading, file, VariantId("tendue"), explore)

    assert base.report.unreached.reactions == (("ouvrir", 1),)
    assert tendue.report.unreached.reactions == (("ouvrir", 0),)
    assert base.cues.random is not None


def test_an_unknown_day_is_a_sentence(tmp_path: Path) -> None:
    reading, file = reading_of(Example(TWO_WAYS, faulty=True), tmp_path)

    with pytest.raises(UserError, match="absente"):
        examine(reading, file, VariantId("absente"), explore)


def test_a_scenario_with_mistakes_is_not_explored(tmp_path: Path) -> None:
    reading, file = reading_of(Example("level: 9\n", faulty=True), tmp_path)

    assert check_deep(reading, file, explore) == ()
    with pytest.raises(ValueError, match="mistakes"):
        examine(reading, file, BASE, explore)
