"""What the history says of attempts, and which of them it looks for."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from entretien.gui.history.presenter import (
    Filters,
    headings,
    learners,
    rows,
    scenarios,
    summary,
)
from entretien.history.records import AttemptHeader
from entretien.kernel.ids import LearnerId, ScenarioId

Headers = Sequence[AttemptHeader]


def found(headers: Headers, filters: Filters) -> list[str]:
    return [row.attempt for row in rows(headers) if filters.admit(row)]


def test_a_row_says_everything_a_header_knows(headers: Headers) -> None:
    under_way, _escalated, better, *_others = rows(headers)
    assert len(better.cells) == len(headings())
    assert better.cells[1:] == (
        "La colocation de Lina",
        "Noa",
        "Examen",
        "Ordinaire",
        "7",
        "12,5/20",
        "Accord",
    )
    assert under_way.cells[6:] == ("—", "En cours")
    assert under_way.unfinished
    assert not better.unfinished


def test_dates_turns_and_marks_sort_as_numbers(headers: Headers) -> None:
    told = rows(headers)
    assert [row.order[0] for row in told] == [header.started.timestamp() for header in headers]
    assert [row.order[5] for row in told] == [5.0, 6.0, 7.0, 8.0, 9.0]
    assert [row.order[6] for row in told] == [-1.0, -1.0, 12.5, 9.0, 8.0]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), ["under_way", "escalated", "better", "roussel", "worse"]),
        (Filters(learner=LearnerId("ines")), ["escalated", "roussel"]),
        (Filters(scenario=ScenarioId("lina")), ["under_way", "better", "worse"]),
        (Filters("LINA accord"), ["better"]),
        (Filters("ines"), ["escalated", "roussel"]),
        (Filters("mars", LearnerId("noa")), []),
    ],
)
def test_attempts_are_found_by_learner_scenario_and_words(
    filters: Filters, expected: list[str], headers: Headers
) -> None:
    assert found(headers, filters) == expected


def test_choices_are_offered_once_and_in_order(headers: Headers) -> None:
    assert learners(headers) == (("Inès", "ines"), ("Noa", "noa"))
    assert [title for title, _scenario in scenarios(headers)] == [
        "La colocation de Lina",
        "Le coup de fil à Mme Roussel",
        "Les frais",
    ]


def test_a_scenario_that_changed_its_title_is_offered_under_the_last_one(headers: Headers) -> None:
    renamed = replace(headers[0], title="Lina emménage")
    assert ("Lina emménage", "lina") in scenarios((renamed, *headers[1:]))
    assert len(scenarios((renamed, *headers[1:]))) == 3


def test_the_summary_gives_the_best_mark_of_each_scenario(headers: Headers) -> None:
    assert summary(rows(headers)) == (
        "5 entretiens · meilleures notes\u00a0: La colocation de Lina\u00a012,5/20, "
        "Le coup de fil à Mme Roussel\u00a09/20"
    )


def test_the_summary_counts_when_there_is_no_mark(headers: Headers) -> None:
    assert summary(rows(headers[:1])) == "1 entretien"
    assert summary(rows(headers[3:4])) == (
        "1 entretien · meilleure note\u00a0: Le coup de fil à Mme Roussel\u00a09/20"
    )
