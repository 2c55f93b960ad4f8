"""The way an interview took: the cards it passed, turn by turn, and what led from one to the next."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from entretien.interview import rules
from entretien.interview.program import Option, Program
from entretien.interview.state import NOWHERE
from entretien.interview.turn import Outcome
from entretien.kernel.language import _, plural
from entretien.mapping.lanes import ending_card, objection_card
from entretien.mapping.overlays.overlay import STRONGEST, Overlay, Reading, Sense
from entretien.mapping.scenario_map import Edge
from entretien.transcript.commands import Abandon, Choose, Command, Select, Start


def path_overlay(
    name: str, sense: Sense, program: Program, edges: Iterable[Edge], commands: Iterable[Command]
) -> Overlay:
    """The path of `commands`, which the scenario is expected to accept; `edges` are those of its map."""
    walk = _Walk(program)
    for command in commands:
        walk.do(command)
    return Overlay(
        name,
        sense,
        {STRONGEST: _("sur ce chemin")},
        {card: Reading(STRONGEST, _figure(turns)) for card, turns in walk.turns.items()},
        {edge: Reading(STRONGEST) for edge in edges if edge in walk.steps},
    )


def _figure(turns: list[int]) -> str:
    """« tours 4, 7 »; empty where nothing was decided."""
    if not turns:
        return ""
    return plural("tour {turns}", "tours {turns}", len(turns)).format(turns=", ".join(map(str, turns)))


class _Walk:
    """Plays commands, noting every card passed and every step from one to another."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._state = program.start
        self._turn = 0
        self._objection = ""
        """The card of the last objection raised."""
        self.turns: dict[str, list[int]] = {}
        """For each card passed, the numbers of the turns decided there."""
        self.steps: set[Edge] = set()
        """From one card to the next."""
        self._pass(self._arrived(rules.begin(program)))

    def do(self, command: Command) -> None:
        """Play the next command."""
        match command:
            case Choose(reply):
                place = self._program.places[self._state.at]
                option = next(each for each in place.options if each.source.id == reply)
                self._decide(place.source.id)
                self._answer(place.source.id, rules.choose(self._program, self._state, option), option)
            case Select(items):
                desk = self._program.desks[self._state.desk]
                self._decide(desk.source.id)
                picked = sum(desk.bits[each] for each in set(items))
                outcome = rules.select(self._program, self._state, picked)
                self._pass([desk.source.id, *self._arrived(outcome)])
            case Abandon():
                self._pass(self._arrived(rules.abandon(self._program, self._state)))
            case Start():
                return

    def _decide(self, card: str) -> None:
        self._turn += 1
        self.turns[card].append(self._turn)

    def _answer(self, card: str, outcome: Outcome, option: Option) -> None:
        """An objection stands between the reply that provoked it and what the reply leads to."""
        lead = (outcome.response.next if outcome.response else None) or option.next
        if outcome.objection is not None and lead is not None:
            self._objection = objection_card(outcome.objection.source.id)
            self.steps.add((card, self._program.places[lead.exchange].source.id))
            card = self._objection
        elif lead is not None and lead.back:
            self.steps.add((card, self._objection))
        self._pass([card, *self._arrived(outcome)])

    def _arrived(self, outcome: Outcome) -> Iterator[str]:
        """The cards that an outcome came to; its state is now the one to go on from."""
        before, self._state = outcome.before, outcome.after
        yield from (entered.place.source.id for entered in outcome.entered)
        if self._state.ending != before.ending:
            yield ending_card(self._program.endings[self._state.ending].id)
        if self._state.desk not in (NOWHERE, before.desk):
            yield self._program.desks[self._state.desk].source.id

    def _pass(self, cards: Iterable[str]) -> None:
        passed = list(cards)
        for card in passed:
            self.turns.setdefault(card, [])
        self.steps |= set(pairwise(passed))
