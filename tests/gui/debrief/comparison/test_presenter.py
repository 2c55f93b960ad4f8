"""Two attempts in words."""

from collections.abc import Callable

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.comparison.presenter import side_by_side

Play = Callable[[str], Debrief]


def test_the_common_part_is_counted_and_left_out_of_each_side(marked: Play, framework: Framework) -> None:
    shown = side_by_side(marked("poor"), marked("good"), framework)
    assert shown.common == "1 tour en commun"
    assert shown.first.own[0].number == 2
    assert shown.second.entries[0].number == 1
    assert len(shown.second.entries) == len(shown.second.own) + 1


def test_it_says_which_went_further(marked: Play, framework: Framework) -> None:
    poor, good = marked("poor"), marked("good")
    assert side_by_side(poor, good, framework).verdict.endswith("de plus que le premier.")
    assert side_by_side(good, poor, framework).verdict.endswith("de moins que le premier.")
    assert side_by_side(good, good, framework).verdict.startswith("Les deux entretiens")


def test_each_side_says_what_it_came_to(marked: Play, waiting: Play, framework: Framework) -> None:
    shown = side_by_side(waiting("capped"), marked("good"), framework)
    assert "points · Rendez-vous pris" in shown.first.about
    assert "/20 · Rendez-vous pris" in shown.second.about
