"""The conversation as the guide tells it: every line, reply, reaction and remark, conditions in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.interview.reasons import gauge_label
from entretien.kernel.ids import FactId, FaultId
from entretien.kernel.language import _
from entretien.kernel.numbers import signed
from entretien.mapping.condition_words import ConditionWords
from entretien.mapping.references import References, letter
from entretien.scenario.exchange import ClientLine, Evidence, Exchange, Reaction, Reply
from entretien.scenario.gauges import Effects
from entretien.scenario.scenario import Scenario
from entretien.scenario.selection import Item, Selection
from entretien.scenario.words import kind_word, mood_word, motivation_word


@dataclass(frozen=True, slots=True)
class LineNote:
    """What the client says, and when."""

    when: str
    manner: str
    """Mood and body: « hésitante, elle garde son téléphone à la main »."""
    say: str
    moves: str
    """What it changes: gauges, facts said, what it proves, a fault."""
    remark: str = ""
    leads: str = ""


@dataclass(frozen=True, slots=True)
class ReplyNote:
    """What the learner may say."""

    letter: str
    kind: str
    say: str
    act: str
    when: str
    moves: str
    remark: str
    reactions: tuple[LineNote, ...]
    leads: str


@dataclass(frozen=True, slots=True)
class ExchangeNote:
    """An exchange, with its number."""

    number: str
    name: str
    """The author's own."""
    hub: bool
    lines: tuple[LineNote, ...]
    replies: tuple[ReplyNote, ...]
    way_out: str


@dataclass(frozen=True, slots=True)
class ItemNote:
    """Something to pick from a list."""

    label: str
    moves: str
    remark: str


@dataclass(frozen=True, slots=True)
class SelectionNote:
    """A list to pick from, at one's desk."""

    prompt: str
    rule: str
    items: tuple[ItemNote, ...]


class Notes:
    """Writes the notes of one scenario."""

    def __init__(self, scenario: Scenario, framework: Framework, references: References) -> None:
        self._references = references
        self._conditions = ConditionWords(scenario, references)
        self._facts = {each.id: each.label for each in scenario.facts}
        self._gauges = {each.id: gauge_label(each) for each in scenario.gauges}
        self._flags = {each.id for each in scenario.gauges if (each.minimum, each.maximum) == (0, 1)}
        self._framework = framework

    def when(self, condition: str | None) -> str:
        """A condition in words."""
        return self._conditions.of(condition)

    def exchange(self, exchange: Exchange) -> ExchangeNote:
        """An exchange with everything that may be said in it."""
        return ExchangeNote(
            number=self._references.exchange(exchange.id),
            name=exchange.id,
            hub=exchange.hub,
            lines=tuple(map(self._line, exchange.client)),
            replies=tuple(self._reply(rank, reply, exchange) for rank, reply in enumerate(exchange.replies)),
            way_out=self._references.target(exchange.next),
        )

    def selection(self, selection: Selection) -> SelectionNote:
        """A list with what each of its items is worth."""
        rule = _("de {low} à {high} éléments").format(low=selection.minimum, high=selection.maximum)
        return SelectionNote(selection.prompt, rule, tuple(map(self._item, selection.items)))

    def evidence(self, evidence: Evidence) -> str:
        """« C4.6.4 +2, C4.5.4 +1 »."""
        return ", ".join(f"{code} {signed(points)}" for code, points in evidence)

    def _item(self, item: Item) -> ItemNote:
        return ItemNote(item.label, self.evidence(item.evidence), item.feedback)

    def _line(self, line: ClientLine) -> LineNote:
        return LineNote(
            when=self.when(line.when),
            manner=_manner(line),
            say=line.say,
            moves=self._moves((), line.effects, line.reveals, None),
        )

    def _reply(self, rank: int, reply: Reply, exchange: Exchange) -> ReplyNote:
        leads = self._references.target(reply.next)
        appeals = ", ".join(map(motivation_word, reply.appeals))
        moves = [self._moves(reply.evidence, reply.effects, (), reply.fault)]
        if appeals:
            moves.append(_("ressort\u00a0: {appeals}").format(appeals=appeals))
        return ReplyNote(
            letter=letter(rank),
            kind=kind_word(reply.kind),
            say=reply.say,
            act=reply.act,
            when=self.when(reply.when),
            moves=" · ".join(each for each in moves if each),
            remark=reply.feedback,
            reactions=tuple(map(self._reaction, reply.reactions)),
            leads=leads or (self._references.exchange(exchange.id) if exchange.hub else ""),
        )

    def _reaction(self, reaction: Reaction) -> LineNote:
        return LineNote(
            when=self.when(reaction.when),
            manner=_manner(reaction),
            say=reaction.say,
            moves=self._moves(reaction.evidence, reaction.effects, reaction.reveals, reaction.fault),
            remark=reaction.feedback,
            leads=self._references.target(reaction.next),
        )

    def _moves(
        self, evidence: Evidence, effects: Effects, reveals: Iterable[FactId], fault: FaultId | None
    ) -> str:
        said = ", ".join(f"«\u00a0{self._facts[each]}\u00a0»" for each in reveals)
        parts = [
            self.evidence(evidence),
            self._effects(effects),
            _("information\u00a0: {said}").format(said=said) if said else "",
            _("faute\u00a0: {fault}").format(fault=self._framework.fault(fault).label) if fault else "",
        ]
        return " · ".join(each for each in parts if each)

    def _effects(self, effects: Effects) -> str:
        return ", ".join(
            self._gauges[gauge]
            if gauge in self._flags and change > 0
            else f"{self._gauges[gauge]} {signed(change)}"
            for gauge, change in effects
        )


def _manner(line: ClientLine | Reaction) -> str:
    return ", ".join(each for each in (mood_word(line.mood), line.cue) if each)
