"""The attempt told turn by turn: what was heard, what was chosen, what came of it. No Qt here."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.gui.widgets.tones import Tone, tone_of_points
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _
from entretien.kernel.numbers import duration, signed
from entretien.scenario.phases import PhaseName
from entretien.scenario.words import ending_word, kind_word, mood_word, phase_word
from entretien.transcript.events import (
    ClientReacted,
    ClientSpoke,
    ConversationEnded,
    ReplyChosen,
    SelectionMade,
    SelectionOffered,
)


class Part(Enum):
    """Whose words a piece holds."""

    CLIENT = auto()
    LEARNER = auto()
    STAGE = auto()
    """Nobody's: what a selection asks, how it ended."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph of the conversation."""

    part: Part
    text: str
    aside: str = ""
    """What is done rather than said."""
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """What a turn brought, in a few words."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Entry:
    """A turn, or the end of the interview."""

    number: int | None
    """The number of the turn; None for what is no turn."""
    heading: str
    """The phase that begins here; empty in the middle of one."""
    time: str
    """How long the learner took to decide."""
    pieces: tuple[Piece, ...]
    tags: tuple[Tag, ...] = ()
    remarks: tuple[str, ...] = ()
    """The trainer's."""

    @property
    def spoken(self) -> str:
        """The whole entry read aloud."""
        number = _("Tour {number}").format(number=self.number) if self.number else ""
        said = (piece_read_aloud(piece) for piece in self.pieces)
        parts = (self.heading, number, *said, *(tag.text for tag in self.tags), *self.remarks)
        return " ".join(part if part[-1] in ".?!" else f"{part}." for part in parts if part)


def entries(debrief: Debrief, framework: Framework) -> tuple[Entry, ...]:
    """Every turn, with the end of the interview at its place: before what is done once the client left."""
    turns = tuple(_turns(debrief, framework))
    after = next(
        (at for at, turn in enumerate(debrief.turns) if turn.phase is PhaseName.FOLLOW_UP), len(turns)
    )
    ending = (_ending(debrief.ending),) if debrief.ending else ()
    return (*turns[:after], *ending, *turns[after:])


def _turns(debrief: Debrief, framework: Framework) -> Iterator[Entry]:
    client = debrief.scenario.persona.called
    for before, turn in pairwise((None, *debrief.turns)):
        if turn is not None:
            yield Entry(
                number=turn.number,
                heading="" if before and before.phase is turn.phase else phase_word(turn.phase),
                time=duration(turn.seconds),
                pieces=tuple(_pieces(turn, before, client)),
                tags=tuple(outcome_tags(turn, framework)),
                remarks=turn.remarks,
            )


def _pieces(turn: DebriefTurn, before: DebriefTurn | None, client: str) -> Iterator[Piece]:
    if isinstance(turn.offered, SelectionOffered):
        yield Piece(Part.STAGE, turn.offered.prompt)
    elif turn.heard is not None and (before is None or turn.heard is not before.reaction):
        yield from client_pieces(turn.heard, client)
    yield _learner(turn.chosen)
    if turn.reaction is not None:
        yield from client_pieces(turn.reaction, client)


def client_pieces(line: ClientSpoke | ClientReacted, client: str) -> Iterator[Piece]:
    """A line of the client, who is called `client`, with her mood; nothing when she says and does nothing."""
    if line.say or line.cue:
        speaker = _("{client} · {mood}").format(client=client, mood=mood_word(line.mood))
        yield Piece(Part.CLIENT, line.say, line.cue, speaker)


def _learner(chosen: ReplyChosen | SelectionMade) -> Piece:
    if isinstance(chosen, ReplyChosen):
        speaker = _("Vous · {kind}").format(kind=kind_word(chosen.kind))
        return Piece(Part.LEARNER, chosen.say, f"({chosen.act})" if chosen.act else "", speaker)
    picked = "\n".join(f"•\u00a0{item.label}" for item in chosen.items) or _("Rien")
    return Piece(Part.LEARNER, picked, speaker=_("Vous · sélection"))


def fault_tags(turn: DebriefTurn, framework: Framework) -> Iterator[Tag]:
    """The faults made at a turn."""
    for fault in turn.faults:
        yield Tag(_("Faute\u00a0: {fault}").format(fault=framework.fault(fault).label), Tone.BAD)


def raised_tags(turn: DebriefTurn) -> Iterator[Tag]:
    """What the client raised, and the phase she held the learner back from."""
    for raised in turn.objections:
        name = _("Interruption") if raised.interruption else _("Objection")
        told = _("{name}\u00a0: {label}").format(name=name, label=raised.label) if raised.label else name
        yield Tag(told, Tone.CAUTION)
    if turn.held_back is not None:
        phase = phase_word(turn.held_back)
        yield Tag(_("Retenu avant\u00a0: {phase}").format(phase=phase), Tone.CAUTION)


def evidence_of(turn: DebriefTurn) -> tuple[tuple[CompetenceCode, int], ...]:
    """The points of a turn by competence, in the order first earned."""
    gained: Counter[CompetenceCode] = Counter()
    for code, points in turn.evidence:
        gained[code] += points
    return tuple(gained.items())


def outcome_tags(turn: DebriefTurn, framework: Framework) -> Iterator[Tag]:
    """Everything a turn brought: faults, points by competence, what the client raised, facts."""
    yield from fault_tags(turn, framework)
    for code, points in evidence_of(turn):
        yield Tag(f"{signed(points)}\u00a0{framework.competence(code).label}", tone_of_points(points))
    yield from raised_tags(turn)
    for fact in turn.facts:
        yield Tag(_("Obtenu\u00a0: {fact}").format(fact=fact), Tone.FAIR)


def _ending(ending: ConversationEnded) -> Entry:
    pieces = (Piece(Part.STAGE, ending.text),) if ending.text else ()
    heading = _("Fin de l'entretien\u00a0: {ending}").format(ending=ending_word(ending.kind))
    return Entry(None, heading, "", pieces)


def piece_read_aloud(piece: Piece) -> str:
    """A paragraph of the conversation as a screen reader says it."""
    said = " ".join(part for part in (piece.text.replace("\n", " "), piece.aside) if part)
    return _("{speaker}\u00a0: {said}").format(speaker=piece.speaker, said=said) if piece.speaker else said
