"""The learner's own words, as proof of what was marked. No Qt here."""

from collections.abc import Iterable, Mapping

from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.kernel.language import _
from entretien.scenario.words import ending_word
from entretien.transcript.events import OfferedItem, OfferedReply, ReplyChosen, SelectionMade


class Quotes:
    """What was chosen at each turn of an attempt, word for word."""

    def __init__(self, debrief: Debrief) -> None:
        self._turns: Mapping[int, DebriefTurn] = {turn.number: turn for turn in debrief.turns}
        self._ending = ending_word(debrief.ending.kind) if debrief.ending else _("en cours")

    def source(self, turn: int, source: str) -> str:
        """The reply or item of the id `source` chosen at `turn`; else it is how the interview ended."""
        chosen = self._turns[turn].chosen if turn in self._turns else None
        match chosen:
            case ReplyChosen(reply=reply) if reply == source:
                return reply_words(chosen)
            case SelectionMade(items=items):
                label = next((item.label for item in items if item.id == source), "")
                if label:
                    return f"«\u00a0{label}\u00a0»"
        return _("Fin de l'entretien\u00a0: {ending}").format(ending=self._ending)


def reply_words(reply: ReplyChosen | OfferedReply) -> str:
    """What is said between quotation marks, what is done between brackets."""
    said = f"«\u00a0{reply.say}\u00a0»" if reply.say else ""
    done = f"({reply.act})" if reply.act else ""
    return " ".join(part for part in (said, done) if part)


def items_words(items: Iterable[OfferedItem]) -> str:
    """What is picked from a list."""
    return "\u00a0; ".join(item.label for item in items) or _("Rien")
