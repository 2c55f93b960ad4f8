"""One turn in full: what was heard, what was offered, what each choice led to, what happened. No Qt here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from entretien.competences.framework import Framework
from entretien.debrief.consequences import Consequence, Consequences
from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.gui.debrief.grading import GradeChip, grade_chip, out_of_a_hundred, still_within_reach
from entretien.gui.debrief.timeline.flags import NO_FLAGS, Flag
from entretien.gui.debrief.timeline.moments import picked_by
from entretien.gui.debrief.timeline.rows import reply_line
from entretien.gui.debrief.turns import Piece, Tag, client_pieces, outcome_tags
from entretien.gui.widgets.tones import Tone, tone_of_points
from entretien.interview.reasons import gauge_label
from entretien.kernel.ids import GaugeId, ReplyId
from entretien.kernel.language import _, plural
from entretien.kernel.numbers import duration, signed
from entretien.scenario.speech import Mood
from entretien.scenario.words import kind_word, phase_word
from entretien.transcript.commands import Choose, Command
from entretien.transcript.events import (
    OfferedItem,
    OfferedReply,
    RepliesOffered,
    ReplyChosen,
    SelectionOffered,
)


class Standing(Enum):
    """Where a choice stands among those of its turn."""

    CHOSEN = auto()
    OPEN = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class Choice:
    """A reply that was offered, or an item of a selection."""

    standing: Standing
    best: bool
    """Whether nothing led further."""
    words: str
    kind: str
    """« Question ouverte »; empty for an item."""
    closed: str
    """Why it could not be chosen; empty when it could."""
    effects: tuple[Tag, ...]
    """What it does at once."""
    reach: str
    """« jusqu'à 82 / 100 »; empty while it is not known."""
    command: Command | None
    """What to submit to try it; None for the choice made, a closed reply, or an item."""

    @property
    def spoken(self) -> str:
        """The choice read aloud."""
        standing = {
            Standing.CHOSEN: _("votre choix"),
            Standing.OPEN: _("possible"),
            Standing.CLOSED: _("fermée"),
        }[self.standing]
        best = _("le meilleur choix") if self.best else ""
        effects = (tag.text for tag in self.effects)
        parts = (self.words, self.kind, standing, best, self.closed, *effects, self.reach)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class TurnPage:
    """A turn as the panel shows it."""

    number: int
    title: str
    """« Tour 12 · Découverte »."""
    time: str
    mood: Mood | None
    """The client's when the learner decided; None when she is not there."""
    heard: tuple[Piece, ...]
    prompt: str
    """What a selection asked."""
    grade: GradeChip | None
    reach: str
    """What was still within reach after the choice."""
    choices: tuple[Choice, ...]
    after: tuple[Piece, ...]
    """What the client then said."""
    tags: tuple[Tag, ...]
    """What the choice brought."""
    remarks: tuple[str, ...]
    flagged: tuple[str, ...]
    """What would be otherwise, in full."""


