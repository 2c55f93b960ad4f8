"""The learner's own words, as proof of what was marked."""

from collections.abc import Iterable, Mapping

from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.kernel.language import _
from entretien.scenario.words import ending_word
from entretien.transcript.events import OfferedItem, OfferedReply, ReplyChosen, SelectionMade

_LOOSE = " ,;:.\u00a0«"
"""What does not stand before an ellipsis."""


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
                    return quoted(label)
        return _("Fin de l'entretien\u00a0: {ending}").format(ending=self._ending)


def reply_words(chosen: ReplyChosen | OfferedReply) -> str:
    """What was said between quotation marks, what was done between brackets."""
    said = quoted(chosen.say) if chosen.say else ""
    done = f"({chosen.act})" if chosen.act else ""
    return " ".join(part for part in (said, done) if part)


def items_words(items: Iterable[OfferedItem]) -> str:
    """What is picked from a list."""
    return "\u00a0; ".join(item.label for item in items) or _("Rien")


def quoted(text: str) -> str:
    """`text` between French quotation marks; those it holds become the inner ones."""
    inner = text.replace("«\u00a0", "“").replace("\u00a0»", "”").replace("«", "“").replace("»", "”")
    return f"«\u00a0{inner}\u00a0»"


def shortened(text: str, length: int) -> str:
    """`text` cut at a word where it is longer than `length` characters, an open quotation closed again."""
    if len(text) <= length:
        return text
    head = text[: length - len("…\u00a0»")].rsplit(" ", 1)[0].rstrip(_LOOSE)
    return f"{head}…\u00a0»" if head.count("«") > head.count("»") else f"{head}…"
