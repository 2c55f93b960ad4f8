"""The default order of the phases."""

from entretien.interview.machine import PhaseMachine
from entretien.scenario.phases import DESK_PHASES, PhaseName, default_plan


def test_forward_back_from_objections_and_aside_for_a_complaint() -> None:
    machine = PhaseMachine(default_plan())

    assert machine.allows(PhaseName.GREETING, PhaseName.DIAGNOSIS)
    assert machine.allows(PhaseName.OBJECTIONS, PhaseName.PROPOSAL)
    assert machine.allows(PhaseName.CLOSING, PhaseName.OBJECTIONS)
    assert machine.allows(PhaseName.PROPOSAL, PhaseName.COMPLAINT)
    assert machine.allows(PhaseName.COMPLAINT, PhaseName.DIAGNOSIS)
    assert not machine.allows(PhaseName.PROPOSAL, PhaseName.DIAGNOSIS)
    assert not machine.allows(PhaseName.LEAVE_TAKING, PhaseName.CLOSING)


def test_staying_is_always_allowed_and_no_reply_leads_to_a_desk() -> None:
    machine = PhaseMachine(default_plan())

    assert all(machine.allows(phase, phase) for phase in PhaseName)
    assert not any(target in DESK_PHASES for source, target in machine.moves() if source is not target)
