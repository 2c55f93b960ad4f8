"""Which competences a set of scenarios assesses, and by how many decisions at least."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from entretien.analysis.report import Report
from entretien.competences.framework import Framework
from entretien.kernel.ids import CompetenceCode, ScenarioId
from entretien.scenario.scenario import Scenario

ENOUGH = 2
"""Decisions that must tell learners apart on a claimed competence, on every path brought to its end."""


@dataclass(frozen=True, slots=True)
class Covered:
    """A scenario that claims a competence."""

    scenario: ScenarioId
    weight: int
    best: int
    """Best sum of points within reach."""
    decisions: int
    """Fewest discriminating decisions on a path brought to its end."""


@dataclass(frozen=True, slots=True)
class Column:
    """A scenario of the set."""

    id: ScenarioId
    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Row:
    """A competence, and the scenarios that claim it, in the order of the columns."""

    code: CompetenceCode
    label: str
    covered: tuple[Covered, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Competences × scenarios."""

    scenarios: tuple[Column, ...]
    """From the easiest to the hardest."""
    rows: tuple[Row, ...]
    """Every competence that one scenario claims, in the framework's order."""


def cover(
    scenarios: Iterable[Scenario], framework: Framework, explore: Callable[[Scenario], Report]
) -> Coverage:
    """The coverage of these scenarios, each explored as it is written. Raises what `explore` raises."""
    ordered = sorted(scenarios, key=lambda each: (each.level, each.title))
    found = [(scenario, explore(scenario)) for scenario in ordered]
    claimed = {code for scenario in ordered for code, _weight in scenario.assesses}
    return Coverage(
        tuple(Column(each.id, each.title, each.level) for each in ordered),
        tuple(
            Row(
                competence.code,
                competence.label,
                tuple(
                    _covered(scenario, report, competence.code)
                    for scenario, report in found
                    if competence.code in dict(scenario.assesses)
                ),
            )
            for competence in framework.competences()
            if competence.code in claimed
        ),
    )


def _covered(scenario: Scenario, report: Report, code: CompetenceCode) -> Covered:
    proved = next(each for each in report.competences if each.code == code)
    return Covered(scenario.id, dict(scenario.assesses)[code], proved.span.best, proved.min_discriminating)
