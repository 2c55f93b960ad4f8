"""The ways from one moment of the conversation to the next, read off a scenario without playing it."""

from collections.abc import Iterator
from dataclasses import dataclass

from entretien.content.names import Space
from entretien.scenario.exchange import Exchange, Reply, Target
from entretien.scenario.phases import PhaseName


@dataclass(frozen=True, slots=True)
class Way:
    """A way out of an exchange: what opens it and where it leads."""

    phase: PhaseName
    origin: Exchange
    space: Space
    """Whether a reply opens it, or the exchange itself."""
    opener: str
    """The id of that reply or exchange."""
    target: Target


def ways_from(phase: PhaseName, exchange: Exchange) -> Iterator[Way]:
    """Every way out of an exchange."""
    for reply in exchange.replies:
        for target in targets_of(reply, exchange):
            if target is not None:
                yield Way(phase, exchange, Space.REPLY, reply.id, target)
    if exchange.next is not None:
        yield Way(phase, exchange, Space.EXCHANGE, exchange.id, exchange.next)


def targets_of(reply: Reply, exchange: Exchange) -> list[Target | None]:
    """Where a reply may lead; None among them when it may lead nowhere."""
    usual = reply.next or (Target.exchange(exchange.id) if exchange.hub else None)
    targets = [reaction.next or usual for reaction in reply.reactions]
    if all(reaction.when is not None for reaction in reply.reactions):
        targets.append(usual)
    return list(dict.fromkeys(targets))
