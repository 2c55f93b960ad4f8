"""The card of whoever plays the client: who she is, what she hides, how she takes what is said to her."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from entretien.debrief.quoting import quoted, shortened
from entretien.interview.reasons import gauge_label
from entretien.kernel.ids import ExchangeId, FactId
from entretien.kernel.language import _
from entretien.kernel.numbers import signed
from entretien.mapping.condition_words import ConditionWords
from entretien.mapping.references import References
from entretien.scenario.ending import EndingKind
from entretien.scenario.exchange import ClientLine, Destination, Exchange, Reaction, Reply
from entretien.scenario.gauges import TENSION, TRUST
from entretien.scenario.scenario import Fact, Objection, Phase, Scenario
from entretien.scenario.speech import Kind, Mood
from entretien.scenario.words import (
    ending_word,
    kind_word,
    mood_word,
    motivation_word,
    phase_word,
)

WAYS = 1
"""Ways to a secret that are told: with more of them, nobody finds anything on the card while playing."""

KINDS = 6
"""Kinds of words that move her, either way; the strongest."""

MOSTLY = 0.6
"""How much more a kind of words must move her one way than the other, of all it moves."""

ASKED, SAID, TOLD = 90, 130, 240
"""Characters of a question, of what she answers, of an ending: a line of the card, and two."""


@dataclass(frozen=True, slots=True)
class Trait:
    """A label and what stands beside it."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class SecretWay:
    """What brings a secret out, and the client's own words for it."""

    asked: str
    """The question, as an example; empty where she comes to it by herself."""
    when: str
    """The mood she must be in; empty for any."""
    says: str


@dataclass(frozen=True, slots=True)
class Secret:
    """What she says only if asked well."""

    label: str
    latent: bool
    ways: tuple[SecretWay, ...]


@dataclass(frozen=True, slots=True)
class Feeling:
    """A kind of words, how it moves her, and what she says then."""

    kind: str
    moves: str
    says: str


@dataclass(frozen=True, slots=True)
class Resistance:
    """What she raises by herself."""

    label: str
    when: str
    phases: str
    says: str


@dataclass(frozen=True, slots=True)
class Way:
    """How she may leave."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """What she says when an exchange begins."""

    manner: str
    when: str
    says: str


@dataclass(frozen=True, slots=True)
class Scene:
    """A phase, as she plays it."""

    title: str
    lines: tuple[ScriptLine, ...]

    @property
    def first_half(self) -> tuple[ScriptLine, ...]:
        """What stands in the first of two columns."""
        return self.lines[: (len(self.lines) + 1) // 2]

    @property
    def second_half(self) -> tuple[ScriptLine, ...]:
        """What stands in the second."""
        return self.lines[(len(self.lines) + 1) // 2 :]


@dataclass(frozen=True, slots=True)
class ClientCard:
    """Everything the one who plays the client should have in hand."""

    name: str
    traits: tuple[Trait, ...]
    secrets: tuple[Secret, ...]
    soothed: tuple[Feeling, ...]
    hurt: tuple[Feeling, ...]
    resistances: tuple[Resistance, ...]
    endings: tuple[Way, ...]
    scenes: tuple[Scene, ...]


def client_card(scenario: Scenario, day: str) -> ClientCard:
    """The client's card of a scenario, on one of its days."""
    return _Card(scenario).card(day)


