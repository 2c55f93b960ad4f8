"""Two attempts on one scenario, side by side."""

from dataclasses import replace
from pathlib import Path

import pytest

from entretien.application import learners
from entretien.application.bounding import Bounding
from entretien.application.comparing import compare_attempts
from entretien.application.playing import Playable
from entretien.application.reviewing import Reviewer
from entretien.competences.reader import load
from entretien.history.memory import MemoryHistory
from entretien.history.records import Learner
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, ScenarioId
from samples.clock import StoppedClock
from samples.travelling import GREETED, HURRIED, conduct, florist


@pytest.fixture
def playable(tmp_path: Path) -> Playable:
    return florist(tmp_path / "scenarios")


@pytest.fixture
def noa(store: MemoryHistory, clock: StoppedClock) -> Learner:
    return learners.welcome(store, clock, "Noa")


@pytest.fixture
def reviewer(store: MemoryHistory, tmp_path: Path) -> Reviewer:
    return Reviewer(store, load(), Bounding(tmp_path / "bounds"))


def test_both_stand_exchange_by_exchange(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, reviewer: Reviewer
) -> None:
    one = conduct(store, clock, playable, noa, GREETED)
    other = conduct(store, clock, playable, noa, HURRIED)
    alignment = compare_attempts(reviewer, one, other)

    assert (alignment.left.header.id, alignment.right.header.id) == (one, other)
    assert [(each.place, each.same) for each in alignment.pairs] == [("infos", False), ("arrivee", False)]


def test_two_scenarios_are_not_compared(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, reviewer: Reviewer
) -> None:
    elsewhere = replace(playable.scenario, id=ScenarioId("boulanger"))
    one = conduct(store, clock, playable, noa)
    other = conduct(store, clock, Playable(elsewhere, playable.sources), noa)

    with pytest.raises(UserError, match="même scénario") as refused:
        compare_attempts(reviewer, one, other)
    assert refused.value.remedy


def test_what_is_not_finished_is_not_compared(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, reviewer: Reviewer
) -> None:
    one = conduct(store, clock, playable, noa)
    other = conduct(store, clock, playable, noa, "[]")

    with pytest.raises(UserError, match="n'est pas terminé") as refused:
        compare_attempts(reviewer, one, other)
    assert refused.value.remedy


def test_an_attempt_that_is_not_kept_is_said(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, reviewer: Reviewer
) -> None:
    one = conduct(store, clock, playable, noa)
    with pytest.raises(UserError, match="n'est pas dans l'historique"):
        compare_attempts(reviewer, one, AttemptId("nulle part"))
