"""What places and replies of a scenario are called where only their words can tell them apart. No Qt here."""

from collections.abc import Mapping

from entretien.debrief.quoting import quoted, shortened
from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _
from entretien.scenario.exchange import Exchange, Reply
from entretien.scenario.scenario import Scenario

LONGEST = 110
"""Characters of the name of a place."""


class Names:
    """Exchanges are called by what the client says there, selections by what is asked."""

    def __init__(self, scenario: Scenario) -> None:
        exchanges = [exchange for _phase, exchange in scenario.exchanges()]
        selections = [each for phase in scenario.phases for each in phase.selections]
        self._places: Mapping[str, str] = {
            **{each.id: _said(each) for each in exchanges},
            **{each.id: each.prompt for each in selections},
        }
        self._choices: Mapping[ReplyId, str] = {
            **{reply.id: _answer(reply) for exchange in exchanges for reply in exchange.replies},
            **{item.id: item.label for selection in selections for item in selection.items},
        }

    def place(self, place: str) -> str:
        """An exchange or a selection; by its id where this version has it no more."""
        return shortened(self._places.get(place) or _unwritten(place), LONGEST)

    def choice(self, choice: ReplyId) -> str:
        """A reply or an item, in full."""
        return self._choices.get(choice) or _unwritten(choice)


def _said(exchange: Exchange) -> str:
    line = next((each for each in exchange.client if each.say or each.cue), None)
    if line is None:
        return ""
    return quoted(line.say) if line.say else f"({line.cue})"


def _answer(reply: Reply) -> str:
    return " ".join(part for part in (reply.say, f"({reply.act})" if reply.act else "") if part)


def _unwritten(name: str) -> str:
    """An id, as near to words as it comes."""
    return _("[{name}]").format(name=name.replace("_", " "))
