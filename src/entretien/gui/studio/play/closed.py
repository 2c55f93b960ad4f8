"""Why a reply is closed, told to its author: its whole condition, and what of it fails. No Qt here."""

from dataclasses import dataclass

from entretien.interview.engine import Interview
from entretien.interview.failing import parts_of
from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _
from entretien.mapping.condition_words import ConditionWords
from entretien.mapping.references import References
from entretien.scenario.exchange import Reply
from entretien.scenario.scenario import Scenario

HOLDS, FAILS = "✓\u00a0", "✗\u00a0"


@dataclass(frozen=True, slots=True)
class Reason:
    """Words, and the pieces of them that fail, each its place and its length."""

    text: str
    failing: tuple[tuple[int, int], ...] = ()


class Reasons:
    """Says it for the replies of one scenario."""

    def __init__(self, scenario: Scenario) -> None:
        self._words = ConditionWords(scenario, References(scenario))

    def of(self, interview: Interview, reply: ReplyId) -> Reason:
        """Why `reply`, which is offered closed where the interview stands, may not be chosen."""
        program, state = interview.program, interview.state
        option = next(each for each in program.places[state.at].options if each.source.id == reply)
        if option.source.when is None or (state.chosen & option.bit and not option.again):
            return Reason(_("déjà dit"))
        return self._condition(interview, option.source, option.source.when)

    def _condition(self, interview: Interview, reply: Reply, condition: str) -> Reason:
        text = f"«\u00a0{reply.closed}\u00a0» " if reply.closed else ""
        failing = list[tuple[int, int]]()
        for rank, part in enumerate(parts_of(interview.program, condition, interview.state)):
            text += _(" et ") if rank else ""
            words = (HOLDS if part.holds else FAILS) + self._words.of(part.text)
            if not part.holds:
                failing.append((len(text), len(words)))
            text += words
        return Reason(text, tuple(failing))
