"""What a trainer writes about an attempt."""

import pytest

from entretien.application.annotating import Annotating
from entretien.application.playing import Playable, Sitting
from entretien.competences.reader import load
from entretien.history.annotations import WHOLE, Subject
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import Learner
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, CompetenceCode
from entretien.transcript.commands import Start
from samples.building import WELCOME
from samples.clock import StoppedClock

ON_WELCOME = Subject(competence=WELCOME)


@pytest.fixture
def attempt(store: MemoryHistory, clock: StoppedClock, playable: Playable, learner: Learner) -> AttemptId:
    return Sitting.begin(store, clock, playable, learner, Mode.TRAINING, Start()).attempt.header.id


@pytest.fixture
def annotating(store: MemoryHistory, clock: StoppedClock) -> Annotating:
    return Annotating(store, clock, load())


def test_one_writes_on_a_turn_on_a_competence_and_on_the_whole(
    annotating: Annotating, clock: StoppedClock, attempt: AttemptId
) -> None:
    annotating.write(attempt, Subject(turn=0), "Elle attend.")
    clock.passed += 1
    annotating.write(attempt, ON_WELCOME, "Dit à l'oral.", level="TS")
    clock.passed += 1
    annotating.write(attempt, WHOLE, "  Bel entretien.\n")

    kept = [(each.subject, each.level, each.text) for each in annotating.written(attempt)]
    assert kept == [
        (Subject(turn=0), "", "Elle attend."),
        (ON_WELCOME, "TS", "Dit à l'oral."),
        (WHOLE, "", "Bel entretien."),
    ]


def test_an_annotation_is_corrected_in_its_place(
    annotating: Annotating, clock: StoppedClock, attempt: AttemptId
) -> None:
    first = annotating.write(attempt, ON_WELCOME, "Bien.", level="S")
    clock.passed += 1_000
    second = annotating.correct(attempt, first, "Très bien.", level="NE")

    assert list(annotating.written(attempt)) == [second]
    assert (second.id, second.level, second.text) == (first.id, "NE", "Très bien.")
    assert second.written > first.written


def test_an_annotation_erased_is_restored_as_it_was(annotating: Annotating, attempt: AttemptId) -> None:
    kept = annotating.write(attempt, ON_WELCOME, "Bien.", level="S")
    annotating.erase(attempt, kept)
    assert list(annotating.written(attempt)) == []
    annotating.restore(attempt, kept)
    assert list(annotating.written(attempt)) == [kept]


@pytest.mark.parametrize("text", ["", " \n ", "x" * 5_001, "\u202eabc", "a\x00b"])
def test_a_text_that_will_not_do_is_said(annotating: Annotating, attempt: AttemptId, text: str) -> None:
    with pytest.raises(UserError) as refused:
        annotating.write(attempt, WHOLE, text)
    assert refused.value.remedy
    assert list(annotating.written(attempt)) == []


def test_a_turn_that_was_not_played_is_said(annotating: Annotating, attempt: AttemptId) -> None:
    with pytest.raises(UserError, match="Ce tour"):
        annotating.write(attempt, Subject(turn=1), "Où ?")


@pytest.mark.parametrize(
    ("subject", "level"),
    [(Subject(competence=CompetenceCode("C9.9.9")), ""), (ON_WELCOME, "A+"), (Subject(turn=0), "S")],
)
def test_the_window_offers_no_other_competence_nor_level(
    annotating: Annotating, attempt: AttemptId, subject: Subject, level: str
) -> None:
    with pytest.raises(KeyError):
        annotating.write(attempt, subject, "Bien.", level=level)
