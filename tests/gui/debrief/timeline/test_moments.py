"""Key moments in words."""

from collections.abc import Callable

from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.timeline.moments import moments

Play = Callable[[str], Debrief]


def test_a_costly_turn_says_what_could_have_been_said_and_why(marked: Play) -> None:
    debrief = marked("capped")
    worst, *_others = moments(debrief).costly
    turn = debrief.turns[worst.turn - 1]
    assert worst.points.startswith("\u2212")
    assert worst.instead
    assert worst.instead != worst.said
    assert worst.why == turn.remarks
    assert worst.reach.startswith("D'ici")


def test_a_good_turn_says_by_how_much(marked: Play) -> None:
    best, *_others = moments(marked("good")).good
    assert best.gap.endswith("de mieux, en moyenne, que les autres réponses")
    assert best.instead == ""


def test_a_perfect_interview_has_nothing_to_come_back_to(marked: Play) -> None:
    played = marked("good")
    if all(turn.worth and turn.worth.regret == 0 for turn in played.turns):
        assert moments(played).costly == ()


def test_there_are_none_while_values_wait(waiting: Play) -> None:
    assert moments(waiting("capped")).costly == ()
    assert moments(waiting("capped")).good == ()


def test_a_selection_that_could_be_better_is_told_by_its_items(marked: Play) -> None:
    costly = {each.turn: each for each in moments(marked("walked_out")).costly}
    if 1 in costly:
        assert "[" not in costly[1].instead
