"""The sentence that opens a debrief."""

# `Play` is a fixture's type: conftest files are not imported.
from collections.abc import Callable
from dataclasses import replace

import pytest

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.lesson import lesson
from entretien.scenario.ending import EndingKind

Play = Callable[[str], Debrief]


def say(debrief: Debrief, framework: Framework) -> str:
    return lesson(debrief, framework).replace("\u00a0", " ")


def test_names_what_went_well_and_what_cost_most(marked: Play, framework: Framework) -> None:
    sentence = say(marked("poor"), framework)
    assert sentence.startswith("Vous avez réussi « Proposer une offre adaptée » et « ")
    assert sentence.endswith(", et « Diagnostiquer et faire émerger les besoins » vous a coûté le plus.")


def test_a_fault_that_caps_the_mark_is_what_cost_most(marked: Play, framework: Framework) -> None:
    assert say(marked("capped"), framework).endswith(
        ", et la faute « Promesse sans garantie » vous a coûté le plus."
    )


def test_when_all_went_well_nothing_cost(marked: Play, framework: Framework) -> None:
    assert say(marked("good"), framework).endswith(", et rien ne vous a vraiment coûté.")


def test_a_competence_failed_by_a_fault_is_no_strength(marked: Play, framework: Framework) -> None:
    debrief = marked("good")
    lowest = framework.levels[0]
    failed = replace(debrief, strengths=tuple(replace(each, level=lowest) for each in debrief.strengths))
    assert "réussi" not in say(failed, framework)


@pytest.mark.parametrize(
    ("play", "start"),
    [
        ("walked_out", "Nadia a quitté l'entretien ; "),
        ("abandoned", "Vous avez mis fin à l'entretien ; "),
        ("unfinished", "L'entretien n'est pas terminé ; "),
    ],
)
def test_first_says_why_it_was_not_brought_to_its_end(
    play: str, start: str, marked: Play, framework: Framework
) -> None:
    assert say(marked(play), framework).startswith(start)


def test_an_impasse_is_said_too(marked: Play, framework: Framework) -> None:
    debrief = marked("good")
    assert debrief.ending is not None
    stuck = replace(debrief, ending=replace(debrief.ending, kind=EndingKind.IMPASSE))
    assert say(stuck, framework).startswith("L'entretien s'est arrêté sans issue ; ")


def test_without_marks_speaks_of_points_gained(waiting: Play, framework: Framework) -> None:
    sentence = say(waiting("good"), framework)
    assert sentence == "Vous avez surtout réussi « Diagnostiquer et faire émerger les besoins »."


def test_without_marks_speaks_of_points_lost(waiting: Play, framework: Framework) -> None:
    sentence = say(waiting("walked_out"), framework)
    assert sentence.endswith(
        "« Diagnostiquer et faire émerger les besoins » vous a coûté le plus, "
        "et rien n'est encore un point fort."
    )


def test_has_something_to_say_of_nothing(marked: Play, framework: Framework) -> None:
    debrief = marked("good")
    nothing = replace(debrief, strengths=(), to_work_on=())
    assert say(nothing, framework) == "Vos choix n'ont encore rien prouvé, ni en bien ni en mal."
