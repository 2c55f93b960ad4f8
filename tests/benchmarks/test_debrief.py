"""A debrief of 60 turns: opened within 100 ms of the window's thread, stepped through 60 times a second."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import time
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from entretien.application.reviewing import Reviewing
from entretien.competences.reader import load as load_framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.timeline.rows import rows
from entretien.gui.debrief.timeline.turn_list import TurnList
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.theme.theme import load
from entretien.kernel.ids import AttemptId, CompetenceCode
from entretien.scenario.exchange import ClientLine, Exchange
from entretien.scenario.gauges import TENSION, TRUST
from entretien.scenario.phases import PhaseName
from entretien.scenario.portrait import Portrait
from entretien.scenario.speech import Kind, Mood
from samples.annotated import notebook
from samples.building import PERSONA, exchange, phase, reaction, reply, scenario
from samples.debriefed import debriefed, weighed, worth

TURNS = 60
ROWS = 3_000
REPLIES = 6
CODES = tuple(CompetenceCode(f"C4.6.{number}") for number in range(1, 9))


@cache
def sixty() -> Debrief:
    """An interview of sixty turns, six replies at each, every choice weighed."""
    length = TURNS
    talk = phase(PhaseName.DIAGNOSIS, *(_moment(number, length) for number in range(length)))
    played = scenario(
        talk,
        persona=replace(PERSONA, portrait=Portrait()),
        assesses=tuple((code, 2) for code in CODES),
        randomise=True,
    )
    debrief = debriefed(played, ",".join(f"r{number}_{number % REPLIES}" for number in range(length)))
    best = debrief.scorecard.overall.best or 0
    worths = {turn.number: worth(best, best - turn.number % 7, best, best - 9) for turn in debrief.turns}
    return weighed(debrief, worths)


def _moment(number: int, length: int) -> Exchange:
    leads = f"e{number + 1}" if number + 1 < length else "end:accord"
    moods = tuple(Mood)
    answers = (
        reply(
            f"r{number}_{place}",
            leads,
            kind=tuple(Kind)[(number + place) % len(Kind)],
            say=f"Et si nous reprenions le point {number} autrement, pour la {place}e fois, du début ?",
            act="se pencher" if place % 2 else "",
            evidence=((CODES[number % len(CODES)], place % 4),),
            effects=((TRUST, 1 - place % 3), (TENSION, place % 2)),
            feedback="Revenir sur un point le rend important : encore faut-il qu'il le soit pour elle.",
            reactions=(reaction(say="Je veux bien recommencer depuis le début.", mood=moods[place]),),
        )
        for place in range(REPLIES)
    )
    line = ClientLine(
        f"J'en étais au point {number}, et j'hésite encore.", moods[number % len(moods)], "elle soupire"
    )
    return exchange(f"e{number}", *answers, client=(line,))


class Known(Reviewing):
    """Gives the debrief that is already there."""

    def debrief(self, _attempt: AttemptId) -> Debrief:
        return sixty()

    def bound(self, _debrief: Debrief) -> bool:
        return True


def opened() -> DebriefScreen:
    shown = DebriefScreen(load("light"), load_framework(), Known(), sixty(), notebook(sixty()))
    shown.resize(1280, 720)
    shown.show()
    QApplication.processEvents()
    return shown


@pytest.fixture(autouse=True)
def _at_once(qapp: QApplication) -> Iterator[None]:
    """As the window looks, without animation: all the work of a step is done before the next event."""
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, enable=False)
    qapp.setStyleSheet(load("light").stylesheet())
    yield
    qapp.setStyleSheet("")
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, enable=True)


@pytest.mark.benchmark(timer=time.thread_time, max_time=1.0, min_rounds=10)
def test_opening_a_debrief_of_60_turns(qtbot: QtBot, benchmark: BenchmarkFixture) -> None:
    sixty()

    def open_and_paint() -> None:
        shown = opened()
        qtbot.addWidget(shown)

    benchmark(open_and_paint)


@pytest.mark.benchmark(timer=time.thread_time, max_time=1.0, min_rounds=50)
def test_stepping_through_60_turns(qtbot: QtBot, benchmark: BenchmarkFixture) -> None:
    shown = opened()
    qtbot.addWidget(shown)
    QTest.keyClick(shown, Qt.Key.Key_F6)
    turns = shown.timeline.turns
    keys = [Qt.Key.Key_Down] * (TURNS - 1) + [Qt.Key.Key_Home]
    taken = iter(keys * 100)

    def step() -> None:
        QTest.keyClick(turns, next(taken))
        QApplication.processEvents()

    benchmark(step)
    assert turns.turn is not None


@pytest.mark.benchmark(timer=time.thread_time, max_time=1.0, min_rounds=10)
def test_laying_out_3000_rows(qtbot: QtBot, benchmark: BenchmarkFixture) -> None:
    first = rows(sixty(), load_framework())
    many = [replace(first[number % TURNS], number=number + 1) for number in range(ROWS)]

    def lay_out() -> None:
        shown = TurnList(load("light"), many)
        qtbot.addWidget(shown)
        shown.resize(560, 600)
        shown.show()
        shown.take_turn(ROWS - 1)
        QApplication.processEvents()

    benchmark(lay_out)
