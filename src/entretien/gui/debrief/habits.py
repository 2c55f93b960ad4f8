"""How the learner speaks and spends time: talk share, questions, other acts, time by phase. No Qt here."""

from collections.abc import Iterator

from entretien.debrief.debrief import Debrief
from entretien.debrief.landmarks import landmarks
from entretien.debrief.pace import PhasePace, paces
from entretien.debrief.questions import USES, QuestionCount, QuestionUse, questions
from entretien.debrief.talk import talk_share
from entretien.gui.widgets.measure import Measure
from entretien.gui.widgets.tones import Tone
from entretien.kernel.language import _, plural
from entretien.kernel.numbers import duration
from entretien.scenario.words import kind_word, phase_word

FULL = 4
"""A count below this does not fill its bar: once is not often, even when nothing was done twice."""


def talk_shares(debrief: Debrief) -> tuple[Measure, ...]:
    """Words of the learner and of the client; none when nobody spoke."""
    talk = talk_share(debrief)
    if talk.share is None:
        return ()
    client = debrief.scenario.persona.called
    return tuple(
        Measure(
            label,
            _("{percent}\u00a0% · {words}").format(
                percent=round(100 * share),
                words=plural("{count} mot", "{count} mots", words).format(count=words),
            ),
            share,
        )
        for label, words, share in (
            (_("Vous"), talk.learner, talk.share),
            (client, talk.client, 1 - talk.share),
        )
    )


def question_uses(debrief: Debrief) -> tuple[Measure, ...]:
    """What questions did to the conversation; those to avoid only where there were some."""
    counts = [each for each in questions(debrief) if each.count or each.use is not QuestionUse.AVOID]
    most = max((FULL, *(each.count for each in counts)))
    return tuple(_use(each, most) for each in counts)


def speech_acts(debrief: Debrief) -> tuple[Measure, ...]:
    """The other kinds, most used first; bars compare with the most used one."""
    kinds = [(kind, count) for kind, count in debrief.scorecard.kinds if kind not in USES]
    most = max((FULL, *(count for _kind, count in kinds)))
    return tuple(Measure(_capital(kind_word(kind)), str(count), count / most) for kind, count in kinds)


def phase_times(debrief: Debrief) -> tuple[Measure, ...]:
    """Time spent in each phase against what is recommended, in the order entered."""
    measured = paces(debrief, landmarks())
    longest = max((each.seconds for each in measured), default=0.0) or 1.0
    return tuple(_pace(each, longest) for each in measured)


def _use(asked: QuestionCount, most: int) -> Measure:
    word = {
        QuestionUse.OPENS: _("Ouvrir"),
        QuestionUse.DEEPENS: _("Approfondir"),
        QuestionUse.NARROWS: _("Préciser"),
        QuestionUse.CHECKS: _("Vérifier"),
        QuestionUse.AVOID: _("À éviter"),
    }[asked.use]
    detail = ", ".join(f"{kind_word(kind)}\u00a0{count}" for kind, count in asked.kinds)
    tone = Tone.CAUTION if asked.use is QuestionUse.AVOID else Tone.FAIR
    return Measure(word, str(asked.count), asked.count / most, detail, tone)


def _pace(pace: PhasePace, longest: float) -> Measure:
    label = ", ".join(phase_word(phase) for phase in pace.phases)
    if pace.share is None:
        return Measure(label, duration(pace.seconds), pace.seconds / longest, tone=Tone.QUIET)
    amount = _("{time} · {percent}\u00a0%").format(
        time=duration(pace.seconds), percent=round(100 * pace.share)
    )
    tone = Tone.CAUTION if pace.within is False else Tone.FAIR
    return Measure(label, amount, pace.share, " · ".join(_advice(pace)), tone, pace.recommended)


def _advice(pace: PhasePace) -> Iterator[str]:
    if pace.recommended is None or pace.share is None:
        return
    low, high = (round(100 * share) for share in pace.recommended)
    band = f"{low}" if low == high else _("{low} à {high}").format(low=low, high=high)
    yield _("conseillé\u00a0: {band}\u00a0%").format(band=band)
    if pace.within is False:
        yield _("peu de temps") if pace.share < pace.recommended[0] else _("beaucoup de temps")


def _capital(word: str) -> str:
    return f"{word[:1].upper()}{word[1:]}"
