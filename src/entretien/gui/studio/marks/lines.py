"""The lines of the marks table: exchanges, and what each of their choices proves. No Qt here."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from entretien.analysis.policies import Policy, words_of
from entretien.content.diagnostics import Place
from entretien.content.names import Space
from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Sequence
from entretien.scenario.exchange import Evidence, Reaction, Reply
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scenario.words import ending_word, phase_word


@dataclass(frozen=True, slots=True)
class Heading:
    """An exchange, a selection, or the endings."""

    text: str
    name: str
    """As `Reading.places` calls it; empty for the endings together."""
    record: Address
    phase: PhaseName | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A reply, one of its reactions, an item or an ending."""

    text: str
    name: str
    address: Address
    """Of the record that says what it proves."""
    record: Address
    """Of the record that bears its name: the reply's, for a reaction."""
    proves: Evidence = ()
    """As it was last read; only of what is not written in the scenario's own file."""
    phase: PhaseName | None = None
    own: bool = True
    """Whether it is written in the scenario's own file, and not in a fragment."""
    inner: bool = False
    """It is a reaction of the reply above."""
    habits: tuple[Policy, ...] = ()
    """What finds it without listening."""


Line = Heading | Choice


def lines_of(
    scenario: Scenario,
    manuscript: Manuscript,
    places: Mapping[str, Place],
    found: Mapping[ReplyId, tuple[Policy, ...]],
    kept: Container[Address] = (),
) -> Iterator[Line]:
    """All of them, in the order written; `found` are the replies that give themselves away.

    A reaction has a line once it proves something, or is among those `kept`.
    """
    writer = _Lines(scenario, manuscript, places, found, kept)
    yield from writer.phases()
    yield from writer.endings()


class _Lines:
    def __init__(
        self,
        scenario: Scenario,
        manuscript: Manuscript,
        places: Mapping[str, Place],
        found: Mapping[ReplyId, tuple[Policy, ...]],
        kept: Container[Address],
    ) -> None:
        self._scenario = scenario
        self._manuscript = manuscript
        self._places = places
        self._found = found
        self._kept = kept

    def phases(self) -> Iterator[Line]:
        for phase in self._scenario.phases:
            where: Address = ("phases", phase.name.value)
            for selection in phase.selections:
                yield _heading(Space.SELECTION, (*where, "selections", selection.id), phase.name)
                for rank, item in enumerate(selection.items):
                    address = (*where, "selections", selection.id, "items", rank)
                    name = f"{Space.REPLY}:{item.id}"
                    yield Choice(item.label, name, address, address, phase=phase.name)
            for exchange in phase.exchanges:
                heading = _heading(Space.EXCHANGE, (*where, "exchanges", exchange.id), phase.name)
                own = not (heading.name in self._places and self._places[heading.name].included)
                yield heading
                for rank, reply in enumerate(exchange.replies):
                    address = (*heading.record, "replies", rank)
                    yield from self._reply(phase.name, reply, address, own=own)

    def endings(self) -> Iterator[Line]:
        if self._scenario.endings:
            yield Heading(_("Fins"), "", ("endings",))
        for ending in self._scenario.endings:
            address: Address = ("endings", ending.id)
            text = f"{ending_word(ending.kind)} · {ending.id}"
            yield Choice(text, f"{Space.ENDING}:{ending.id}", address, address)

    def _reply(self, phase: PhaseName, reply: Reply, address: Address, *, own: bool) -> Iterator[Choice]:
        name, habits = f"{Space.REPLY}:{reply.id}", self._found.get(reply.id, ())
        proves = () if own else reply.evidence
        yield Choice(words_of(reply), name, address, address, proves, phase, own, habits=habits)
        several = isinstance(self._manuscript.find((*address, "reaction")), Sequence)
        for rank, reaction in enumerate(reply.reactions):
            within = (*address, "reaction", rank) if several else (*address, "reaction")
            if reaction.evidence or within in self._kept:
                text, proves = _reaction_words(rank, reaction), () if own else reaction.evidence
                yield Choice(text, name, within, address, proves, phase, own, inner=True)


def _heading(space: Space, address: Address, phase: PhaseName) -> Heading:
    name = address[-1]
    return Heading(f"{phase_word(phase)} · {name}", f"{space}:{name}", address, phase)


def _reaction_words(rank: int, reaction: Reaction) -> str:
    said = reaction.say or reaction.cue or _("sans un mot")
    return _("réaction {number}\u00a0: {said}").format(number=rank + 1, said=said)


def habit_sign(habit: Policy) -> str:
    """What gives a reply away, in a word."""
    return {
        Policy.RANDOM: "",
        Policy.FIRST: _("première"),
        Policy.LAST: _("dernière"),
        Policy.LONGEST: _("longue"),
        Policy.SHORTEST: _("courte"),
        Policy.POLITE: _("polie"),
        Policy.FEEDBACK: _("formateur"),
    }[habit]
