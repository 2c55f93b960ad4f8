"""Words better left unsaid or not explained: « mots noirs », acronyms, jargon (handbook §§ 2.12 and 3.5)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from entretien.debrief.debrief import Debrief, Spoken
from entretien.debrief.landmarks import Landmarks
from entretien.transcript.events import ReplyChosen

APOSTROPHES = str.maketrans({"\u2019": "'", "\u00a0": " ", "\u202f": " "})


class WordKind(StrEnum):
    """What is wrong with a word."""

    BLACK = "black"
    ACRONYM = "acronym"
    JARGON = "jargon"


@dataclass(frozen=True, slots=True)
class WordMet:
    """A word to watch, in a reply."""

    turn: int
    kind: WordKind
    label: str
    """The word as the landmarks list it."""


@dataclass(frozen=True, slots=True)
class _Watched:
    kind: WordKind
    label: str
    forms: tuple[str, ...]
    meaning: tuple[str, ...]
    """None of these was said, and the client never used the word: it is not explained."""


def words_met(debrief: Debrief, landmarks: Landmarks) -> tuple[WordMet, ...]:
    """Every occurrence, in the order said; a word is told once per reply.

    A « mot noir » counts each time. An acronym or a word of the trade counts until it was explained, or
    until the client has said it herself.
    """
    return tuple(_met(debrief, _Watch(tuple(_watched(landmarks)))))


def _watched(landmarks: Landmarks) -> Iterator[_Watched]:
    for word in landmarks.black_words:
        yield _Watched(WordKind.BLACK, word.label, word.forms, ())
    for acronym in landmarks.acronyms:
        yield _Watched(WordKind.ACRONYM, acronym.label, (acronym.label,), acronym.meaning)
    for term in landmarks.jargon:
        yield _Watched(WordKind.JARGON, term.label, term.forms, term.meaning)


def _met(debrief: Debrief, watch: "_Watch") -> Iterator[WordMet]:
    understood = watch.used(debrief.opening)
    for turn in debrief.turns:
        if isinstance(turn.chosen, ReplyChosen):
            said = turn.chosen.say.translate(APOSTROPHES)
            understood |= watch.explained(said)
            for word in watch.said(said):
                if word not in understood:
                    yield WordMet(turn.number, word.kind, word.label)
        understood |= watch.used(turn.said)


class _Watch:
    """Looks for the words in texts, of which most hold none: one pattern for all of them goes first."""

    def __init__(self, words: Sequence[_Watched]) -> None:
        self._words = words
        self._any_form = _pattern(tuple(form for word in words for form in word.forms), exact=False)
        self._any_meaning = _pattern(tuple(form for word in words for form in word.meaning), exact=False)

    def said(self, text: str) -> Iterator[_Watched]:
        """The words that stand in `text`, in the order of the list; acronyms by their capitals."""
        if self._any_form.search(text):
            for word in self._words:
                if _pattern(word.forms, exact=word.kind is WordKind.ACRONYM).search(text):
                    yield word

    def explained(self, text: str) -> set[_Watched]:
        """The words that `text` explains."""
        if not self._any_meaning.search(text):
            return set()
        return {
            word for word in self._words if word.meaning and _pattern(word.meaning, exact=False).search(text)
        }

    def used(self, lines: Iterable[Spoken]) -> set[_Watched]:
        """The words the client says herself; a « mot noir » is not for the learner to repeat all the same."""
        texts = (line.say.translate(APOSTROPHES) for line in lines)
        return {word for text in texts for word in self.said(text) if word.kind is not WordKind.BLACK}


@lru_cache(maxsize=512)
def _pattern(forms: tuple[str, ...], *, exact: bool) -> re.Pattern[str]:
    """Any of the forms as whole words, its plural included."""
    words = "|".join(re.escape(form) for form in forms)
    return re.compile(rf"(?<!\w)(?:{words})s?(?!\w)", 0 if exact else re.IGNORECASE)
