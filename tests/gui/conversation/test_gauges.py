"""Gauges: where each stands, in a shape and in words."""

import pytest
from pytestqt.qtbot import QtBot

from entretien.gui.conversation.gauges import GaugeBar, Gauges
from entretien.gui.conversation.readings import Reading
from entretien.gui.theme.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> GaugeBar:
    made = GaugeBar(theme)
    qtbot.addWidget(made)
    made.resize(200, made.sizeHint().height())
    return made


@pytest.mark.parametrize(
    ("reading", "told"),
    [
        (Reading("Confiance", 6, 0, 10, 0), "Confiance\u00a0: 6 sur 10"),
        (Reading("Confiance", 6, 0, 10, 1), "Confiance\u00a0: 6 sur 10 (+1)"),
        (Reading("Tension", 2, 0, 10, -3, alarming=True), "Tension\u00a0: 2 sur 10 (−3)"),
        (Reading("Budget", 40, 0, 100, 0), "Budget\u00a0: 40 sur 100"),
    ],
)
def test_a_gauge_is_told_in_words(bar: GaugeBar, reading: Reading, told: str) -> None:
    bar.show_reading(reading)
    assert bar.accessibleName() == told


@pytest.mark.parametrize("maximum", [10, 100])
def test_each_step_shows(bar: GaugeBar, maximum: int) -> None:
    pictures = []
    for value in (0, maximum // 2, maximum):
        bar.show_reading(Reading("Confiance", value, 0, maximum, 0))
        pictures.append(bar.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_there_is_one_bar_per_gauge(qtbot: QtBot, theme: Theme) -> None:
    gauges = Gauges(theme)
    qtbot.addWidget(gauges)
    gauges.show_readings([Reading("Confiance", 5, 0, 10, 0), Reading("Tension", 0, 0, 10, 0)])
    gauges.show_readings([Reading("Confiance", 6, 0, 10, 1), Reading("Tension", 1, 0, 10, 1)])
    names = [bar.accessibleName() for bar in gauges.findChildren(GaugeBar)]
    assert names == ["Confiance\u00a0: 6 sur 10 (+1)", "Tension\u00a0: 1 sur 10 (+1)"]


def test_a_gauge_that_is_gone_is_not_shown(qtbot: QtBot, theme: Theme) -> None:
    gauges = Gauges(theme)
    qtbot.addWidget(gauges)
    gauges.show_readings([Reading("Confiance", 5, 0, 10, 0), Reading("Tension", 0, 0, 10, 0)])
    gauges.show_readings([Reading("Tension", 0, 0, 10, 0)])
    shown = [bar.accessibleName() for bar in gauges.findChildren(GaugeBar) if not bar.isHidden()]
    assert shown == ["Tension\u00a0: 0 sur 10"]
