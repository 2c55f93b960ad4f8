"""What the shipped set assesses: three interviews at least per competence, every fault somewhere.

That each scenario tells learners apart on what it claims is a deep check of its own (`test_audits`).
"""

from collections import Counter

from entretien.competences.framework import Setting
from entretien.competences.reader import load
from entretien.content.cache import open_scenario
from entretien.kernel.ids import CompetenceCode, FaultId
from entretien.kernel.paths import shipped
from entretien.scenario.scenario import Scenario

AROUND_AN_INTERVIEW = frozenset({Setting.PREPARATION, Setting.INTERVIEW, Setting.FOLLOW_UP})

ENOUGH = 3
"""Scenarios that must assess a competence: one interview proves little, and clients differ."""


def scenarios() -> list[Scenario]:
    read = [open_scenario(file, load()).scenario for file in sorted(shipped("scenarios").glob("*.yaml"))]
    return [scenario for scenario in read if scenario is not None]


def claims() -> Counter[CompetenceCode]:
    """How many scenarios claim each competence."""
    return Counter(code for scenario in scenarios() for code, _weight in scenario.assesses)


def test_every_competence_that_is_claimed_is_assessed_by_three_scenarios() -> None:
    assert {code: count for code, count in claims().items() if count < ENOUGH} == {}


def test_every_competence_first_seen_around_an_interview_is_claimed() -> None:
    seen = {each.code for each in load().competences() if each.observation.principal in AROUND_AN_INTERVIEW}

    assert seen - claims().keys() == set()


def faults_committed() -> set[FaultId]:
    """The faults that some reply, or some reaction to it, counts."""
    return {
        fault
        for scenario in scenarios()
        for _phase, exchange in scenario.exchanges()
        for reply in exchange.replies
        for fault in (reply.fault, *(reaction.fault for reaction in reply.reactions))
        if fault is not None
    }


def test_every_fault_can_be_committed_in_some_scenario() -> None:
    assert {fault.id for fault in load().faults} - faults_committed() == set()
