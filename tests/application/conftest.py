"""A history in memory, a clock that only moves when told, and a small interview."""

import pytest

from entretien.application import learners
from entretien.application.playing import Playable
from entretien.content.sources import Sources
from entretien.history.memory import MemoryHistory
from entretien.history.records import Learner
from entretien.scenario.phases import PhaseName
from samples.building import WELCOME, exchange, phase, reply, scenario
from samples.clock import StoppedClock


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def store() -> MemoryHistory:
    return MemoryHistory()


@pytest.fixture
def learner(store: MemoryHistory, clock: StoppedClock) -> Learner:
    return learners.welcome(store, clock, "Noa")


@pytest.fixture
def playable() -> Playable:
    good = reply("bien", "suite", evidence=((WELCOME, 2),))
    bad = reply("mal", "suite", evidence=((WELCOME, -1),))
    played = scenario(
        phase(
            PhaseName.GREETING,
            exchange("arrivee", good, bad),
            exchange(
                "suite", reply("finir", "end:accord", evidence=((WELCOME, 2),)), reply("revenir", "suite")
            ),
        )
    )
    return Playable(played, Sources("essai.yaml", (("essai.yaml", "format: 1"),)))
