"""Words to watch, by what is wrong with them: each with the turns where it was said. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass

from entretien.debrief.debrief import Debrief
from entretien.debrief.landmarks import landmarks
from entretien.debrief.wording import WordKind, WordMet, words_met
from entretien.kernel.language import _


@dataclass(frozen=True, slots=True)
class Word:
    """A word, where it was said."""

    label: str
    turns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WordGroup:
    """Words of one kind."""

    name: str
    advice: str
    words: tuple[Word, ...]


def word_groups(debrief: Debrief) -> tuple[WordGroup, ...]:
    """The kinds that were met."""
    met = words_met(debrief, landmarks())
    return tuple(_group(kind, met) for kind in WordKind if any(word.kind is kind for word in met))


def no_words() -> str:
    """What is said when nothing was met."""
    return _("Ni mot noir, ni sigle ou terme du métier laissé sans explication.")


def _group(kind: WordKind, met: Sequence[WordMet]) -> WordGroup:
    name, advice = {
        WordKind.BLACK: (_("Mots noirs"), _("Ils font entendre le contraire de ce qu'on veut dire.")),
        WordKind.ACRONYM: (_("Sigles non expliqués"), _("Dites-les en toutes lettres la première fois.")),
        WordKind.JARGON: (_("Termes du métier"), _("Dites ce que cela change pour le client.")),
    }[kind]
    labels = dict.fromkeys(word.label for word in met if word.kind is kind)
    return WordGroup(
        name,
        advice,
        tuple(
            Word(label, tuple(word.turn for word in met if (word.kind, word.label) == (kind, label)))
            for label in labels
        ),
    )
