"""The trainer's levels beside the computed ones."""

from datetime import timedelta

from entretien.debrief.grading import Grading, gradings
from entretien.history.annotations import Annotation
from entretien.kernel.ids import AnnotationId, CompetenceCode
from entretien.scenario.phases import PhaseName
from samples.building import DIAGNOSIS, WELCOME, exchange, phase, reply, scenario
from samples.debriefed import debriefed
from samples.kept import NOON

PLAYED = scenario(
    phase(
        PhaseName.GREETING,
        exchange("arrivee", reply("bien", "end:accord", evidence=((WELCOME, 2), (DIAGNOSIS, 1)))),
    ),
    assesses=((WELCOME, 1), (DIAGNOSIS, 1)),
)
CARD = debriefed(PLAYED, "bien").scorecard


def note(text: str, seconds: int, competence: CompetenceCode | None = WELCOME, level: str = "") -> Annotation:
    written = NOON + timedelta(seconds=seconds)
    return Annotation(AnnotationId(text), text, written, competence=competence, level=level)


def test_without_annotations_computed_levels_stand() -> None:
    assert [(each.given, each.reason) for each in gradings(CARD, ())] == [("", ""), ("", "")]
    assert [each.mark for each in gradings(CARD, ())] == list(CARD.competences)


def test_the_level_given_stands_beside_the_computed_one_with_its_reason() -> None:
    welcome, diagnosis = gradings(CARD, [note("Le ton était sec.", 1, level="I"), note("Autre.", 2, None)])

    assert (welcome.given, welcome.reason) == ("I", "Le ton était sec.")
    assert welcome.mark.level is not None
    assert welcome.mark.level.id == "TS"
    assert diagnosis == Grading(CARD.competences[1], "", "", ())


def test_the_last_level_given_holds_and_what_was_written_before_is_still_there() -> None:
    written = [note("Finalement bien.", 3, level="S"), note("Sec.", 1, level="I"), note("À revoir.", 2)]
    welcome, _diagnosis = gradings(CARD, written)

    assert (welcome.given, welcome.reason) == ("S", "Finalement bien.")
    assert welcome.remarks == ("Sec.", "À revoir.")
