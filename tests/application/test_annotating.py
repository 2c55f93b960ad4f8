"""What a trainer writes about an attempt."""

import pytest

from entretien.application.annotating import (
    annotate_competence,
    annotate_turn,
    annotate_whole,
    correct,
)
from entretien.application.playing import Playable, Sitting
from entretien.competences.reader import load
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import Learner
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, CompetenceCode
from entretien.transcript.commands import Start
from samples.building import WELCOME
from samples.clock import StoppedClock


@pytest.fixture
def attempt(store: MemoryHistory, clock: StoppedClock, playable: Playable, learner: Learner) -> AttemptId:
    return Sitting.begin(store, clock, playable, learner, Mode.TRAINING, Start()).attempt.header.id


def test_one_writes_on_a_turn_on_a_competence_and_on_the_whole(
    store: MemoryHistory, clock: StoppedClock, attempt: AttemptId
) -> None:
    annotate_turn(store, clock, attempt, 0, "Elle attend.")
    clock.passed += 1
    annotate_competence(store, clock, load(), attempt, WELCOME, "Dit à l'oral.", level="TS")
    clock.passed += 1
    annotate_whole(store, clock, attempt, "  Bel entretien.\n")

    kept = [(each.turn, each.competence, each.level, each.text) for each in store.annotations(attempt)]
    assert kept == [
        (0, None, "", "Elle attend."),
        (None, WELCOME, "TS", "Dit à l'oral."),
        (None, None, "", "Bel entretien."),
    ]


def test_an_annotation_is_corrected_in_its_place(
    store: MemoryHistory, clock: StoppedClock, attempt: AttemptId
) -> None:
    first = annotate_competence(store, clock, load(), attempt, WELCOME, "Bien.", level="S")
    clock.passed += 1_000
    second = correct(store, clock, attempt, first, "Très bien.")

    assert list(store.annotations(attempt)) == [second]
    assert (second.id, second.level, second.text) == (first.id, "S", "Très bien.")
    assert second.written > first.written


@pytest.mark.parametrize("text", ["", " \n ", "x" * 5_001, "\u202eabc", "a\x00b"])
def test_a_text_that_will_not_do_is_said(
    store: MemoryHistory, clock: StoppedClock, attempt: AttemptId, text: str
) -> None:
    with pytest.raises(UserError) as refused:
        annotate_whole(store, clock, attempt, text)
    assert refused.value.remedy
    assert list(store.annotations(attempt)) == []


def test_a_turn_that_was_not_played_is_said(
    store: MemoryHistory, clock: StoppedClock, attempt: AttemptId
) -> None:
    with pytest.raises(UserError, match="Ce tour"):
        annotate_turn(store, clock, attempt, 1, "Où ?")


@pytest.mark.parametrize(("code", "level"), [("C9.9.9", ""), (WELCOME, "A+")])
def test_the_window_offers_no_other_competence_nor_level(
    store: MemoryHistory, clock: StoppedClock, attempt: AttemptId, code: str, level: str
) -> None:
    with pytest.raises(KeyError):
        annotate_competence(store, clock, load(), attempt, CompetenceCode(code), "Bien.", level=level)
