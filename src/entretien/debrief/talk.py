"""Who spoke, and for how long: words of the learner and of the client (handbook § 3.5, item 4)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from entretien.debrief.debrief import Debrief, Spoken
from entretien.transcript.events import ReplyChosen

_WORD = re.compile(r"\w+(?:[-'\u2019]\w+)*")
"""« L'entretien » and « rendez-vous » are one word each; punctuation is none."""


@dataclass(frozen=True, slots=True)
class TalkShare:
    """Words said aloud; what is done, and what is picked from a list, is not speech."""

    learner: int
    client: int

    @property
    def share(self) -> float | None:
        """Part of the words that are the learner's, 0 to 1; None when nobody spoke."""
        whole = self.learner + self.client
        return self.learner / whole if whole else None


def talk_share(debrief: Debrief) -> TalkShare:
    """The words of the whole interview."""
    replies = (turn.chosen.say for turn in debrief.turns if isinstance(turn.chosen, ReplyChosen))
    lines = [*debrief.opening, *(line for turn in debrief.turns for line in turn.said)]
    return TalkShare(sum(map(count_words, replies)), _spoken(lines))


def count_words(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


def _spoken(lines: Iterable[Spoken]) -> int:
    return sum(count_words(line.say) for line in lines)
