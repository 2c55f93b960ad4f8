"""Mistakes are told as sentences, with the near name, and no more than one can read."""

import pytest

from entretien.content.codes import Code
from entretien.content.diagnostics import Diagnostic, Place, Severity
from entretien.content.findings import Findings, TooManyMistakesError, clipped
from entretien.content.limits import MISTAKES_LIMIT

HERE = Place("f", 3, 5)


def test_a_mistake_is_a_code_a_severity_a_place_and_a_french_sentence() -> None:
    findings = Findings()
    findings.report(Code.MISSING_KEY, HERE, key="kind")

    sentence = "Il manque la clé «\u00a0kind\u00a0»."
    assert findings.sorted() == (Diagnostic(Code.MISSING_KEY, Severity.ERROR, HERE, sentence),)
    assert str(HERE) == "f:3:5"


def test_the_near_name_is_proposed() -> None:
    findings = Findings()
    findings.report_unknown(Code.UNKNOWN_KEY, HERE, "minute", ["level", "minutes", "title"])

    assert findings.sorted()[0].message.endswith("Vouliez-vous dire «\u00a0minutes\u00a0»\u00a0?")


def test_no_name_is_proposed_when_none_is_near() -> None:
    findings = Findings()
    findings.report_unknown(Code.UNKNOWN_KEY, HERE, "portrait", ["level", "minutes"])

    assert "Vouliez-vous" not in findings.sorted()[0].message


def test_braces_written_by_an_author_are_only_text() -> None:
    findings = Findings()
    findings.report(Code.MISSING_KEY, HERE, key="{0.__class__}")

    assert "{0.__class__}" in findings.sorted()[0].message


def test_only_errors_stop_a_scenario() -> None:
    findings = Findings()
    findings.report(Code.UNUSED_FACT, HERE, fact="voyage")
    assert not findings.has_errors

    findings.report(Code.MISSING_KEY, HERE, key="kind")
    assert findings.has_errors


def test_findings_are_read_from_top_to_bottom() -> None:
    findings = Findings()
    for line in (9, 2, 5):
        findings.report(Code.MISSING_KEY, Place("f", line), key="kind")

    assert [each.place.line for each in findings.sorted()] == [2, 5, 9]


def test_after_enough_mistakes_the_reading_stops_and_says_so() -> None:
    findings = Findings()
    for line in range(1, MISTAKES_LIMIT):
        findings.report(Code.MISSING_KEY, Place("f", line), key="kind")
    with pytest.raises(TooManyMistakesError):
        findings.report(Code.MISSING_KEY, Place("f", MISTAKES_LIMIT), key="kind")

    assert len(findings.sorted()) == MISTAKES_LIMIT + 1
    assert Code.TOO_MANY_MISTAKES in {each.code for each in findings.sorted()}


def test_what_is_quoted_from_a_file_stays_short_and_on_one_line() -> None:
    assert clipped("un\ndeux\ttrois") == "un deux trois"
    assert len(clipped("a" * 5_000)) == 60
