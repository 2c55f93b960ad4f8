"""Playing a scenario many times without anybody: what a policy that knows nothing reaches."""

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from entretien.interview import rules
from entretien.interview.program import Desk, Option, Program, compile_scenario
from entretien.interview.state import NOWHERE
from entretien.interview.turn import Outcome
from entretien.kernel.chance import source
from entretien.kernel.ids import CompetenceCode, EndingId
from entretien.scenario.scenario import Scenario
from entretien.scoring.bounds import Bounds
from entretien.scoring.scorecard import Mark

TURN_LIMIT = 10_000
"""Choices after which a run is given up as abandoned: a policy may turn round for ever."""


class Policy(StrEnum):
    """How a learner who knows nothing chooses."""

    RANDOM = "random"
    FIRST = "first"
    LAST = "last"
    LONGEST = "longest"
    SHORTEST = "shortest"


@dataclass(frozen=True, slots=True)
class Spread:
    """The least, mean and greatest of a number over the runs."""

    min: float
    mean: float
    max: float


@dataclass(frozen=True, slots=True)
class Simulation:
    """What came of many runs."""

    runs: int
    choices: int
    seconds: float
    endings: tuple[tuple[EndingId, int], ...]
    """How often each ending was reached, the commonest first."""
    marks: Spread | None
    """Overall marks, 0 to 100; None while the bounds are not known."""
    competences: tuple[tuple[CompetenceCode, Spread], ...]
    """Sums of evidence of each competence."""

    @property
    def choices_per_second(self) -> float:
        """The pace of the engine."""
        return self.choices / self.seconds if self.seconds else 0.0


Chooser = Callable[[Sequence[Option]], Option]


def simulate(scenario: Scenario, runs: int, seed: int, policy: Policy, bounds: Bounds | None) -> Simulation:
    """Play `scenario` `runs` times, each with its own chance drawn from `seed`."""
    program = compile_scenario(scenario)
    endings: Counter[EndingId] = Counter()
    sums: list[Counter[CompetenceCode]] = []
    choices = 0
    begun = time.perf_counter()
    for run in range(runs):
        chance = source(seed, run)
        total, played, ending = _run(program, chance, _chooser(policy, chance))
        choices += played
        endings[program.endings[ending].id] += 1
        sums.append(total)
    seconds = time.perf_counter() - begun
    weights = dict(scenario.assesses)
    weighted = [sum(weight * total[code] for code, weight in weights.items()) for total in sums]
    return Simulation(
        runs=runs,
        choices=choices,
        seconds=seconds,
        endings=tuple(endings.most_common()),
        marks=_marks(weighted, bounds),
        competences=tuple(
            (code, _spread([float(total[code]) for total in sums])) for code in scenario.competences()
        ),
    )


def _run(
    program: Program, chance: random.Random, choose: Chooser
) -> tuple[Counter[CompetenceCode], int, int]:
    """The evidence collected, the choices made and the ending of one interview."""
    total: Counter[CompetenceCode] = Counter()
    outcome = rules.begin(program)
    played = 0
    while not outcome.after.over and played < TURN_LIMIT:
        state = outcome.after
        if state.desk != NOWHERE:
            outcome = rules.select(program, state, _pick(program.desks[state.desk], chance))
        else:
            outcome = rules.choose(program, state, choose(outcome.open))
            played += 1
        _collect(program, outcome, total)
    if not outcome.after.over:
        outcome = rules.abandon(program, outcome.after)
    return total, played, outcome.after.ending


def _collect(program: Program, outcome: Outcome, total: Counter[CompetenceCode]) -> None:
    for evidence in rules.gains(program, outcome):
        for code, points in evidence:
            total[code] += points


def _pick(desk: Desk, chance: random.Random) -> int:
    selection = desk.source
    count = chance.randint(selection.minimum, selection.maximum)
    return sum(desk.bits[item.id] for item in chance.sample(selection.items, count))


def _chooser(policy: Policy, chance: random.Random) -> Chooser:
    match policy:
        case Policy.RANDOM:
            draw = chance.random
            return lambda options: options[int(draw() * len(options))]
        case Policy.FIRST:
            return lambda options: options[0]
        case Policy.LAST:
            return lambda options: options[-1]
        case Policy.LONGEST:
            return lambda options: max(options, key=_length)
        case Policy.SHORTEST:
            return lambda options: min(options, key=_length)


def _length(option: Option) -> int:
    return len(option.source.say) + len(option.source.act)


def _marks(weighted: list[int], bounds: Bounds | None) -> Spread | None:
    marks = [Mark(each, bounds.weighted if bounds else None).percent for each in weighted]
    known = [mark for mark in marks if mark is not None]
    return _spread(known) if known else None


def _spread(values: list[float]) -> Spread:
    return Spread(min(values), sum(values) / len(values), max(values)) if values else Spread(0, 0, 0)