class _Card:
    """Writes the card of one scenario."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._conditions = ConditionWords(scenario, References(scenario))
        self._exchanges = {exchange.id: exchange for _name, exchange in scenario.exchanges()}
        self._gauges = {each.id: gauge_label(each) for each in scenario.gauges}

    def card(self, day: str) -> ClientCard:
        persona = self._scenario.persona
        soothed, hurt = self._feelings()
        return ClientCard(
            name=persona.called,
            traits=tuple(self._traits(day)),
            secrets=tuple(map(self._secret, self._scenario.facts)),
            soothed=soothed,
            hurt=hurt,
            resistances=tuple(map(self._resistance, self._scenario.objections)),
            endings=tuple(self._endings()),
            scenes=tuple(self._scene(each) for each in self._scenario.phases if each.exchanges),
        )

    def _traits(self, day: str) -> Iterator[Trait]:
        persona = self._scenario.persona
        who = _("{name}, {age} ans, {occupation}")
        yield Trait(
            _("Vous êtes"), who.format(name=persona.name, age=persona.age, occupation=persona.occupation)
        )
        if persona.temperament:
            yield Trait(_("Caractère"), persona.temperament)
        if day:
            yield Trait(_("Aujourd'hui"), day)
        moved = [
            motivation_word(motive)
            for motive, weight in sorted(persona.motivations, key=lambda each: -each[1])
            if weight > 0
        ]
        if moved:
            yield Trait(_("Ce qui vous parle"), ", ".join(moved))
        starts = [
            _("{gauge} {start} sur {maximum}").format(
                gauge=gauge_label(each), start=each.start, maximum=each.maximum
            )
            for each in self._scenario.gauges
            if each.id in {TRUST, TENSION}
        ]
        keep = _("{starts} au départ\u00a0; tenez ces deux compteurs de tête, ou sur ce papier.")
        yield Trait(_("Votre humeur"), keep.format(starts=", ".join(starts)))
        if leaves := self._conditions.of_mood(persona.walks_out_when):
            yield Trait(_("Vous partez si"), leaves)

    # Secrets.

    def _secret(self, fact: Fact) -> Secret:
        return Secret(fact.label, fact.latent, tuple(self._ways(fact.id))[:WAYS])

    def _ways(self, fact: FactId) -> Iterator[SecretWay]:
        for _name, exchange in self._scenario.exchanges():
            for line in exchange.client:
                if fact in line.reveals:
                    yield self._way(self._leading_to(exchange.id), line)
            for reply in exchange.replies:
                telling = [reaction for reaction in reply.reactions if fact in reaction.reveals]
                if telling:  # the last asks least of her mood
                    yield self._way(reply, telling[-1])

    def _way(self, asked: Reply | None, said: ClientLine | Reaction) -> SecretWay:
        return SecretWay(
            asked=_quoted(asked.say or asked.act, ASKED) if asked else "",
            when=self._conditions.of_mood(said.when),
            says=_quoted(said.say, SAID),
        )

    def _leading_to(self, target: ExchangeId) -> Reply | None:
        """The first reply that leads to an exchange."""
        for exchange in self._exchanges.values():
            for reply in exchange.replies:
                ways = [reply.next, *(reaction.next for reaction in reply.reactions)]
                if any(each and (each.kind, each.name) == (Destination.EXCHANGE, target) for each in ways):
                    return reply
        return None

    def _endings(self) -> Iterator[Way]:
        """One of each kind that she brings about: how it ends by mistake is not hers to play."""
        texts: dict[EndingKind, str] = {}
        for each in self._scenario.endings:
            if each.kind not in {EndingKind.ABANDON, EndingKind.IMPASSE} and each.text:
                texts.setdefault(each.kind, each.text)
        for kind, text in texts.items():
            yield Way(ending_word(kind), shortened(text, TOLD))

    # Feelings.

    def _feelings(self) -> tuple[tuple[Feeling, ...], tuple[Feeling, ...]]:
        """What soothes and what hurts, the strongest first; a kind of words is on the side it mostly is."""
        replies: dict[Kind, list[Reply]] = defaultdict(list)
        for exchange in self._exchanges.values():
            for reply in exchange.replies:
                if _felt(reply):
                    replies[reply.kind].append(reply)
        sums = {kind: sum(map(_felt, each)) for kind, each in replies.items()}
        clear = [
            kind
            for kind, each in replies.items()
            if abs(sums[kind]) >= MOSTLY * sum(abs(_felt(reply)) for reply in each)
        ]
        ranked = sorted(clear, key=lambda kind: -abs(sums[kind]))
        soothed = (self._feeling(max(replies[kind], key=_felt)) for kind in ranked if sums[kind] > 0)
        hurt = (self._feeling(min(replies[kind], key=_felt)) for kind in ranked if sums[kind] < 0)
        return tuple(soothed)[:KINDS], tuple(hurt)[:KINDS]

    def _feeling(self, reply: Reply) -> Feeling:
        moves = (
            f"{self._gauges[gauge]} {signed(change)}"
            for gauge, change in reply.effects
            if gauge in {TRUST, TENSION}
        )
        says = next((each.say for each in reply.reactions if each.say), "")
        return Feeling(kind_word(reply.kind), ", ".join(moves), _quoted(says, ASKED))

    # What she raises, and what she says from phase to phase.

    def _resistance(self, objection: Objection) -> Resistance:
        exchange = self._exchanges[objection.exchange]
        return Resistance(
            label=objection.label or objection.id,
            when=self._conditions.of_mood(objection.when),
            phases=", ".join(map(phase_word, objection.phases)),
            says=_quoted(exchange.client[-1].say, SAID) if exchange.client else "",
        )

    def _scene(self, phase: Phase) -> Scene:
        raised = {each.exchange for each in self._scenario.objections}
        lines = (
            line
            for exchange in phase.exchanges
            if exchange.id not in raised
            for line in self._lines(exchange)
        )
        return Scene(phase_word(phase.name), tuple(lines))

    def _lines(self, exchange: Exchange) -> Iterator[ScriptLine]:
        for line in reversed(exchange.client):
            when = self._conditions.of_mood(line.when)
            if line.when is None or when:
                mood = "" if line.mood is Mood.NEUTRAL else mood_word(line.mood)
                manner = ", ".join(each for each in (mood, line.cue) if each)
                yield ScriptLine(manner, when, quoted(line.say))


def _felt(reply: Reply) -> int:
    """How a reply is taken: trust earned less tension made."""
    effects = dict(reply.effects)
    return effects.get(TRUST, 0) - effects.get(TENSION, 0)


def _quoted(text: str, length: int) -> str:
    return shortened(quoted(text), length) if text else ""
