"""Nadia wants a car: an interview of fourteen turns, played well, badly, or not to its end."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from entretien.application import learners
from entretien.application.bounding import Bounding
from entretien.application.playing import Playable, Sitting
from entretien.application.reviewing import Reviewer
from entretien.competences.framework import Framework
from entretien.competences.reader import load as load_framework
from entretien.content.reading import read_scenario
from entretien.debrief.debrief import Debrief
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.kernel.ids import VariantId
from entretien.kernel.paths import shipped
from entretien.transcript.commands import Start
from entretien.transcript.path import read_path
from samples.clock import StoppedClock

GOOD = (
    "[projet+pieces],bienvenue,plan,usage,budget,silence,charges,synthese,"
    "argumenter,creuser,verifier,recapituler,remercier,[compte_rendu]"
)
PLAYS = {
    "good": GOOD,
    "capped": GOOD.replace("argumenter,creuser", "promettre,contredire").replace("silence,", ""),
    "failed": GOOD.replace("verifier", "ceder"),
    "poor": GOOD.replace("bienvenue", "brusquer").replace("usage,budget,silence,charges", "budget"),
    "walked_out": "[solde],brusquer,presser,remontrance",
    "abandoned": "[projet],bienvenue,plan,usage,!",
    "unfinished": "[projet+pieces],bienvenue,plan,usage",
}
"""What was chosen, by the name of the play."""

SECONDS_TO_DECIDE = 12

Play = Callable[[str], Debrief]


@pytest.fixture(scope="session")
def framework() -> Framework:
    return load_framework()


@pytest.fixture(scope="session")
def playable(framework: Framework, tmp_path_factory: pytest.TempPathFactory) -> Playable:
    """Nadia's interview, read like any other."""
    folder = tmp_path_factory.mktemp("scenarios")
    shutil.copytree(Path(__file__).with_name("scenarios"), folder, dirs_exist_ok=True)
    for shared in ("figures", "bank"):
        shutil.copytree(shipped("scenarios", shared), folder / shared)
    reading = read_scenario(folder / "voiture_nadia.yaml", framework)
    assert reading.scenario is not None, reading.diagnostics
    return Playable(reading.scenario, reading.sources)


@pytest.fixture
def store() -> MemoryHistory:
    return MemoryHistory()


@pytest.fixture
def bounding(tmp_path: Path) -> Bounding:
    return Bounding(tmp_path / "bounds")


@pytest.fixture
def reviewer(store: MemoryHistory, framework: Framework, bounding: Bounding) -> Reviewer:
    return Reviewer(store, framework, bounding)


@pytest.fixture
def waiting(store: MemoryHistory, playable: Playable, reviewer: Reviewer) -> Play:
    """Plays an interview of `PLAYS` and debriefs it; its marks still wait for the bounds."""

    def play(name: str) -> Debrief:
        clock = StoppedClock()
        learner = learners.welcome(store, clock, "Noa")
        sitting = Sitting.begin(store, clock, playable, learner, Mode.TRAINING, Start(VariantId("")))
        for command in read_path(PLAYS[name]):
            clock.passed += SECONDS_TO_DECIDE * 1000
            sitting.submit(command)
        return reviewer.debrief(sitting.attempt.header.id)

    return play


@pytest.fixture
def marked(waiting: Play, reviewer: Reviewer) -> Play:
    """The same, with its marks."""

    def play(name: str) -> Debrief:
        debrief = waiting(name)
        assert reviewer.bound(debrief)
        return reviewer.debrief(debrief.header.id)

    return play
