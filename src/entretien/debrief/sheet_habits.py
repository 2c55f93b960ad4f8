"""How the interview was held, for the sheet: time by phase, share of the words, questions, words to watch."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from entretien.debrief.debrief import Debrief
from entretien.debrief.landmarks import Landmarks
from entretien.debrief.pace import PhasePace, paces
from entretien.debrief.questions import QuestionCount, QuestionUse, questions
from entretien.debrief.talk import talk_share
from entretien.debrief.wording import WordKind, words_met
from entretien.kernel.language import _
from entretien.kernel.numbers import decimal, duration
from entretien.scenario.words import kind_word, phase_word

WORDS_TOLD = 8
"""Words to watch that the sheet names for each kind; the screen has them all."""


@dataclass(frozen=True, slots=True)
class PhaseTime:
    """A phase, the time it took and the time it should take."""

    phase: str
    time: str
    share: str
    expected: str
    verdict: str
    """« court », « long »; empty when the share is the recommended one, or none is recommended."""


@dataclass(frozen=True, slots=True)
class Tally:
    """A habit of speech: what it is, how often, and what exactly."""

    label: str
    count: str
    detail: str


@dataclass(frozen=True, slots=True)
class Habits:
    """Items 4 and 6 of the sheet."""

    times: tuple[PhaseTime, ...]
    talk: str
    """The learner's share of the words; empty when nobody spoke."""
    questions: tuple[Tally, ...]
    words: tuple[Tally, ...]


def habits(debrief: Debrief, landmarks: Landmarks) -> Habits:
    """What was measured of an attempt, beside the landmarks of the handbook."""
    met = words_met(debrief, landmarks)
    return Habits(
        times=tuple(map(_phase_time, paces(debrief, landmarks))),
        talk=_talk(debrief),
        questions=tuple(map(_question, questions(debrief))),
        words=tuple(
            _words(label, [each.label for each in met if each.kind is kind])
            for kind, label in (
                (WordKind.BLACK, _("Mots noirs")),
                (WordKind.ACRONYM, _("Sigles non expliqués")),
                (WordKind.JARGON, _("Jargon non expliqué")),
            )
        ),
    )


def _phase_time(pace: PhasePace) -> PhaseTime:
    return PhaseTime(
        phase=", ".join(map(phase_word, pace.phases)),
        time=duration(pace.seconds),
        share=_percent(pace.share) if pace.share is not None else "–",
        expected=_expected(pace.recommended) if pace.recommended else "–",
        verdict=_verdict(pace),
    )


def _expected(shares: tuple[float, float]) -> str:
    low, high = shares
    if low == high:
        return _percent(low)
    return _("{low} à {high}").format(low=decimal(100 * low, 0), high=_percent(high))


def _verdict(pace: PhasePace) -> str:
    if pace.within is not False or pace.share is None or pace.recommended is None:
        return ""
    return _("court") if pace.share < pace.recommended[0] else _("long")


def _talk(debrief: Debrief) -> str:
    share = talk_share(debrief).share
    return "" if share is None else _percent(share)


def _percent(share: float) -> str:
    return _("{percent}\u00a0%").format(percent=decimal(100 * share, 0))


def _question(count: QuestionCount) -> Tally:
    detail = ", ".join(f"{kind_word(kind)} {number}" for kind, number in count.kinds)
    return Tally(_use(count.use), str(count.count), detail)


def _use(use: QuestionUse) -> str:
    return {
        QuestionUse.OPENS: _("Faire parler"),
        QuestionUse.DEEPENS: _("Approfondir"),
        QuestionUse.NARROWS: _("Préciser"),
        QuestionUse.CHECKS: _("Reformuler, valider"),
        QuestionUse.AVOID: _("À éviter"),
    }[use]


def _words(label: str, met: Iterable[str]) -> Tally:
    counts = Counter(met)
    told = [f"{word} × {count}" if count > 1 else word for word, count in counts.most_common(WORDS_TOLD)]
    more = ["…"] if len(counts) > WORDS_TOLD else []
    return Tally(label, str(counts.total()), ", ".join([*told, *more]))
