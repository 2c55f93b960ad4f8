"""The decisions of an attempt, each with what could be earned there at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from entretien.interview import rules
from entretien.interview.program import Desk, Option, Program
from entretien.interview.state import NOWHERE, State
from entretien.kernel.ids import ReplyId
from entretien.scenario.exchange import Evidence
from entretien.scenario.phases import PhaseName
from entretien.transcript.commands import Abandon, Choose, Command, Select, Start


class UnplayableError(Exception):
    """An attempt that its own scenario does not accept: it was altered, or another program played it."""


class Decision(NamedTuple):
    """What one attempt did at one place, once; points are weighted."""

    place: str
    """Id of the exchange or of the selection."""
    phase: PhaseName
    offered: tuple[ReplyId, ...]
    """The replies that could be chosen, the items that could be picked."""
    chosen: tuple[ReplyId, ...]
    points: int
    """What it earned at once: by the reply and its reaction, or by the items."""
    best: int
    """The most that could be earned at once."""
    worst: int
    """The least."""


@dataclass(frozen=True, slots=True)
class Path:
    """The decisions of one attempt, in order."""

    decisions: tuple[Decision, ...]
    points: int
    """All that the attempt earned, weighted: what its ending adds included."""


class Observer:
    """Plays attempts again on one scenario, noting what each decision offered; no event is built."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._weights = dict(program.scenario.assesses)
        self._certain = {
            option.source.id: self._weighted(option.source.evidence)
            for place in program.places
            for option in place.options
            if not any(response.source.evidence for response in option.responses)
        }
        """What each reply earns the first time, whatever the reaction."""

    def path(self, commands: Iterable[Command]) -> Path:
        """The decisions of an attempt. Raises `UnplayableError` where the scenario does not accept one."""
        outcome = rules.begin(self._program)
        decisions: list[Decision] = []
        points = 0
        for command in commands:
            state = outcome.after
            match command:
                case Choose(reply):
                    offered = tuple([each.source.id for each in outcome.open])
                    if state.desk != NOWHERE or reply not in offered:
                        raise UnplayableError(reply)
                    at = offered.index(reply)
                    decisions.append(self._choice(state, outcome.open, offered, at))
                    outcome = rules.choose(self._program, state, outcome.open[at])
                case Select(items):
                    if state.desk == NOWHERE or not set(items) <= self._program.desks[state.desk].bits.keys():
                        raise UnplayableError(items)
                    desk = self._program.desks[state.desk]
                    decisions.append(self._selection(desk, items))
                    outcome = rules.select(self._program, state, sum(desk.bits[each] for each in set(items)))
                case Abandon():
                    outcome = rules.abandon(self._program, state)
                case Start():
                    continue
            if outcome.after.ending != state.ending:
                points += self._weighted(self._program.endings[outcome.after.ending].evidence)
        return Path(tuple(decisions), points + sum([each.points for each in decisions]))

    def _choice(
        self, state: State, options: Sequence[Option], offered: tuple[ReplyId, ...], at: int
    ) -> Decision:
        place = self._program.places[state.at]
        chosen, certain = state.chosen, self._certain
        earned = [
            0
            if chosen & each.bit
            else certain[each.source.id]
            if each.source.id in certain
            else self._uncertain(state, each)
            for each in options
        ]
        return Decision(
            place.source.id, place.phase, offered, (offered[at],), earned[at], max(earned), min(earned)
        )

    def _uncertain(self, state: State, option: Option) -> int:
        """What a reply and its reaction would earn, where that depends on the reaction."""
        response = rules.choose(self._program, state, option).response
        reaction = response.source.evidence if response is not None else ()
        return self._weighted(option.source.evidence) + self._weighted(reaction)

    def _selection(self, desk: Desk, items: Sequence[ReplyId]) -> Decision:
        source = desk.source
        worth = {item.id: self._weighted(item.evidence) for item in source.items}
        ranked = sorted(worth.values())
        return Decision(
            source.id,
            desk.phase,
            tuple(desk.bits),
            tuple(items),
            sum(worth[each] for each in set(items)),
            _best_sum(ranked[::-1], source.minimum, source.maximum),
            -_best_sum([-each for each in ranked], source.minimum, source.maximum),
        )

    def _weighted(self, evidence: Evidence) -> int:
        return sum([self._weights.get(code, 0) * points for code, points in evidence])


def _best_sum(worth: Sequence[int], minimum: int, maximum: int) -> int:
    """The most that a pick of `minimum` to `maximum` items brings; `worth` stands the best first."""
    return sum(worth[:minimum]) + sum(each for each in worth[minimum:maximum] if each > 0)