class TurnPages:
    """The pages of an attempt, each made when its turn is first looked at."""

    def __init__(self, debrief: Debrief, framework: Framework, flags: Mapping[int, Flag] = NO_FLAGS) -> None:
        self._flags = flags
        self._debrief = debrief
        self._framework = framework
        self._turns = {turn.number: turn for turn in debrief.turns}
        self._consequences = Consequences(debrief)
        self._labels = {gauge.id: gauge_label(gauge) for gauge in debrief.gauges}
        self._shown = {gauge.id for gauge in debrief.gauges if gauge.maximum - gauge.minimum > 1}
        self._known: dict[int, TurnPage] = {}

    def page(self, number: int) -> TurnPage:
        """The page of a turn. Raises `KeyError` when there is no such turn."""
        if number not in self._known:
            self._known[number] = self._made(self._turns[number])
        return self._known[number]

    def _made(self, turn: DebriefTurn) -> TurnPage:
        at_desk = isinstance(turn.offered, SelectionOffered)
        client = self._debrief.scenario.persona.called
        heard = turn.heard if not at_desk else None
        reaction = turn.reaction if isinstance(turn.chosen, ReplyChosen) else None
        return TurnPage(
            number=turn.number,
            title=_("Tour {number} · {phase}").format(number=turn.number, phase=phase_word(turn.phase)),
            time=duration(turn.seconds),
            mood=heard.mood if heard else None,
            heard=tuple(client_pieces(heard, client)) if heard else (),
            prompt=turn.offered.prompt if isinstance(turn.offered, SelectionOffered) else "",
            grade=grade_chip(self._debrief, turn),
            reach=still_within_reach(self._debrief, turn),
            choices=tuple(self._choices(turn)),
            after=tuple(client_pieces(reaction, client)) if reaction else (),
            tags=(*self._gauge_tags(turn), *outcome_tags(turn, self._framework)),
            remarks=turn.remarks,
            flagged=self._flags[turn.number].sentences if turn.number in self._flags else (),
        )

    def _choices(self, turn: DebriefTurn) -> Iterator[Choice]:
        known = {each.id: each for each in self._consequences.at(turn)}
        if isinstance(turn.offered, RepliesOffered):
            values = {each.choice: each.value for each in turn.worth.alternatives} if turn.worth else {}
            best = max(values.values(), default=None)
            for reply in turn.offered.replies:
                yield self._reply(turn, reply, known.get(reply.id), values.get(reply.id), best)
        else:
            best_items = _best_items(turn)
            for item in turn.offered.items:
                yield self._item(turn, item, known[item.id], best_items)

    def _reply(
        self,
        turn: DebriefTurn,
        reply: OfferedReply,
        does: Consequence | None,
        value: int | None,
        best: int | None,
    ) -> Choice:
        chosen = isinstance(turn.chosen, ReplyChosen) and turn.chosen.reply == reply.id
        standing = Standing.CHOSEN if chosen else Standing.CLOSED if reply.closed else Standing.OPEN
        share = "" if value is None else out_of_a_hundred(self._debrief, value)
        return Choice(
            standing=standing,
            best=value is not None and value == best,
            words=reply_line(reply),
            kind=kind_word(reply.kind),
            closed=reply.closed,
            effects=tuple(self._effects(does)) if does else (),
            reach=_("jusqu'à {share}").format(share=share) if share else "",
            command=Choose(reply.id) if standing is Standing.OPEN else None,
        )

    def _item(
        self, turn: DebriefTurn, item: OfferedItem, does: Consequence, best: frozenset[ReplyId]
    ) -> Choice:
        chosen = not isinstance(turn.chosen, ReplyChosen) and item in turn.chosen.items
        return Choice(
            standing=Standing.CHOSEN if chosen else Standing.OPEN,
            best=item.id in best,
            words=item.label,
            kind="",
            closed="",
            effects=tuple(self._effects(does)),
            reach="",
            command=None,
        )

    def _effects(self, does: Consequence) -> Iterator[Tag]:
        for fault in does.faults:
            name = self._framework.fault(fault).label
            yield Tag(_("Faute\u00a0: {fault}").format(fault=name), Tone.BAD)
        if does.points:
            yield Tag(_points(does.points), tone_of_points(does.points))
        for move in does.gauges:
            if move.gauge in self._shown:
                yield self._gauge_tag(move.gauge, move.after - move.before)
        for raised in does.objections:
            yield Tag(raised.label or _("Objection"), Tone.CAUTION)
        for fact in does.facts:
            yield Tag(_("Obtenu\u00a0: {fact}").format(fact=fact), Tone.FAIR)

    def _gauge_tags(self, turn: DebriefTurn) -> Iterator[Tag]:
        starts = {gauge.id: gauge.start for gauge in self._debrief.gauges}
        before = self._turns.get(turn.number - 1)
        stood = dict(before.gauges) if before else starts
        for gauge, value in turn.gauges:
            if gauge in self._shown and value != stood.get(gauge, value):
                yield self._gauge_tag(gauge, value - stood[gauge])

    def _gauge_tag(self, gauge: GaugeId, change: int) -> Tag:
        """Neither good nor bad by itself: the sign says which way."""
        return Tag(f"{self._labels[gauge]}\u00a0{signed(change)}", Tone.QUIET)


def _best_items(turn: DebriefTurn) -> frozenset[ReplyId]:
    """The items nothing led further than; none while values are not known."""
    best = next(iter(turn.worth.alternatives), None) if turn.worth else None
    return picked_by(best.choice) if best else frozenset()


def _points(points: int) -> str:
    return plural("{count} point", "{count} points", points).format(count=signed(points))
