"""What a debrief names as strong, and as to be worked on."""

from entretien.debrief.debrief import Debrief
from entretien.kernel.ids import CompetenceCode, FaultId
from entretien.scenario.phases import PhaseName
from samples.building import exchange, phase, reply, scenario
from samples.debriefed import debriefed

FIRST, SECOND, THIRD = CompetenceCode("C4.6.4"), CompetenceCode("C4.6.5"), CompetenceCode("C4.6.6")
OUTDATED = FaultId("outdated_figure")
"""Fails C4.6.6."""


def played(path: str, *weights: int) -> Debrief:
    """`tout` proves all of the three competences, `rien` none; `perime` proves all with an old figure."""
    whole = tuple((code, 2) for code in (FIRST, SECOND, THIRD))
    return debriefed(
        scenario(
            phase(
                PhaseName.GREETING,
                exchange(
                    "arrivee",
                    reply("tout", "end:accord", evidence=whole),
                    reply("perime", "end:accord", evidence=whole, fault=OUTDATED),
                    reply("rien", "end:accord"),
                ),
            ),
            assesses=tuple(zip((FIRST, SECOND, THIRD), weights, strict=True)),
        ),
        path,
    )


def strengths(debrief: Debrief) -> list[CompetenceCode]:
    return [each.code for each in debrief.strengths]


def to_work_on(debrief: Debrief) -> list[CompetenceCode]:
    return [each.code for each in debrief.to_work_on]


def test_of_equal_strengths_the_weightiest_are_named() -> None:
    assert strengths(played("tout", 1, 3, 2)) == [SECOND, THIRD]
    assert strengths(played("tout", 2, 1, 3)) == [THIRD, FIRST]


def test_of_equal_strengths_and_weights_the_first_of_the_scenario_are_named() -> None:
    assert strengths(played("tout", 1, 1, 1)) == [FIRST, SECOND]


def test_what_costs_most_is_named_first() -> None:
    assert to_work_on(played("rien", 1, 3, 2)) == [SECOND, THIRD, FIRST]


def test_what_a_fault_failed_is_no_strength_but_to_be_worked_on() -> None:
    debrief = played("perime", 1, 1, 3)
    assert strengths(debrief) == [FIRST, SECOND]
    assert to_work_on(debrief) == [THIRD]
