"""The map of needs: facts found or missed by domain (handbook § 2.4), and by which kind of question."""

from collections.abc import Iterable
from dataclasses import dataclass

from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.kernel.ids import ExchangeId, FactId
from entretien.scenario.exchange import Destination
from entretien.scenario.scenario import Scenario
from entretien.scenario.speech import Domain, Kind
from entretien.scoring.scorecard import FactMark
from entretien.transcript.events import ReplyChosen


@dataclass(frozen=True, slots=True)
class Need:
    """A fact of the client."""

    fact: FactMark
    kind: Kind | None
    """What made the client say it; None when it was missed, or when no reply was needed."""
    ways: tuple[Kind, ...]
    """Kinds of speech act that may bring it out in this scenario, in the order written."""


@dataclass(frozen=True, slots=True)
class DomainNeeds:
    """The facts of one domain of the discovery plan, in the scenario's order."""

    domain: Domain
    needs: tuple[Need, ...]

    @property
    def found(self) -> int:
        """How many were said."""
        return sum(need.fact.turn is not None for need in self.needs)


def needs_map(debrief: Debrief) -> tuple[DomainNeeds, ...]:
    """Domains in the order of the plan, those the scenario has no fact for left out."""
    facts = debrief.scorecard.facts
    turns = {turn.number: turn for turn in debrief.turns}
    ways = _ways(debrief.scenario)
    return tuple(
        DomainNeeds(domain, tuple(_need(fact, turns, ways) for fact in facts if fact.domain is domain))
        for domain in Domain
        if any(fact.domain is domain for fact in facts)
    )


def found_by_kind(needs: Iterable[DomainNeeds]) -> tuple[tuple[Kind, int], ...]:
    """How many facts each kind of speech act brought out, the most fruitful first."""
    kinds = [need.kind for domain in needs for need in domain.needs if need.kind is not None]
    counts = {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)}
    return tuple(sorted(counts.items(), key=lambda each: -each[1]))


def _need(fact: FactMark, turns: dict[int, DebriefTurn], ways: dict[FactId, tuple[Kind, ...]]) -> Need:
    turn = turns.get(fact.turn) if fact.turn is not None else None
    kind = turn.chosen.kind if turn is not None and isinstance(turn.chosen, ReplyChosen) else None
    return Need(fact, kind, ways.get(fact.id, ()))


def _ways(scenario: Scenario) -> dict[FactId, tuple[Kind, ...]]:
    """By which kinds of replies each fact may be said: by a reaction, or by the line a reply leads to."""
    exchanges = [exchange for _phase, exchange in scenario.exchanges()]
    said = {each.id: {fact for line in each.client for fact in line.reveals} for each in exchanges}
    ways: dict[FactId, dict[Kind, None]] = {}
    for exchange in exchanges:
        for reply in exchange.replies:
            facts = {fact for reaction in reply.reactions for fact in reaction.reveals}
            for target in (reply.next, *(reaction.next for reaction in reply.reactions)):
                if target is not None and target.kind is Destination.EXCHANGE:
                    facts |= said.get(ExchangeId(target.name), set())
            for fact in facts:
                ways.setdefault(fact, {})[reply.kind] = None
    return {fact: tuple(kinds) for fact, kinds in ways.items()}
