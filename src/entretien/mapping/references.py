"""How a guide calls the parts of a scenario: exchanges by phase and place, replies by a letter."""

from entretien.kernel.ids import ExchangeId, ReplyId
from entretien.kernel.language import _
from entretien.scenario.exchange import Destination, Target
from entretien.scenario.scenario import Scenario
from entretien.scenario.words import ending_word


class References:
    """« 2.3 » is the third exchange of the second phase, « 2.3b » its second reply."""

    def __init__(self, scenario: Scenario) -> None:
        self._exchanges: dict[ExchangeId, str] = {}
        self._replies: dict[ReplyId, str] = {}
        for number, phase in enumerate(scenario.phases, start=1):
            for place, exchange in enumerate(phase.exchanges, start=1):
                self._exchanges[exchange.id] = f"{number}.{place}"
                for rank, reply in enumerate(exchange.replies):
                    self._replies[reply.id] = f"{number}.{place}{letter(rank)}"
        self._endings = {
            str(each.id): _("{number} ({ending})").format(
                number=ending_number(place), ending=ending_word(each.kind)
            )
            for place, each in enumerate(scenario.all_endings(), start=1)
        }

    def exchange(self, name: ExchangeId) -> str:
        """« 2.3 »."""
        return self._exchanges[name]

    def reply(self, name: ReplyId) -> str:
        """« 2.3b »; what is picked from a list has none."""
        return self._replies.get(name, "")

    def target(self, target: Target | None) -> str:
        """Where a `next` leads; empty when it says nothing."""
        if target is None:
            return ""
        match target.kind:
            case Destination.EXCHANGE:
                return self._exchanges[ExchangeId(target.name)]
            case Destination.ENDING:
                return self._endings[target.name]
            case Destination.BACK:
                return _("reprise")


def ending_number(place: int) -> str:
    """« F1 » for the first ending."""
    return _("F{place}").format(place=place)


def letter(rank: int) -> str:
    """« a » for 0; « aa » comes after « z »."""
    before, place = divmod(rank, 26)
    return (letter(before - 1) if before else "") + chr(ord("a") + place)
