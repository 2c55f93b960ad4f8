"""The phases of an interview and the order they may follow (handbook § 2.1)."""

from enum import StrEnum


class PhaseName(StrEnum):
    """A phase of the interview; the value is the key an author writes."""

    PREPARATION = "preparation"
    GREETING = "greeting"
    DIAGNOSIS = "diagnosis"
    PROPOSAL = "proposal"
    OBJECTIONS = "objections"
    CLOSING = "closing"
    LEAVE_TAKING = "leave_taking"
    COMPLAINT = "complaint"
    FOLLOW_UP = "follow_up"


DESK_PHASES = frozenset({PhaseName.PREPARATION, PhaseName.FOLLOW_UP})
"""Phases without the client: they hold selections; the others hold exchanges."""

Plan = tuple[tuple[PhaseName, PhaseName], ...]
"""The moves allowed between phases, each `(from, to)`."""

_ORDER: dict[PhaseName, tuple[PhaseName, ...]] = {
    PhaseName.GREETING: (PhaseName.DIAGNOSIS,),
    PhaseName.DIAGNOSIS: (PhaseName.PROPOSAL, PhaseName.LEAVE_TAKING),
    PhaseName.PROPOSAL: (PhaseName.OBJECTIONS, PhaseName.CLOSING, PhaseName.LEAVE_TAKING),
    PhaseName.OBJECTIONS: (PhaseName.PROPOSAL, PhaseName.CLOSING, PhaseName.LEAVE_TAKING),
    PhaseName.CLOSING: (PhaseName.OBJECTIONS, PhaseName.LEAVE_TAKING),
    PhaseName.LEAVE_TAKING: (),
}


def default_plan() -> Plan:
    """The moves a scenario allows when it says nothing of its plan.

    Forward through the six phases, back from closing to objections and from objections to proposal,
    straight to leave-taking once there is nothing to sell; a complaint may interrupt any of them and
    lead back to it. Preparation comes before all this and follow-up after: no reply leads there.
    """
    forward = [(source, target) for source, targets in _ORDER.items() for target in targets]
    complaint = PhaseName.COMPLAINT
    aside = [move for phase in _ORDER for move in ((phase, complaint), (complaint, phase))]
    return tuple(forward + aside)
