"""Gauges over the turns."""

from collections.abc import Callable

from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.timeline.gauge_lines import gauge_chart

Play = Callable[[str], Debrief]


def test_each_gauge_has_a_name_a_stroke_of_its_own_and_a_reading_per_turn(marked: Play) -> None:
    chart = gauge_chart(marked("good"))
    assert [line.name for line in chart.lines[:3]] == ["Confiance", "Tension", "Intérêt"]
    assert len({line.stroke for line in chart.lines[:3]}) == 3
    assert {len(line.readings) for line in chart.lines} == {len(chart.turns)} == {15}


def test_heights_go_from_the_least_to_the_most(marked: Play) -> None:
    trust = gauge_chart(marked("good")).lines[0]
    assert [round(10 * height) for height in trust.heights] == list(trust.readings)


def test_it_is_summed_up_for_who_does_not_see_it(marked: Play) -> None:
    assert "Confiance de " in gauge_chart(marked("good")).spoken
