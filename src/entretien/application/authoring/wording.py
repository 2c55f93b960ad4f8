"""The words of the format as people say them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from entretien.interview.reasons import gauge_label
from entretien.kernel.language import spoken
from entretien.scenario.ending import EndingKind
from entretien.scenario.gauges import STANDARD_GAUGES, Gauge
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Channel, Domain, Kind, Mood, Motivation
from entretien.scenario.words import (
    channel_word,
    domain_word,
    ending_word,
    kind_word,
    mood_word,
    motivation_word,
    phase_word,
)


@dataclass(frozen=True, slots=True)
class Term:
    """A name and what a person calls it."""

    name: str
    words: str


_WORDINGS: tuple[tuple[type[StrEnum], Callable[[Any], str]], ...] = (
    (Kind, kind_word),
    (Mood, mood_word),
    (Domain, domain_word),
    (Motivation, motivation_word),
    (Channel, channel_word),
    (EndingKind, ending_word),
    (PhaseName, phase_word),
)


def format_terms(words: tuple[str, ...]) -> tuple[Term, ...]:
    """Each of the words of a closed list with what people say; a word that nobody says, as it is."""
    return _terms(words, spoken())


def format_word(words: tuple[str, ...], name: str) -> str:
    """What people say for one of the words of a closed list."""
    return next((each.words for each in format_terms(words) if each.name == name), name)


@lru_cache
def _terms(words: tuple[str, ...], _language: str) -> tuple[Term, ...]:
    if set(words) <= set(STANDARD_GAUGES):
        return tuple(Term(str(each), gauge_label(Gauge(each))) for each in STANDARD_GAUGES if each in words)
    for kind, word in _WORDINGS:
        known = {member.value: member for member in kind}
        if known.keys() >= set(words):
            return tuple(Term(name, word(known[name])) for name in words)
    return tuple(Term(name, name) for name in words)
