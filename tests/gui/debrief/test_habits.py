"""Speech acts and time."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.habits import phase_times, speech_acts
from entretien.scenario.speech import Kind

Play = Callable[[str], Debrief]


def with_kinds(debrief: Debrief, *kinds: tuple[Kind, int]) -> Debrief:
    return replace(debrief, scorecard=replace(debrief.scorecard, kinds=kinds))


def test_kinds_are_counted_against_the_most_used(marked: Play) -> None:
    often, once = speech_acts(with_kinds(marked("good"), (Kind.OPEN_QUESTION, 8), (Kind.SILENCE, 2)))
    assert (often.label, often.amount, often.share) == ("Question ouverte", "8", 1.0)
    assert (once.label, once.share) == ("Silence", 0.25)


def test_once_does_not_fill_its_bar(marked: Play) -> None:
    (once,) = speech_acts(with_kinds(marked("good"), (Kind.SILENCE, 1)))
    assert once.share == 0.25


def test_each_phase_has_its_share_of_the_time(marked: Play) -> None:
    times = {measure.label: measure for measure in phase_times(marked("good"))}
    assert times["Découverte"].amount == "1\u00a0min\u00a000 · 36\u00a0%"
    assert sum(measure.share for measure in times.values()) == pytest.approx(1.0)


def test_no_time_at_all_is_no_division(marked: Play) -> None:
    debrief = marked("good")
    still = tuple((phase, 0.0) for phase, _seconds in debrief.scorecard.phase_seconds)
    measures = phase_times(replace(debrief, scorecard=replace(debrief.scorecard, phase_seconds=still)))
    assert {measure.share for measure in measures} == {0.0}
