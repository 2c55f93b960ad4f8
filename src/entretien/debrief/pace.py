"""Time by phase against the share each should take (handbook § 2.1)."""

from dataclasses import dataclass

from entretien.debrief.debrief import Debrief
from entretien.debrief.landmarks import Landmarks, PhaseShare
from entretien.scenario.phases import DESK_PHASES, PhaseName


@dataclass(frozen=True, slots=True)
class PhasePace:
    """The time spent in one phase, or in those that share the same time."""

    phases: tuple[PhaseName, ...]
    """Those entered, in the order entered."""
    seconds: float
    share: float | None
    """Of the time with the client, 0 to 1; None at one's desk, and when no time passed at all."""
    recommended: tuple[float, float] | None
    """At least and at most, of the time with the client; None where the handbook says nothing."""

    @property
    def within(self) -> bool | None:
        """Whether the share is the recommended one, to the per cent; None where it cannot be said."""
        if self.share is None or self.recommended is None:
            return None
        low, high = (round(100 * share) for share in self.recommended)
        return low <= round(100 * self.share) <= high


def paces(debrief: Debrief, landmarks: Landmarks) -> tuple[PhasePace, ...]:
    """Each phase entered, in the order entered; those that share their time are told once."""
    spent = dict(debrief.scorecard.phase_seconds)
    whole = sum(seconds for phase, seconds in spent.items() if phase not in DESK_PHASES)
    by_phase = {phase: share for share in landmarks.shares for phase in share.phases}
    groups: dict[tuple[PhaseName, ...], list[PhaseName]] = {}
    for phase in spent:
        share = by_phase.get(phase)
        groups.setdefault(share.phases if share else (phase,), []).append(phase)
    return tuple(_pace(phases, spent, whole, by_phase, landmarks) for phases in groups.values())


def _pace(
    phases: list[PhaseName],
    spent: dict[PhaseName, float],
    whole: float,
    by_phase: dict[PhaseName, PhaseShare],
    landmarks: Landmarks,
) -> PhasePace:
    seconds = sum(spent[phase] for phase in phases)
    at_desk = phases[0] in DESK_PHASES
    share = by_phase.get(phases[0])
    recommended = None
    if share is not None:
        low, high = share.minutes
        recommended = low / landmarks.interview_minutes, high / landmarks.interview_minutes
    return PhasePace(tuple(phases), seconds, None if at_desk or whole <= 0 else seconds / whole, recommended)
