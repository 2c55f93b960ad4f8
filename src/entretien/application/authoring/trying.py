"""An author's own play of what she writes: from anywhere, and played again on every new text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from entretien.interview.engine import Interview, RefusedError, arrive, begin, submit
from entretien.interview.program import Program, compile_scenario
from entretien.interview.state import NOWHERE, State
from entretien.kernel.ids import ExchangeId, FactId, GaugeId, ReplyId, VariantId
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import BASE, in_variant
from entretien.transcript.commands import Command, Start
from entretien.transcript.events import Event


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where a tryout begins, and what has happened by then; what no longer exists is left out."""

    variant: VariantId = BASE
    exchange: ExchangeId | None = None
    """None for the beginning of the interview, whatever else is said here."""
    gauges: tuple[tuple[GaugeId, int], ...] = ()
    """Those that are not where the day puts them."""
    facts: tuple[FactId, ...] = ()
    """What the client has said."""
    chosen: tuple[ReplyId, ...] = ()
    """What has been said to her: replies, and items picked before."""
    visited: tuple[ExchangeId, ...] = ()
    """What has been spoken of."""


@dataclass(frozen=True, slots=True)
class Break:
    """The choice that the new text does not allow any more."""

    rank: int
    """Its place among the choices, from 0."""
    command: Command
    reason: str


@dataclass(frozen=True, slots=True)
class Tryout:
    """How far the choices lead on the text of now."""

    interview: Interview
    told: tuple[tuple[Event, ...], ...]
    """What the beginning, then each choice, made happen."""
    choices: tuple[Command, ...]
    """Those that were obeyed."""
    broken: Break | None = None
    """Where the path breaks; None while it holds."""


def try_out(scenario: Scenario, beginning: Beginning, choices: Iterable[Command]) -> Tryout:
    """The same choices made on `scenario`, up to the first that it does not allow.

    Where the day or the exchange it begins with is gone, it begins on an ordinary day, or at the start.
    """
    days = {variant.id for variant in scenario.variants}
    start = Start(beginning.variant if beginning.variant in days else BASE)
    program = compile_scenario(in_variant(scenario, start.variant))
    interview, events = _begun(program, start, beginning)
    told, obeyed = [events], list[Command]()
    for rank, command in enumerate(choices):
        try:
            interview, events = submit(interview, command)
        except RefusedError as refusal:
            return Tryout(interview, tuple(told), tuple(obeyed), Break(rank, command, str(refusal)))
        told.append(events)
        obeyed.append(command)
    return Tryout(interview, tuple(told), tuple(obeyed))


def _begun(program: Program, start: Start, beginning: Beginning) -> tuple[Interview, tuple[Event, ...]]:
    exchange = beginning.exchange
    if exchange is None or exchange not in program.names.exchanges:
        return begin(program, start)
    return arrive(program, start, _state(program, beginning), exchange)


def _state(program: Program, beginning: Beginning) -> State:
    """What has happened by then, as a state; the exchange it begins with has not been visited."""
    names = program.names
    given = dict(beginning.gauges)
    gauges = tuple(
        gauge.clamp(given.get(gauge.id, value))
        for gauge, value in zip(program.scenario.gauges, program.start.gauges, strict=True)
    )
    visited = (each for each in beginning.visited if each != beginning.exchange)
    return State(
        NOWHERE,
        gauges,
        facts=_mask(beginning.facts, names.facts),
        chosen=_mask(beginning.chosen, names.replies),
        visited=_mask(visited, names.exchanges),
        turns=len(beginning.chosen),
    )


def _mask(names: Iterable[str], bits: Mapping[str, int]) -> int:
    return sum(1 << bits[name] for name in dict.fromkeys(names) if name in bits)
