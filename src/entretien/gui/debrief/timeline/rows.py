"""A turn in four lines: when, what was heard, what was answered, what it brought. No Qt here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.debrief.quoting import items_words
from entretien.gui.debrief.annotations.written import Written
from entretien.gui.debrief.grading import GradeChip, grade_chip
from entretien.gui.debrief.timeline.flags import NO_FLAGS, Flag
from entretien.gui.debrief.turns import Tag, evidence_of, fault_tags, raised_tags
from entretien.gui.widgets.tones import Tone, tone_of_points
from entretien.kernel.language import _
from entretien.kernel.numbers import duration, signed
from entretien.scenario.words import mood_word, phase_word
from entretien.transcript.events import OfferedReply, ReplyChosen, SelectionMade, SelectionOffered

NOTHING_WRITTEN: Mapping[int, Written] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Row:
    """A turn, short enough to be compared with its neighbours at a glance."""

    number: int
    phase: str
    time: str
    """How long the learner took to decide."""
    mood: str
    """The client's when the learner decided; empty at one's desk."""
    heard: str
    """What she had just said, or what was asked of the learner."""
    cue: str
    """What her body said."""
    answer: str
    tags: tuple[Tag, ...]
    grade: GradeChip | None
    written: Written | None
    """None where the trainer wrote nothing."""
    spoken: str
    """The whole row read aloud."""


def rows(
    debrief: Debrief,
    framework: Framework,
    written: Mapping[int, Written] = NOTHING_WRITTEN,
    flags: Mapping[int, Flag] = NO_FLAGS,
) -> tuple[Row, ...]:
    """Every turn, in order; by their numbers, `written` tells those the trainer wrote on."""
    return tuple(
        _row(debrief, turn, framework, written.get(turn.number), flags.get(turn.number))
        for turn in debrief.turns
    )


def reply_line(reply: ReplyChosen | OfferedReply) -> str:
    """What a reply says or does, on one line."""
    done = f"({reply.act})" if reply.act else ""
    return " ".join(part for part in (reply.say, done) if part)


def _answer(chosen: ReplyChosen | SelectionMade) -> str:
    if isinstance(chosen, ReplyChosen):
        return reply_line(chosen)
    return items_words(chosen.items)


def _row(
    debrief: Debrief, turn: DebriefTurn, framework: Framework, written: Written | None, flag: Flag | None
) -> Row:
    mood = heard = cue = ""
    if isinstance(turn.offered, SelectionOffered):
        heard = turn.offered.prompt
    elif turn.heard is not None:
        mood, heard, cue = mood_word(turn.heard.mood), turn.heard.say, turn.heard.cue
    chip = grade_chip(debrief, turn)
    answer = _answer(turn.chosen)
    phase, time = phase_word(turn.phase), duration(turn.seconds)
    client = debrief.scenario.persona.called
    said = _("{client}, {mood}\u00a0: {said}").format(client=client, mood=mood, said=heard) if mood else heard
    spoken = (
        _("Tour {number}").format(number=turn.number),
        phase,
        time,
        chip.spoken if chip else "",
        said,
        cue,
        _("Vous\u00a0: {answer}").format(answer=answer),
        *(flag.sentences if flag else ()),
        *(tag.text for tag in _tags(turn, framework, in_full=True)),
        written.spoken if written else "",
    )
    return Row(
        number=turn.number,
        phase=phase,
        time=time,
        mood=mood,
        heard=heard,
        cue=cue,
        answer=answer,
        tags=(*(flag.tags if flag else ()), *_tags(turn, framework, in_full=False)),
        grade=chip,
        written=written,
        spoken=" ".join(part if part[-1] in ".?!…" else f"{part}." for part in spoken if part),
    )


def _tags(turn: DebriefTurn, framework: Framework, *, in_full: bool) -> Iterator[Tag]:
    """What hurts first; competences by their code where room is short."""
    yield from fault_tags(turn, framework)
    yield from raised_tags(turn)
    for code, points in evidence_of(turn):
        name = framework.competence(code).label if in_full else code
        yield Tag(f"{signed(points)}\u00a0{name}", tone_of_points(points))
    for fact in turn.facts:
        yield Tag(_("Obtenu\u00a0: {fact}").format(fact=fact), Tone.FAIR)
