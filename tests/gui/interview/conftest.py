"""A sitting on the shared scenario, in training or in an exam; changes show at once."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from entretien.application import learners
from entretien.application.playing import Playable, Sitting
from entretien.content.sources import Sources
from entretien.history.mode import Mode
from entretien.history.records import Learner
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Start
from samples.clock import StoppedClock
from samples.full_disk import FullDiskHistory


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def store() -> FullDiskHistory:
    return FullDiskHistory()


@pytest.fixture
def learner(store: FullDiskHistory, clock: StoppedClock) -> Learner:
    return learners.welcome(store, clock, "Camille")


@pytest.fixture
def begin(
    store: FullDiskHistory, clock: StoppedClock, learner: Learner, scenario: Scenario
) -> Callable[..., Sitting]:
    """A new sitting: `begin()`, `begin(Mode.EXAM)`, `begin(scenario=another)`."""

    def start(mode: Mode = Mode.TRAINING, *, scenario: Scenario = scenario) -> Sitting:
        playable = Playable(scenario, Sources("essai.yaml", (("essai.yaml", scenario.title),)))
        return Sitting.begin(store, clock, playable, learner, mode, Start())

    return start


@pytest.fixture(autouse=True)
def _at_once(qapp: QApplication) -> Iterator[None]:
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, enable=False)
    yield
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, enable=True)
