"""What a choice costs the window once much was said: at most 5 ms of its thread at 2,000 rows."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from entretien.application.playing import Sitting
from entretien.content.sources import Sources
from entretien.gui.conversation.transcript import Transcript
from entretien.gui.interview.view import InterviewScreen
from entretien.gui.theme.theme import load
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import Attempt, AttemptHeader, Learner, Turn
from entretien.kernel.clock import SystemClock
from entretien.kernel.ids import AttemptId, LearnerId, ReplyId
from entretien.scenario.exchange import Exchange
from entretien.scenario.gauges import TRUST
from entretien.scenario.phases import PhaseName
from entretien.scenario.portrait import Portrait
from entretien.scenario.scenario import Scenario
from entretien.scenario.speech import Mood
from entretien.transcript.commands import Choose, Command, Start
from samples.building import PERSONA, exchange, phase, reaction, reply, scenario

ROWS = 2_000
NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)


@pytest.fixture
def chatter() -> Scenario:
    """Two moments that lead to each other for ever; a turn is a reply, a remark, a reaction."""

    def moment(name: str, other: str) -> Exchange:
        answers = (
            reply(
                f"{name}_{place}",
                other,
                say=f"Et si nous reprenions {name} autrement, pour la {place}e fois, depuis le début ?",
                act="se pencher",
                again=True,
                effects=((TRUST, 1 if name == "ici" else -1),),
                feedback="Revenir sur un point le rend important : encore faut-il qu'il le soit pour elle.",
                reactions=(
                    reaction(
                        say="Je vous l'ai dit, il me semble, mais je veux bien recommencer depuis le début.",
                        mood=Mood.HAPPY if name == "ici" else Mood.WORRIED,
                        cue="elle soupire",
                    ),
                ),
            )
            for place in range(5)
        )
        return exchange(name, *answers)

    talk = phase(PhaseName.DIAGNOSIS, moment("ici", "là"), moment("là", "ici"))
    return scenario(talk, persona=replace(PERSONA, portrait=Portrait()))


@pytest.fixture
def sitting(chatter: Scenario) -> Sitting:
    """An interview in which 2,000 rows were said."""
    store, clock = MemoryHistory(), SystemClock()
    learner = Learner(LearnerId("camille"), "Camille", NOW)
    header = AttemptHeader(
        AttemptId("a"),
        learner.id,
        learner.name,
        chatter.id,
        chatter.title,
        "0",
        Start().variant,
        Mode.TRAINING,
        NOW,
        0,
    )
    choices = tuple(Choose(ReplyId(f"{'là' if number % 2 else 'ici'}_0")) for number in range(ROWS // 3))
    commands: list[Command] = [Start(), *choices]
    turns = tuple(Turn(number, command, NOW, number) for number, command in enumerate(commands))
    store.add_learner(learner)
    store.begin(header, turns[0], Sources("essai.yaml", ()))
    for turn in turns[1:]:
        store.record(header.id, turn)
    return Sitting(store, clock, chatter, Attempt(header, turns))


@pytest.fixture(autouse=True)
def _at_once(qapp: QApplication) -> Iterator[None]:
    """Without animation: all the work of a choice is done before the next event."""
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, enable=False)
    yield
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, enable=True)


@pytest.mark.benchmark(timer=time.thread_time, max_time=0.5, min_rounds=50)
def test_a_choice_after_2000_rows(qtbot: QtBot, sitting: Sitting, benchmark: BenchmarkFixture) -> None:
    screen = InterviewScreen(load("light"), sitting)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    with qtbot.waitExposed(screen):
        screen.show()
    transcript = screen.findChild(Transcript)
    assert isinstance(transcript, Transcript)
    said = len(transcript.rows.rows)
    assert said >= ROWS

    def choose() -> None:
        QTest.keyClick(screen, Qt.Key.Key_1)
        QApplication.processEvents()

    benchmark.pedantic(choose, rounds=100, warmup_rounds=10)  # type: ignore[no-untyped-call] # not typed there
    assert len(transcript.rows.rows) >= said + 3
