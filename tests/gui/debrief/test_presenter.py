"""The page of a debrief."""

from collections.abc import Callable
from dataclasses import replace

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.presenter import present
from entretien.kernel.ids import VariantId

Play = Callable[[str], Debrief]


def test_says_who_when_and_how(marked: Play, framework: Framework) -> None:
    page = present(marked("good"), framework)
    who, _when, *how = page.about.split(" · ")
    assert page.title == "La voiture de Nadia"
    assert who == "Noa"
    assert how == ["Entraînement", "14 tours", "2\u00a0min\u00a048", "Rendez-vous pris"]


def test_names_the_variant_of_the_day(marked: Play, framework: Framework) -> None:
    debrief = marked("good")
    other_day = replace(debrief, header=replace(debrief.header, variant=VariantId("pressee")))
    assert "Pressee" in present(other_day, framework).about


def test_waits_as_long_as_there_are_no_bounds(waiting: Play, marked: Play, framework: Framework) -> None:
    assert present(waiting("good"), framework).waiting
    assert not present(marked("good"), framework).waiting


def test_every_play_has_a_page(marked: Play, framework: Framework) -> None:
    for play in ("good", "capped", "failed", "poor", "walked_out", "abandoned", "unfinished"):
        page = present(marked(play), framework)
        assert page.lesson.endswith(".")
        assert page.competences
