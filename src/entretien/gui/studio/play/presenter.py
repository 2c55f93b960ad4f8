"""Plays what is being written, and makes the same choices again on each new text. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from entretien.application.authoring.trying import Beginning, Tryout, try_out
from entretien.competences.framework import Framework
from entretien.debrief.quoting import quoted, reply_words, shortened
from entretien.gui.conversation.offers import Closing, Offering, Replies, ReplyCard, picking, reply_cards
from entretien.gui.conversation.readings import Reading, readings
from entretien.gui.conversation.rows import Row
from entretien.gui.studio.play.closed import Reason, Reasons
from entretien.gui.studio.play.telling import AuthorTelling, Told
from entretien.interview.engine import gauge_readings
from entretien.kernel.ids import ReplyId, VariantId
from entretien.kernel.language import _
from entretien.scenario.phases import DESK_PHASES
from entretien.scenario.scenario import Scenario
from entretien.scenario.speech import Mood
from entretien.scenario.variants import BASE
from entretien.scenario.words import ending_word
from entretien.transcript.commands import Choose, Command, Select
from entretien.transcript.events import (
    ClientReacted,
    ClientSpoke,
    ConversationEnded,
    Event,
    GaugeMoved,
    PhaseEntered,
    RepliesOffered,
    ReplyChosen,
    SelectionMade,
    SelectionOffered,
)

QUOTED = 80
"""Characters of a choice that are quoted at most."""


@dataclass(frozen=True, slots=True)
class Broken:
    """The choice that the new text does not allow, in words."""

    number: int
    """From 1."""
    choice: str
    """What was said or picked, as it was when it was chosen."""
    reason: str


class PlayPresenter:
    """One tryout: where it begins, what was chosen, and how far that leads on the text of now."""

    def __init__(self, scenario: Scenario, framework: Framework) -> None:
        self._framework = framework
        self._choices: tuple[Command, ...] = ()
        """Those of the author, past a break too: once the text is mended they lead on again."""
        self._said: dict[Command, str] = {}
        self.beginning = Beginning()
        self._read(scenario)

    # What is played.

    def follow(self, scenario: Scenario) -> None:
        """Make the same choices on another text."""
        self._read(scenario)

    def begin(self, beginning: Beginning) -> None:
        """Begin anew, there."""
        self.beginning, self._choices = beginning, ()
        self._play()

    def choose(self, reply: ReplyId) -> None:
        """Say or do `reply`; choices that the text did not allow any more are given up."""
        self._go_on(Choose(reply))

    def select(self, items: tuple[ReplyId, ...]) -> None:
        """Pick `items`."""
        self._go_on(Select(items))

    def undo(self) -> None:
        """Take back the last choice that was obeyed, and those given up after it."""
        self._choices = self.tryout.choices[:-1]
        self._play()

    def settle(self) -> None:
        """Give up the choices that the text does not allow any more."""
        self._choices = self.tryout.choices
        self._play()

    def _go_on(self, command: Command) -> None:
        self._choices = (*self.tryout.choices, command)
        self._play()

    def _read(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._reasons = Reasons(scenario)
        self._telling = AuthorTelling(scenario, self._framework)
        self._play()

    def _play(self) -> None:
        self.tryout: Tryout = try_out(self.scenario, self.beginning, self._choices)
        self._told: list[Told] = [told for turn in self.tryout.told for told in self._telling.turn(turn)]
        for command, events in zip(self.tryout.choices, self.tryout.told[1:], strict=True):
            self._said[command] = _choice_words(events)

    # What is shown.

    @property
    def rows(self) -> Sequence[Row]:
        """The whole transcript."""
        return [told.row for told in self._told]

    def name_at(self, row: int) -> str:
        """What a row was written as, `exchange:arrivee`."""
        return self._told[row].name

    @property
    def mood(self) -> Mood | None:
        """Her face now; None while she is not there."""
        shown: Mood | None = None
        for event in self._events():
            match event:
                case ClientSpoke(mood=mood) | ClientReacted(mood=mood) | ConversationEnded(mood=mood):
                    shown = mood
                case PhaseEntered(phase) if phase in DESK_PHASES:
                    shown = None
                case _:
                    pass
        return shown

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Where the gauges stand, and what the last choice did to them."""
        last = self.tryout.told[-1]
        changes = {each.gauge: each.after - each.before for each in last if isinstance(each, GaugeMoved)}
        return tuple(readings(self.scenario.gauges, dict(gauge_readings(self.tryout.interview)), changes))

    @property
    def offering(self) -> Offering:
        """What may be answered now."""
        offer = self.tryout.told[-1][-1]
        if isinstance(offer, RepliesOffered):
            return self._cards(offer)
        if isinstance(offer, SelectionOffered):
            return picking(offer)
        ending = next(each for each in reversed(self._events()) if isinstance(each, ConversationEnded))
        return Closing(ending.kind, ending_word(ending.kind), "")

    def reply_numbered(self, number: int) -> ReplyId | None:
        """The reply that the key `number` chooses now, if any."""
        offering = self.offering
        card = offering.numbered(number) if isinstance(offering, Replies) else None
        return card.id if card else None

    @property
    def may_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self.tryout.choices)

    @property
    def from_the_start(self) -> bool:
        """Whether this is an interview as a learner would conduct it."""
        return self.beginning.exchange is None

    @property
    def variant(self) -> VariantId:
        """The day that is played: the one asked for, while the scenario has it."""
        days = {variant.id for variant in self.scenario.variants}
        return self.beginning.variant if self.beginning.variant in days else BASE

    @property
    def broken(self) -> Broken | None:
        """Where the path breaks; None while it holds."""
        found = self.tryout.broken
        if found is None:
            return None
        return Broken(
            found.rank + 1, self._said.get(found.command, ""), self._why(found.command, found.reason)
        )

    def _why(self, command: Command, reason: str) -> str:
        """The author's words for a reply that is there and closed; the engine's for one that is not."""
        offer = self.tryout.told[-1][-1]
        if isinstance(command, Choose) and isinstance(offer, RepliesOffered):
            closed = {each.id for each in offer.replies if each.closed}
            if command.reply in closed:
                return self._reason(command.reply).text
            return _("elle n'est plus parmi les réponses proposées")
        return reason

    def _cards(self, offer: RepliesOffered) -> Replies:
        cards = reply_cards(offer, show_closed=True).cards
        return Replies(tuple(self._explained(card) if card.closed else card for card in cards))

    def _explained(self, card: ReplyCard) -> ReplyCard:
        reason = self._reason(card.id)
        return replace(card, closed=reason.text, marks=reason.failing)

    def _reason(self, reply: ReplyId) -> Reason:
        return self._reasons.of(self.tryout.interview, reply)

    def _events(self) -> Sequence[Event]:
        return [event for events in self.tryout.told for event in events]


def _choice_words(events: Sequence[Event]) -> str:
    """What was chosen, quoted."""
    first = events[0]
    match first:
        case ReplyChosen():
            return shortened(reply_words(first), QUOTED)
        case SelectionMade(items=items):
            return shortened(", ".join(quoted(item.label) for item in items) or _("rien"), QUOTED)
        case _:
            return ""
