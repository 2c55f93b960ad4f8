"""What to work on."""

from collections.abc import Callable

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.advice import axes, no_axis

Play = Callable[[str], Debrief]


def test_the_costliest_comes_first_with_the_gestures_of_the_framework(
    marked: Play, framework: Framework
) -> None:
    debrief = marked("capped")
    first, second = axes(debrief, framework)
    assert first.label == "Proposer une offre adaptée"
    assert first.chip.short == "TI"
    assert first.gestures == framework.competence(debrief.to_work_on[0].code).indicators
    assert second.label == "Négocier et traiter les objections"


def test_when_nothing_cost_there_is_something_else_to_try(marked: Play, framework: Framework) -> None:
    debrief = marked("good")
    assert axes(debrief, framework) == ()
    assert no_axis(debrief).startswith("Rien n'a vraiment coûté")


def test_while_marks_wait_so_do_the_axes(waiting: Play, framework: Framework) -> None:
    debrief = waiting("capped")
    assert axes(debrief, framework) == ()
    assert no_axis(debrief) == "Les axes de travail viendront avec les notes."
