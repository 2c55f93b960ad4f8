"""From what happened to what it proves (FORMAT.md, Marks; handbook §§ 3.2 to 3.4)."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from entretien.competences.assessment import Fault, Level
from entretien.competences.framework import Framework
from entretien.kernel.ids import CompetenceCode
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scenario.speech import Kind
from entretien.scoring.bounds import Bounds
from entretien.scoring.scorecard import CompetenceMark, Earning, FactMark, FaultMade, Mark, Scorecard
from entretien.transcript.events import (
    Event,
    EvidenceGained,
    FactRevealed,
    FaultCommitted,
    PhaseEntered,
    ReplyChosen,
)

Told = Sequence[Sequence[Event]]
"""What each command made happen, the start first."""


def judge(
    scenario: Scenario, framework: Framework, told: Told, elapsed: Sequence[int], bounds: Bounds | None
) -> Scorecard:
    """The scorecard of an interview.

    `elapsed` gives the milliseconds of interview at each command, as many as `told`. Without `bounds`
    there are sums but no mark.
    """
    earnings = _earnings(told)
    faults = tuple(_faults(framework, told))
    failed = {made.fault.fails for made in faults if made.fault.fails}
    marks = tuple(_competences(scenario, framework, earnings, bounds, failed))
    overall = Mark(
        sum(each.weight * each.mark.obtained for each in marks), bounds.weighted if bounds else None
    )
    percent = overall.percent
    uncapped = None if percent is None else percent * framework.mark_maximum / 100
    cap = _cap(faults)
    return Scorecard(
        overall=overall,
        level=None if percent is None else framework.level_of(percent),
        mark=uncapped if uncapped is None or cap is None else min(uncapped, _ceiling(cap.fault)),
        uncapped=uncapped,
        competences=marks,
        faults=faults,
        cap=cap,
        facts=tuple(_facts(scenario, told)),
        kinds=_kinds(told),
        phase_seconds=_phase_seconds(told, elapsed),
    )


def _earnings(told: Told) -> dict[CompetenceCode, list[Earning]]:
    earnings: dict[CompetenceCode, list[Earning]] = defaultdict(list)
    for turn, events in enumerate(told):
        for event in events:
            if isinstance(event, EvidenceGained):
                earnings[event.competence].append(Earning(turn, event.source, event.points))
    return earnings


def _competences(
    scenario: Scenario,
    framework: Framework,
    earnings: dict[CompetenceCode, list[Earning]],
    bounds: Bounds | None,
    failed: set[CompetenceCode],
) -> Iterator[CompetenceMark]:
    weights = dict(scenario.assesses)
    best = dict(bounds.competences) if bounds else {}
    for code in dict.fromkeys([*weights, *earnings]):
        earned = tuple(earnings.get(code, ()))
        mark = Mark(sum(each.points for each in earned), best.get(code, 0) if bounds else None)
        level = _level(framework, mark)
        if level is not None and code in failed:
            level = framework.levels[0]
        yield CompetenceMark(code, weights.get(code, 0), mark, level, bool(earned), earned)


def _level(framework: Framework, mark: Mark) -> Level | None:
    return None if mark.percent is None else framework.level_of(mark.percent)


def _faults(framework: Framework, told: Told) -> Iterator[FaultMade]:
    for turn, events in enumerate(told):
        for event in events:
            if isinstance(event, FaultCommitted):
                yield FaultMade(turn, event.reply, framework.fault(event.fault))


def _cap(faults: Sequence[FaultMade]) -> FaultMade | None:
    capping = [made for made in faults if made.fault.cap is not None]
    return min(capping, key=lambda made: _ceiling(made.fault), default=None)


def _ceiling(fault: Fault) -> float:
    return float("inf") if fault.cap is None else float(fault.cap)


def _facts(scenario: Scenario, told: Told) -> Iterator[FactMark]:
    turns = {
        event.fact: turn
        for turn, events in enumerate(told)
        for event in events
        if isinstance(event, FactRevealed)
    }
    for fact in scenario.facts:
        yield FactMark(fact.id, fact.label, fact.domain, fact.latent, turns.get(fact.id))


def _kinds(told: Told) -> tuple[tuple[Kind, int], ...]:
    kinds = Counter(event.kind for events in told for event in events if isinstance(event, ReplyChosen))
    return tuple(kinds.most_common())


def _phase_seconds(told: Told, elapsed: Sequence[int]) -> tuple[tuple[PhaseName, float], ...]:
    """Time from one command to the next, given to the phase in which the learner was deciding."""
    seconds: dict[PhaseName, float] = {}
    phase: PhaseName | None = None
    previous = elapsed[0] if elapsed else 0
    for events, at in zip(told, elapsed, strict=True):
        if phase is not None:
            seconds[phase] = seconds.get(phase, 0.0) + max(0, at - previous) / 1000
        previous = at
        for event in events:
            if isinstance(event, PhaseEntered):
                phase = event.phase
                seconds.setdefault(phase, 0.0)
    return tuple(seconds.items())
