"""Where the learner placed herself, beside what was proved."""

from collections.abc import Callable

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.self_assessment.gaps import gaps
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.ids import CompetenceCode
from samples.kept import NOON

Play = Callable[[str], Debrief]


def said(*levels: tuple[str, str]) -> SelfAssessment:
    placed = tuple((CompetenceCode(code), level) for code, level in levels)
    return SelfAssessment(placed, "Écouter.", "Conclure.", NOON)


def test_the_distance_is_told_in_levels(marked: Play, framework: Framework) -> None:
    debrief = marked("good")
    proved = {mark.code: mark.level for mark in debrief.scorecard.competences}
    highest, lowest = framework.levels[-1].id, framework.levels[0].id
    top = next(code for code, level in proved.items() if level and level.id == highest)
    shown = gaps(debrief, framework, said((top, highest), (top, lowest)))
    assert [line.words for line in shown.lines] == ["comme les preuves", "3 niveaux en dessous"]
    assert shown.summary == "Placé(e) juste\u00a0: 1 · au-dessus des preuves\u00a0: 0 · en dessous\u00a0: 1"


def test_nothing_is_compared_while_the_marks_wait(waiting: Play, framework: Framework) -> None:
    shown = gaps(waiting("good"), framework, said(("C4.6.4", "S")))
    assert shown.summary == ""
    assert [(line.proved, line.words) for line in shown.lines] == [(None, "")]
    assert shown.lines[0].placed.short == "S"


def test_a_competence_that_is_no_longer_assessed_is_left_out(marked: Play, framework: Framework) -> None:
    assert gaps(marked("good"), framework, said(("C9.9.9", "S"))).lines == ()
