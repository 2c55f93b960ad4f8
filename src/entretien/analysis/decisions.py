"""The decisions of a scenario: the moments where two replies do not prove the same."""

from collections.abc import Iterator
from dataclasses import dataclass

from entretien.analysis.policies import words_of
from entretien.kernel.ids import ExchangeId, ReplyId
from entretien.scenario.exchange import Evidence, Exchange, Reply
from entretien.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Decision:
    """An exchange where two replies differ in weighted evidence; replies in the order written."""

    exchange: ExchangeId
    replies: tuple[ReplyId, ...]
    texts: tuple[str, ...]
    """What a learner reads of each."""
    points: tuple[int, ...]
    """What each may earn at once, in weighted points: its own evidence and its best reaction's."""

    @property
    def best(self) -> frozenset[int]:
        """The positions of the replies that may earn most."""
        most = max(self.points)
        return frozenset(place for place, points in enumerate(self.points) if points == most)

    @property
    def length_ratio(self) -> float:
        """The mean length of the best replies over that of the others."""
        best = self.best
        return _mean_length(self.texts, best) / _mean_length(self.texts, set(range(len(self.texts))) - best)


def decisions(scenario: Scenario) -> Iterator[Decision]:
    """Every decision, in the order written."""
    weights: dict[str, int] = dict(scenario.assesses)
    for _phase, exchange in scenario.exchanges():
        decision = _decision(exchange, weights)
        if len(set(decision.points)) > 1:
            yield decision


def _decision(exchange: Exchange, weights: dict[str, int]) -> Decision:
    return Decision(
        exchange.id,
        tuple(reply.id for reply in exchange.replies),
        tuple(words_of(reply) for reply in exchange.replies),
        tuple(_points(reply, weights) for reply in exchange.replies),
    )


def _points(reply: Reply, weights: dict[str, int]) -> int:
    reactions = [_weighted(each.evidence, weights) for each in reply.reactions]
    return _weighted(reply.evidence, weights) + max(reactions, default=0)


def _weighted(evidence: Evidence, weights: dict[str, int]) -> int:
    return sum(weights.get(code, 0) * points for code, points in evidence)


def _mean_length(texts: tuple[str, ...], places: frozenset[int] | set[int]) -> float:
    return sum(len(texts[place]) for place in places) / len(places)
