"""Playing a scenario many times without anybody: what a policy that knows nothing reaches."""

import time
from collections import Counter
from dataclasses import dataclass

from entretien.analysis.blind_play import play_blindly
from entretien.analysis.policies import Policy
from entretien.interview.program import compile_scenario
from entretien.kernel.chance import source
from entretien.kernel.ids import CompetenceCode, EndingId
from entretien.scenario.scenario import Scenario
from entretien.scoring.bounds import Bounds
from entretien.scoring.scorecard import Mark


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


def simulate(scenario: Scenario, runs: int, seed: int, policy: Policy, bounds: Bounds | None) -> Simulation:
    """Play `scenario` `runs` times, each with its own chance drawn from `seed`."""
    program = compile_scenario(scenario)
    endings: Counter[EndingId] = Counter()
    sums: list[Counter[CompetenceCode]] = []
    choices = 0
    begun = time.perf_counter()
    for run in range(runs):
        played = play_blindly(program, policy, source(seed, run))
        choices += played.choices
        endings[program.endings[played.ending].id] += 1
        sums.append(played.points)
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


def _marks(weighted: list[int], bounds: Bounds | None) -> Spread | None:
    marks = [Mark(each, bounds.weighted if bounds else None).percent for each in weighted]
    known = [mark for mark in marks if mark is not None]
    return _spread(known) if known else None


def _spread(values: list[float]) -> Spread:
    return Spread(min(values), sum(values) / len(values), max(values)) if values else Spread(0, 0, 0)
