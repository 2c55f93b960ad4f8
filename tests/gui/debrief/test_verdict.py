"""The mark and what limits it."""

from collections.abc import Callable
from dataclasses import replace

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.verdict import fault_lines, verdict
from entretien.kernel.ids import ReplyId

Play = Callable[[str], Debrief]


def test_the_profile_counts_what_is_claimed(marked: Play, framework: Framework) -> None:
    profile = verdict(marked("failed"), framework).profile
    assert [(chip.short, count) for chip, count in profile] == [("TS", 6), ("TI", 1)]


def test_a_mark_is_out_of_twenty(marked: Play, framework: Framework) -> None:
    result = verdict(marked("good"), framework)
    assert (result.mark, result.share, result.capped) == ("20/20", 1.0, "")


def test_a_cap_says_what_it_took(marked: Play, framework: Framework) -> None:
    result = verdict(marked("capped"), framework)
    assert result.mark == "8/20"
    assert result.share == 0.4
    assert result.uncapped > result.share
    assert result.capped == (
        "Plafonnée par la faute «\u00a0Promesse sans garantie\u00a0»\u00a0: sans elle, 12,6/20."
    )


def test_a_cap_above_the_mark_takes_nothing(marked: Play, framework: Framework) -> None:
    debrief = marked("walked_out")
    capped = marked("capped").scorecard.cap
    assert capped is not None
    low = replace(debrief, scorecard=replace(debrief.scorecard, cap=capped))
    assert verdict(low, framework).capped == ""


def test_without_bounds_there_are_points_and_no_profile(waiting: Play, framework: Framework) -> None:
    result = verdict(waiting("good"), framework)
    assert (result.mark, result.profile, result.share) == ("68 points", (), 0.0)


def test_a_fault_comes_with_its_words_rule_source_and_cost(marked: Play, framework: Framework) -> None:
    (fault,) = fault_lines(marked("capped"), framework)
    (occasion,) = fault.occasions
    assert (fault.label, fault.effect) == ("Promesse sans garantie", "note plafonnée à 8/20")
    assert occasion.turn == 8
    assert "l'accord est garanti" in occasion.words
    assert fault.rule == framework.faults[2].rule
    assert fault.source == framework.faults[2].source


def test_a_fault_may_cost_a_competence(marked: Play, framework: Framework) -> None:
    (fault,) = fault_lines(marked("failed"), framework)
    assert fault.effect == "«\u00a0Négocier et traiter les objections\u00a0» au plus bas niveau"


def test_a_fault_made_twice_is_told_once_with_its_occasions(marked: Play, framework: Framework) -> None:
    debrief = marked("capped")
    (made,) = debrief.scorecard.faults
    twice = (made, replace(made, turn=11, reply=ReplyId("recapituler")))
    (fault,) = fault_lines(replace(debrief, scorecard=replace(debrief.scorecard, faults=twice)), framework)
    assert [occasion.turn for occasion in fault.occasions] == [8, 11]
