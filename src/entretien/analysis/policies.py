"""Ways to choose without knowing anything: what they reach is what a scenario gives away by its shape."""

import random
from collections.abc import Callable, Sequence
from enum import StrEnum

from entretien.analysis.wordlists import occurrences
from entretien.interview.program import Desk, Option
from entretien.scenario.exchange import Reply


class Policy(StrEnum):
    """How a learner who knows nothing chooses."""

    RANDOM = "random"
    FIRST = "first"
    LAST = "last"
    LONGEST = "longest"
    SHORTEST = "shortest"
    POLITE = "polite"
    """The most polite words."""
    FEEDBACK = "feedback"
    """The most words that a trainer's remark would use."""


BY_POSITION = frozenset({Policy.FIRST, Policy.LAST})
"""Policies that mean nothing where replies are shuffled."""


def habits(*, randomise: bool) -> tuple[Policy, ...]:
    """The policies that choose by what they see; by position only where replies stay in order."""
    shuffled: frozenset[Policy] = BY_POSITION if randomise else frozenset()
    return tuple(policy for policy in Policy if policy is not Policy.RANDOM and policy not in shuffled)


Liking = Callable[[int, str], int]
"""How much a policy likes what is written at a position, with these words; the greatest is chosen."""

_LIKINGS: dict[Policy, Liking] = {
    Policy.RANDOM: lambda _position, _words: 0,
    Policy.FIRST: lambda position, _words: -position,
    Policy.LAST: lambda position, _words: position,
    Policy.LONGEST: lambda _position, words: len(words),
    Policy.SHORTEST: lambda _position, words: -len(words),
    Policy.POLITE: lambda _position, words: occurrences("polite", words),
    Policy.FEEDBACK: lambda _position, words: occurrences("feedback", words),
}


def words_of(reply: Reply) -> str:
    """All that a learner reads of a reply before choosing it."""
    return f"{reply.say} {reply.act}".strip()


def liked(policy: Policy, texts: Sequence[str]) -> tuple[int, ...]:
    """The positions of the texts that `policy` likes most: several when nothing tells them apart."""
    liking = _LIKINGS[policy]
    scores = [liking(position, text) for position, text in enumerate(texts)]
    best = max(scores, default=0)
    return tuple(position for position, score in enumerate(scores) if score == best)


class Chooser:
    """A policy at work; where it sees no difference, chance decides."""

    def __init__(self, policy: Policy, chance: random.Random) -> None:
        self._policy = policy
        self._chance = chance
        self._draw = chance.random

    def reply(self, options: Sequence[Option]) -> Option:
        """One of the open replies."""
        if self._policy is Policy.RANDOM:
            return options[int(self._draw() * len(options))]
        among = liked(self._policy, [words_of(option.source) for option in options])
        return options[among[int(self._draw() * len(among))]]

    def items(self, desk: Desk) -> int:
        """Items of a selection, as a mask: as many as chance says among those allowed."""
        selection = desk.source
        liking = _LIKINGS[self._policy]
        ranked = sorted(
            enumerate(selection.items),
            key=lambda each: (liking(each[0], each[1].label), self._draw()),
            reverse=True,
        )
        count = self._chance.randint(selection.minimum, selection.maximum)
        return sum(desk.bits[item.id] for _position, item in ranked[:count])
