"""What every shipped scenario owes to whoever reads it aloud: short lines, and other ways to say the same."""

from pathlib import Path

import pytest

from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.kernel.paths import shipped
from entretien.scenario.scenario import Scenario

EXCHANGES = range(40, 91)
CLIENT_WORDS, REPLY_WORDS = 60, 45
WAYS = 2
"""At least as many other ways to say a reply."""
ENDINGS = 5
"""At least as many kinds of endings."""


@pytest.fixture(
    scope="module", params=sorted(shipped("scenarios").glob("*.yaml")), ids=lambda path: path.stem
)
def scenario(request: pytest.FixtureRequest) -> Scenario:
    path: Path = request.param
    read = read_scenario(path, load()).scenario
    assert read is not None
    return read


def test_it_is_an_interview_with_room_to_choose(scenario: Scenario) -> None:
    exchanges = [exchange for _phase, exchange in scenario.exchanges()]

    assert len(exchanges) in EXCHANGES
    assert all(len(each.replies) >= 3 for each in exchanges)
    assert all(len(each.replies) <= 5 for each in exchanges if not each.hub)


def test_it_ends_in_many_ways_and_begins_in_some(scenario: Scenario) -> None:
    assert len({ending.kind for ending in scenario.endings}) >= ENDINGS
    assert len(scenario.variants) >= 2


def test_lines_are_short_enough_to_be_said(scenario: Scenario) -> None:
    for _phase, exchange in scenario.exchanges():
        for line in exchange.client:
            assert len(line.say.split()) <= CLIENT_WORDS, line.say
        for reply in exchange.replies:
            for words in (reply.say, *reply.also):
                assert len(words.split()) <= REPLY_WORDS, words
            for reaction in reply.reactions:
                assert len(reaction.say.split()) <= CLIENT_WORDS, reaction.say


def test_every_reply_may_be_said_otherwise(scenario: Scenario) -> None:
    for _phase, exchange in scenario.exchanges():
        for reply in exchange.replies:
            if reply.say:
                assert len({*reply.also} - {reply.say}) >= WAYS, reply.id
