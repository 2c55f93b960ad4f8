"""Problems are counted in words, and ordered by what stops the scenario."""

from entretien.content.codes import Code
from entretien.content.diagnostics import Diagnostic, Place, Severity
from entretien.gui.studio.problems.problem import Problem, sorted_problems, summary, where


def problem(severity: Severity, line: int, code: Code = Code.UNKNOWN_KEY) -> Problem:
    place = Place("lina.yaml", line)
    return Problem(Diagnostic(code, severity, place, "Une phrase."), place)


def test_counts_are_told_gravest_first_and_zeros_left_out() -> None:
    three = [problem(Severity.TO_WRITE, line) for line in (1, 2, 3)]
    assert summary([*three, problem(Severity.ERROR, 9)]) == "1 erreur · 3 à écrire"
    assert summary([problem(Severity.WARNING, 1), problem(Severity.WARNING, 2)]) == "2 avertissements"


def test_nothing_is_told_too() -> None:
    assert summary([]) == "Rien à signaler"


def test_what_stops_the_scenario_comes_first_then_from_top_to_bottom() -> None:
    written = [
        problem(Severity.TO_WRITE, 1),
        problem(Severity.ERROR, 8),
        problem(Severity.WARNING, 2),
        problem(Severity.ERROR, 5),
    ]
    lines = [each.place.line for each in sorted_problems(written)]
    assert lines == [5, 8, 2, 1]


def test_another_file_is_named() -> None:
    assert where(Place("lina.yaml", 3), "lina.yaml") == "ligne 3"
    assert where(Place("personas/lina.yaml", 3), "lina.yaml") == "lina.yaml, ligne 3"
