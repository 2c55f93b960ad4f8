"""Which kinds of questions were asked (handbook § 2.4): what opens, what closes, what is better avoided."""

from dataclasses import dataclass
from enum import StrEnum

from entretien.debrief.debrief import Debrief
from entretien.scenario.speech import Kind


class QuestionUse(StrEnum):
    """What a kind of question does to a conversation."""

    OPENS = "opens"
    """Lets the client speak."""
    DEEPENS = "deepens"
    """Goes further into what was just said."""
    NARROWS = "narrows"
    """Asks for a fact, a yes or no, a choice."""
    CHECKS = "checks"
    """Says it back, to be sure."""
    AVOID = "avoid"
    """Suggests its answer, or asks several things at once."""


USES: dict[Kind, QuestionUse] = {
    Kind.OPEN_QUESTION: QuestionUse.OPENS,
    Kind.HYPOTHETICAL_QUESTION: QuestionUse.OPENS,
    Kind.PROBE: QuestionUse.DEEPENS,
    Kind.ECHO: QuestionUse.DEEPENS,
    Kind.SILENCE: QuestionUse.DEEPENS,
    Kind.OBJECTION_PROBE: QuestionUse.DEEPENS,
    Kind.RANKING_QUESTION: QuestionUse.NARROWS,
    Kind.CLOSED_QUESTION: QuestionUse.NARROWS,
    Kind.ALTERNATIVE_QUESTION: QuestionUse.NARROWS,
    Kind.FACTUAL_QUESTION: QuestionUse.NARROWS,
    Kind.CHECK: QuestionUse.CHECKS,
    Kind.REFORMULATION: QuestionUse.CHECKS,
    Kind.SUMMARY: QuestionUse.CHECKS,
    Kind.LEADING_QUESTION: QuestionUse.AVOID,
    Kind.MULTIPLE_QUESTION: QuestionUse.AVOID,
}
"""The kinds of speech act that make the client speak; the others are no questions."""


@dataclass(frozen=True, slots=True)
class QuestionCount:
    """How often one use was made, and by which kinds."""

    use: QuestionUse
    kinds: tuple[tuple[Kind, int], ...]
    """Most used first."""

    @property
    def count(self) -> int:
        """Of all the kinds together."""
        return sum(count for _kind, count in self.kinds)


def questions(debrief: Debrief) -> tuple[QuestionCount, ...]:
    """Every use, those never made included."""
    asked = debrief.scorecard.kinds
    return tuple(
        QuestionCount(use, tuple((kind, count) for kind, count in asked if USES.get(kind) is use))
        for use in QuestionUse
    )
