"""Answers that can be guessed from their shape (length, place, words) without listening to the client."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from entretien.analysis.blind_play import play_blindly
from entretien.analysis.decisions import Decision, decisions
from entretien.analysis.luck import at_least
from entretien.analysis.policies import Policy, habits, liked
from entretien.interview.program import Program, compile_scenario
from entretien.kernel.chance import source
from entretien.kernel.ids import ExchangeId
from entretien.scenario.scenario import Scenario
from entretien.scoring.bounds import Bounds
from entretien.scoring.scorecard import Mark

MARGIN = 20.0
"""Marks (0 to 100) above the random mean that knowing nothing must not bring."""

SIGNIFICANCE = 0.05
"""Probability under which a habit that finds the best reply is no luck."""

RATIO = 1.3
"""Mean length of the best replies over that of the others, above which length tells."""

ENOUGH = 3
"""Decisions under which nothing can be said: luck alone finds two good replies in a row."""

RUNS = 300
"""Interviews played by each bot: its mean is then known within a mark or two."""


@dataclass(frozen=True, slots=True)
class Bot:
    """What a policy that knows nothing reaches."""

    policy: Policy
    mark: float
    """Mean over its interviews, 0 to 100."""
    decisions: tuple[ExchangeId, ...]
    """Where what it likes is a best reply: what to rewrite when it goes too far."""


@dataclass(frozen=True, slots=True)
class Guess:
    """How often a rule of thumb finds a best reply."""

    hits: int
    trials: int
    probability: float
    """Of as many hits or more by luck alone, 0 to 1."""
    decisions: tuple[ExchangeId, ...]
    """Where it does."""

    @property
    def tells(self) -> bool:
        """Whether luck does not explain it."""
        return self.probability < SIGNIFICANCE


@dataclass(frozen=True, slots=True)
class Cues:
    """What the shape of a scenario's replies gives away."""

    decisions: int
    random: float | None
    """Mean mark of random choices; None while the bounds are not known."""
    bots: tuple[Bot, ...]
    """The other policies, those by position left out where replies are shuffled; none without bounds."""
    longest: Guess
    """« The best reply is the longest. »"""
    positions: tuple[Guess, ...]
    """« The best reply is the first », the second…; none where replies are shuffled."""
    ratio: float | None
    """Mean over the decisions of the length of the best replies over that of the others."""
    long_decisions: tuple[ExchangeId, ...]
    """Where that ratio is above `RATIO`, the greatest first."""

    @property
    def guessing_bots(self) -> tuple[Bot, ...]:
        """The bots that go too far."""
        if self.random is None or self.decisions < ENOUGH:
            return ()
        return tuple(bot for bot in self.bots if bot.mark > self.random + MARGIN)

    @property
    def telling_positions(self) -> tuple[tuple[int, Guess], ...]:
        """The positions, from 1, where the best reply stands too often."""
        return tuple((place, guess) for place, guess in enumerate(self.positions, start=1) if guess.tells)

    @property
    def length_tells(self) -> bool:
        """Whether the best replies are too long on the whole."""
        return self.ratio is not None and self.ratio > RATIO and self.decisions >= ENOUGH


def find_cues(scenario: Scenario, bounds: Bounds | None, runs: int = RUNS, seed: int = 1) -> Cues:
    """The cues of a scenario as it is given (see `in_variant`), each bot playing it `runs` times."""
    found = tuple(decisions(scenario))
    policies = habits(randomise=scenario.randomise)
    marks = _marks(scenario, (Policy.RANDOM, *policies), bounds, runs, seed)
    return Cues(
        decisions=len(found),
        random=marks.get(Policy.RANDOM),
        bots=tuple(Bot(policy, marks[policy], _given_away(found, policy)) for policy in policies if marks),
        longest=_longest(found),
        positions=() if scenario.randomise else _positions(found),
        ratio=sum(each.length_ratio for each in found) / len(found) if found else None,
        long_decisions=_long(found),
    )


def _marks(
    scenario: Scenario, policies: Iterable[Policy], bounds: Bounds | None, runs: int, seed: int
) -> dict[Policy, float]:
    """The mean mark of each policy; nothing when there is no denominator."""
    if bounds is None or bounds.weighted <= 0:
        return {}
    program = compile_scenario(scenario)
    return {policy: _mean_mark(program, policy, bounds, runs, seed) for policy in policies}


def _mean_mark(program: Program, policy: Policy, bounds: Bounds, runs: int, seed: int) -> float:
    weights = program.scenario.assesses
    total = 0.0
    for run in range(runs):
        points = play_blindly(program, policy, source(seed, policy, run)).points
        percent = Mark(sum(weight * points[code] for code, weight in weights), bounds.weighted).percent
        total += percent or 0.0
    return total / runs


def _given_away(found: Sequence[Decision], policy: Policy) -> tuple[ExchangeId, ...]:
    """The decisions where all that a policy likes is among the best."""
    return tuple(each.exchange for each in found if each.best.issuperset(liked(policy, each.texts)))


def _longest(found: Sequence[Decision]) -> Guess:
    return _guess(found, [liked(Policy.LONGEST, each.texts)[0] for each in found])


def _positions(found: Sequence[Decision]) -> tuple[Guess, ...]:
    most = max((len(each.replies) for each in found), default=0)
    return tuple(_at(place, [each for each in found if len(each.replies) > place]) for place in range(most))


def _at(place: int, found: Sequence[Decision]) -> Guess:
    return _guess(found, [place] * len(found))


def _guess(found: Sequence[Decision], picks: Sequence[int]) -> Guess:
    hits = tuple(each.exchange for each, pick in zip(found, picks, strict=True) if pick in each.best)
    return Guess(len(hits), len(found), at_least(len(hits), _chances(found)), hits)


def _chances(found: Iterable[Decision]) -> Iterator[float]:
    """The chance of finding a best reply by drawing one, at each decision."""
    return (len(each.best) / len(each.replies) for each in found)


def _long(found: Sequence[Decision]) -> tuple[ExchangeId, ...]:
    telling = [each for each in found if each.length_ratio > RATIO]
    return tuple(each.exchange for each in sorted(telling, key=lambda each: -each.length_ratio))
