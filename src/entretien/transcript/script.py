"""A transcript as a script that can be read aloud: who says what, with what face."""

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from typing import NamedTuple

from entretien.kernel.language import _
from entretien.scenario.words import ending_word, mood_word, phase_word
from entretien.transcript.events import (
    ClientReacted,
    ClientSpoke,
    ConversationEnded,
    Event,
    FactRevealed,
    HeldBack,
    ObjectionRaised,
    PhaseEntered,
    ReplyChosen,
    SelectionMade,
    SelectionOffered,
    TrainerRemarked,
)


class Voice(Enum):
    """Who a line of the script belongs to."""

    HEADING = auto()
    CLIENT = auto()
    CUE = auto()
    LEARNER = auto()
    STAGE = auto()
    """What happens, told by nobody."""
    TRAINER = auto()


class ScriptLine(NamedTuple):
    """One line of the script."""

    voice: Voice
    text: str
    speaker: str = ""
    mood: str = ""


def script(events: Iterable[Event], client: str) -> Iterator[ScriptLine]:
    """The lines of a transcript, the client being called `client`."""
    for event in events:
        yield from _lines(event, client)


def _lines(event: Event, client: str) -> Iterator[ScriptLine]:
    match event:
        case PhaseEntered(phase):
            yield ScriptLine(Voice.HEADING, phase_word(phase))
        case SelectionOffered(prompt=prompt):
            yield ScriptLine(Voice.STAGE, prompt)
        case SelectionMade(items=picked):
            for item in picked:
                yield ScriptLine(Voice.LEARNER, item.label, _("Vous"))
        case ClientSpoke(say=say, mood=mood, cue=cue) | ClientReacted(say=say, mood=mood, cue=cue):
            if cue:
                yield ScriptLine(Voice.CUE, cue)
            if say:
                yield ScriptLine(Voice.CLIENT, say, client, mood_word(mood))
        case ReplyChosen(say=say, act=act):
            text = f"{say} ({act})" if say and act else say or f"({act})"
            yield ScriptLine(Voice.LEARNER, text, _("Vous"))
        case _:
            yield from _asides(event)


def _asides(event: Event) -> Iterator[ScriptLine]:
    match event:
        case ObjectionRaised(label=label, interruption=interruption):
            name = _("Interruption") if interruption else _("Objection")
            yield ScriptLine(
                Voice.STAGE, _("{name}\u00a0: {label}").format(name=name, label=label) if label else name
            )
        case HeldBack(phase):
            yield ScriptLine(
                Voice.STAGE, _("Le client vous retient avant\u00a0: {phase}").format(phase=phase_word(phase))
            )
        case FactRevealed(label=label):
            yield ScriptLine(Voice.STAGE, _("Information obtenue\u00a0: {fact}").format(fact=label))
        case TrainerRemarked(text=text):
            yield ScriptLine(Voice.TRAINER, text)
        case ConversationEnded(kind=kind, text=text):
            yield ScriptLine(Voice.HEADING, ending_word(kind))
            if text:
                yield ScriptLine(Voice.STAGE, text)
        case _:
            pass


def as_text(lines: Iterable[ScriptLine]) -> str:
    """The script as plain text, a blank line before each heading."""
    return "".join(f"{_plain(line)}\n" for line in lines)


def _plain(line: ScriptLine) -> str:
    match line.voice:
        case Voice.HEADING:
            return f"\n## {line.text}"
        case Voice.CLIENT:
            return f"{line.speaker} ({line.mood})\u00a0: {line.text}"
        case Voice.LEARNER:
            return f"{line.speaker}\u00a0: {line.text}"
        case Voice.CUE | Voice.STAGE:
            return f"    [{line.text}]"
        case Voice.TRAINER:
            return f"    > {line.text}"
