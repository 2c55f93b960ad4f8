"""How the learner speaks and spends time: kinds of speech act, time by phase. No Qt here."""

from dataclasses import dataclass

from entretien.debrief.debrief import Debrief
from entretien.gui.attempts import duration
from entretien.kernel.language import _
from entretien.scenario.words import kind_word, phase_word

FULL = 4
"""A count below this does not fill its bar: once is not often, even when nothing was done twice."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A bar with its number."""

    label: str
    amount: str
    share: float
    """Length of the bar, 0 to 1."""


def speech_acts(debrief: Debrief) -> tuple[Measure, ...]:
    """How often each kind was used, most used first; bars compare with the most used one."""
    kinds = debrief.scorecard.kinds
    most = max((FULL, *(count for _kind, count in kinds)))
    return tuple(Measure(_capital(kind_word(kind)), str(count), count / most) for kind, count in kinds)


def phase_times(debrief: Debrief) -> tuple[Measure, ...]:
    """Time spent in each phase and its share of the whole, in the order entered."""
    spent = debrief.scorecard.phase_seconds
    whole = sum(seconds for _phase, seconds in spent) or 1.0
    return tuple(
        Measure(
            phase_word(phase),
            _("{time} · {percent}\u00a0%").format(
                time=duration(seconds), percent=round(100 * seconds / whole)
            ),
            seconds / whole,
        )
        for phase, seconds in spent
    )


def _capital(word: str) -> str:
    return f"{word[:1].upper()}{word[1:]}"
