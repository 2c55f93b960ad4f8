"""Who practises."""

from dataclasses import replace

import pytest

from entretien.application import learners
from entretien.application.preferences import Preferences
from entretien.history.memory import MemoryHistory
from entretien.kernel.errors import UserError
from samples.clock import StoppedClock


def test_a_newcomer_is_kept(store: MemoryHistory, clock: StoppedClock) -> None:
    noa = learners.welcome(store, clock, "  Noa   Le Goff ")

    assert noa.name == "Noa Le Goff"
    assert store.learners() == (noa,)


@pytest.mark.parametrize("name", ["", "   ", "x" * 61, "a\x00b", "a\u202eb"])
def test_a_name_is_a_line_of_text(store: MemoryHistory, clock: StoppedClock, name: str) -> None:
    with pytest.raises(UserError, match="nom"):
        learners.welcome(store, clock, name)


def test_the_preferred_learner_plays_else_the_first_else_a_newcomer(
    store: MemoryHistory, clock: StoppedClock
) -> None:
    nobody = learners.current(store, clock, Preferences())
    noa = learners.welcome(store, clock, "Noa")

    assert learners.current(store, clock, Preferences()) == nobody
    assert learners.current(store, clock, replace(Preferences(), learner=noa.id)) == noa
