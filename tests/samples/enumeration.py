"""Every path of a small scenario, played one by one by the engine: the reference analysis must agree with."""

from collections.abc import Iterator
from itertools import combinations

from entretien.interview.engine import Interview, start, submit
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Choose, Command, Select, Start
from entretien.transcript.events import Event, RepliesOffered, SelectionOffered

Path = tuple[tuple[Command, ...], tuple[Event, ...], Interview]


def every_path(scenario: Scenario) -> Iterator[Path]:
    """The commands, the events and the end of each complete path; leaving early left out."""
    interview, events = start(scenario, Start())
    yield from _from(interview, (), events)


def _from(interview: Interview, commands: tuple[Command, ...], events: tuple[Event, ...]) -> Iterator[Path]:
    if interview.over:
        yield commands, events, interview
        return
    for command in possible(events):
        then, more = submit(interview, command)
        yield from _from(then, (*commands, command), events + more)


def possible(events: tuple[Event, ...]) -> Iterator[Command]:
    """Every command that the last offer allows."""
    offer = next(each for each in reversed(events) if isinstance(each, RepliesOffered | SelectionOffered))
    if isinstance(offer, RepliesOffered):
        yield from (Choose(each.id) for each in offer.replies if not each.closed)
    else:
        items = [item.id for item in offer.items]
        for size in range(offer.minimum, offer.maximum + 1):
            yield from (Select(picked) for picked in combinations(items, size))
