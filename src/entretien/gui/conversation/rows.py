"""The transcript as rows, each a value that says all there is to draw. No Qt here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from entretien.kernel.language import _
from entretien.scenario.speech import Mood
from entretien.scenario.words import ending_word, phase_word
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


class RowKind(Enum):
    """What a row is; the delegate knows how each looks."""

    PHASE = auto()
    CLIENT = auto()
    LEARNER = auto()
    PROMPT = auto()
    """What a selection asks."""
    TURN = auto()
    """The conversation takes a turn nobody decided: objection, interruption, the client holds back."""
    FACT = auto()
    REMARK = auto()
    ENDING = auto()
    GAIN = auto()
    """What a turn was worth; authors see it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row."""

    kind: RowKind
    text: str = ""
    aside: str = ""
    """What is done rather than said: the client's cue, the learner's act, the text of an ending."""
    speaker: str = ""

    @property
    def spoken(self) -> str:
        """The row read aloud, on one line."""
        said = " ".join(part for part in (self.text, f"({self.aside})" if self.aside else "") if part)
        return f"{self.speaker}\u00a0: {said}" if self.speaker else said


@dataclass(frozen=True, slots=True)
class Beat:
    """What is shown at once: first her face, when it changes, then the rows."""

    mood: Mood | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """How the events of an interview are told."""

    client: str
    """What stands above her lines."""
    training: bool
    """Whether the trainer's remarks and the facts obtained are told too, or left to the debrief."""

    def beats(self, events: Iterable[Event]) -> Iterator[Beat]:
        """The events in beats: a new one begins wherever she has something to say."""
        mood: Mood | None = None
        rows: list[Row] = []
        for event in events:
            if isinstance(event, ClientSpoke | ClientReacted | ConversationEnded):
                if rows or mood:
                    yield Beat(mood, tuple(rows))
                mood, rows = event.mood, []
            rows += self.rows(event)
        if rows or mood:
            yield Beat(mood, tuple(rows))

    def rows(self, event: Event) -> Iterator[Row]:
        """The rows of one event."""
        match event:
            case PhaseEntered(phase):
                yield Row(RowKind.PHASE, phase_word(phase))
            case ClientSpoke(say=say, cue=cue) | ClientReacted(say=say, cue=cue):
                if say or cue:
                    yield Row(RowKind.CLIENT, say, cue, self.client)
            case ReplyChosen(say=say, act=act):
                yield Row(RowKind.LEARNER, say, act, _("Vous"))
            case SelectionOffered(prompt=prompt):
                yield Row(RowKind.PROMPT, prompt)
            case SelectionMade(items=items):
                picked = [item.label for item in items] or [_("Rien")]
                yield Row(RowKind.LEARNER, "\n".join(f"•\u00a0{label}" for label in picked), "", _("Vous"))
            case _:
                yield from self._asides(event)

    def _asides(self, event: Event) -> Iterator[Row]:
        match event:
            case ObjectionRaised(label=label, interruption=interruption):
                name = _("Interruption") if interruption else _("Objection")
                text = _("{name}\u00a0: {label}").format(name=name, label=label) if label else name
                yield Row(RowKind.TURN, text)
            case HeldBack(phase):
                text = _("{client} vous retient\u00a0: trop tôt pour «\u00a0{phase}\u00a0»")
                yield Row(RowKind.TURN, text.format(client=self.client, phase=phase_word(phase)))
            case FactRevealed(label=label) if self.training:
                yield Row(RowKind.FACT, _("Noté\u00a0: {fact}").format(fact=label))
            case TrainerRemarked(text=remark) if self.training:
                yield Row(RowKind.REMARK, remark)
            case ConversationEnded(kind=kind, text=text):
                yield Row(RowKind.ENDING, ending_word(kind), text)
            case _:
                pass
