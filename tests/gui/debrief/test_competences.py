"""Each competence with its level, its points and its evidence."""

from collections.abc import Callable

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.competences import CompetenceLine, competence_lines
from entretien.gui.widgets.tones import Tone

Play = Callable[[str], Debrief]


def lines(debrief: Debrief, framework: Framework) -> dict[str, CompetenceLine]:
    return {line.code: line for line in competence_lines(debrief, framework)}


def test_a_line_says_level_points_and_share(marked: Play, framework: Framework) -> None:
    line = lines(marked("capped"), framework)["C4.6.5"]
    assert line.label == "Diagnostiquer et faire émerger les besoins"
    assert line.chip is not None
    assert (line.chip.short, line.points, line.share) == ("TS", "9 sur 12", 0.75)
    assert line.remark == ""


def test_evidence_names_turn_words_and_points(marked: Play, framework: Framework) -> None:
    first, *_others = lines(marked("capped"), framework)["C4.6.5"].proofs
    assert (first.turn, first.points, first.tone) == (4, "+3", Tone.GOOD)
    assert (
        first.words
        == "«\u00a0Racontez-moi\u00a0: qu'est-ce qui vous amène à changer de voiture\u00a0?\u00a0»"
    )


def test_points_lost_are_evidence_too(marked: Play, framework: Framework) -> None:
    line = lines(marked("capped"), framework)["C4.6.6"]
    assert line.points == "\u22122 sur 3"
    assert line.share == 0
    assert [(proof.points, proof.tone) for proof in line.proofs] == [("\u22122", Tone.BAD)]


def test_a_claimed_competence_without_evidence_is_said_not_reached(
    marked: Play, framework: Framework
) -> None:
    line = lines(marked("abandoned"), framework)["C4.6.8"]
    assert line.remark == "non atteinte"
    assert line.proofs == ()


def test_a_competence_that_can_only_lose_is_not_assessable(marked: Play, framework: Framework) -> None:
    line = lines(marked("walked_out"), framework)["C4.5.3"]
    assert line.chip is not None
    assert (line.chip.short, line.remark, line.counted) == ("NE", "non évaluable", False)


def test_a_fault_that_fails_a_competence_is_named(marked: Play, framework: Framework) -> None:
    line = lines(marked("failed"), framework)["C4.6.7"]
    assert line.chip is not None
    assert line.chip.short == "TI"
    assert line.remark == "ramenée au plus bas par la faute «\u00a0Délégation dépassée\u00a0»"


def test_while_marks_wait_there_are_points_and_no_level(waiting: Play, framework: Framework) -> None:
    known = lines(waiting("capped"), framework)
    assert known["C4.6.7"].chip is None
    assert known["C4.6.7"].points == "1 point"
    assert known["C4.6.6"].points == "\u22122 points"


def test_what_does_not_count_comes_last(marked: Play, framework: Framework) -> None:
    counted = [line.counted for line in competence_lines(marked("good"), framework)]
    assert counted == sorted(counted, reverse=True)
    assert not counted[-1]


def test_a_line_is_read_aloud_whole(marked: Play, framework: Framework) -> None:
    spoken = lines(marked("failed"), framework)["C4.6.7"].spoken
    assert spoken == (
        "C4.6.7 Négocier et traiter les objections, Très insuffisant, 0 sur 4, "
        "ramenée au plus bas par la faute «\u00a0Délégation dépassée\u00a0», 2 preuves"
    )
