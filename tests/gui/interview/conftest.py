"""A sitting on the shared scenario, in training or in an exam; changes show at once."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from entretien.application import learners
from entretien.application.playing import Playable, Sitting
from entretien.content.sources import Sources
from entretien.history.memory import MemoryHistory
from entretien.history.records import Learner, Mode, Turn
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Start
from samples.clock import StoppedClock

Begin = Callable[..., Sitting]


class FailingHistory(MemoryHistory):
    """A history whose disk may be full."""

    def __init__(self) -> None:
        super().__init__()
        self.full = False

    def record(self, attempt: AttemptId, turn: Turn) -> None:
        self._check()
        super().record(attempt, turn)

    def undo(self, attempt: AttemptId, number: int) -> None:
        self._check()
        super().undo(attempt, number)

    def _check(self) -> None:
        if self.full:
            raise UserError("Le disque est plein.", remedy="Faites de la place.")


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def store() -> FailingHistory:
    return FailingHistory()


@pytest.fixture
def learner(store: FailingHistory, clock: StoppedClock) -> Learner:
    return learners.welcome(store, clock, "Camille")


@pytest.fixture
def begin(store: FailingHistory, clock: StoppedClock, learner: Learner, scenario: Scenario) -> Begin:
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
