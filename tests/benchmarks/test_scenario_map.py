"""The map of a scenario: 150 exchanges placed within half a second, 300 looked over at 60 frames a second."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import time
from functools import cache
from itertools import cycle

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from entretien.gui.scenario_map.canvas import Canvas
from entretien.gui.scenario_map.card_face import CARD
from entretien.gui.scenario_map.picture import Picture
from entretien.gui.theme.theme import load
from entretien.interview.program import compile_scenario
from entretien.kernel.ids import ReplyId
from entretien.mapping.overlays.overlay import Sense
from entretien.mapping.overlays.paths import path_overlay
from entretien.mapping.placing import Placement, place
from entretien.mapping.scenario_map import ScenarioMap
from entretien.mapping.surveying import survey
from entretien.transcript.commands import Choose
from samples.large import layered

PLACED, SHOWN = 150, 300
"""Exchanges."""


@cache
def large() -> tuple[ScenarioMap, Placement]:
    surveyed = survey(layered(SHOWN))
    return surveyed, place(surveyed, CARD)


def opened(qtbot: QtBot, zoom: float) -> Canvas:
    """The canvas on a large screen, coloured, at that zoom."""
    surveyed, placement = large()
    canvas = Canvas(load("light"), Picture(load("light"), surveyed, placement), "")
    qtbot.addWidget(canvas)
    canvas.resize(1920, 1080)
    canvas.show()
    program = compile_scenario(layered(SHOWN))
    path = [Choose(ReplyId(f"a{place}")) for place in range(0, SHOWN, 10)]
    canvas.lay_over(path_overlay("", Sense.GOOD, program, surveyed.edges(), path))
    canvas.zoom_by(zoom / canvas.zoom)
    QApplication.processEvents()
    return canvas


def test_surveying_150_exchanges(benchmark: BenchmarkFixture) -> None:
    scenario = layered(PLACED)

    assert len(list(benchmark(survey, scenario).cards())) > PLACED


@pytest.mark.benchmark(timer=time.thread_time, max_time=1.0, min_rounds=5)
def test_placing_150_exchanges(benchmark: BenchmarkFixture) -> None:
    surveyed = survey(layered(PLACED))

    assert len(benchmark(place, surveyed, CARD).cards) > PLACED


@pytest.mark.benchmark(timer=time.thread_time, max_time=1.0, min_rounds=30)
@pytest.mark.parametrize("zoom", [0.08, 0.3, 0.5, 1.0])
def test_panning_over_300_exchanges(qtbot: QtBot, benchmark: BenchmarkFixture, zoom: float) -> None:
    canvas = opened(qtbot, zoom)
    bar = canvas.verticalScrollBar()
    steps = cycle([40] * 20 + [-40] * 20)

    def pan() -> None:
        bar.setValue(bar.value() + next(steps))
        canvas.viewport().repaint()

    benchmark(pan)


@pytest.mark.benchmark(timer=time.thread_time, max_time=1.0, min_rounds=30)
@pytest.mark.parametrize("zoom", [0.08, 0.3, 0.5, 1.0])
def test_zooming_over_300_exchanges(qtbot: QtBot, benchmark: BenchmarkFixture, zoom: float) -> None:
    canvas = opened(qtbot, zoom)
    factors = cycle([1.02, 1 / 1.02])

    def come_closer() -> None:
        canvas.zoom_by(next(factors))
        canvas.viewport().repaint()

    benchmark(come_closer)
