"""The advised duration of a shipped scenario is the time it takes to play it well, everything read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from entretien.application.golden import read_play
from entretien.competences.reader import load
from entretien.content.cache import open_scenario
from entretien.interview.engine import replay
from entretien.kernel.paths import shipped
from entretien.scenario.scenario import Scenario
from entretien.transcript.events import (
    ClientReacted,
    ClientSpoke,
    Event,
    ReplyChosen,
    SelectionOffered,
    TrainerRemarked,
)

SCENARIOS = sorted(shipped("scenarios").glob("*.yaml"))

READ_PER_MINUTE = 200
"""Words a learner reads in a minute when she has to choose."""

TOLERANCE = 5
"""Minutes."""


def texts(scenario: Scenario, events: Iterator[Event]) -> Iterator[str]:
    """All that is read on the way: what the client says, every reply offered, every item, every remark."""
    offered = {
        reply.id: [f"{each.say} {each.act}" for each in exchange.replies]
        for _phase, exchange in scenario.exchanges()
        for reply in exchange.replies
    }
    for event in events:
        match event:
            case ClientSpoke(say=text) | ClientReacted(say=text) | TrainerRemarked(text=text):
                yield text
            case ReplyChosen(reply=reply):
                yield from offered[reply]
            case SelectionOffered(items=items):
                yield from (item.label for item in items)
            case _:
                pass


@pytest.mark.parametrize("file", SCENARIOS, ids=[each.stem for each in SCENARIOS])
def test_the_advised_duration_is_that_of_the_best_play(file: Path) -> None:
    scenario = open_scenario(file, load()).scenario
    assert scenario is not None
    best = read_play(shipped("scenarios", "plays", f"{file.stem}.best.play"))
    _interview, told = replay(scenario, best.commands)

    words = sum(len(text.split()) for text in texts(scenario, (each for turn in told for each in turn)))

    assert scenario.minutes == pytest.approx(words / READ_PER_MINUTE, abs=TOLERANCE)
