"""The debrief of an attempt of the history."""

from pathlib import Path

import pytest

from entretien.application import learners
from entretien.application.bounding import Bounding
from entretien.application.reviewing import Reviewer
from entretien.competences.reader import load
from entretien.history.memory import MemoryHistory
from entretien.kernel.errors import UserError
from samples.clock import StoppedClock
from samples.travelling import conduct_off_script, florist


def test_an_attempt_that_does_not_play_again_is_said_with_its_turn(
    store: MemoryHistory, clock: StoppedClock, tmp_path: Path
) -> None:
    playable = florist(tmp_path / "scenarios")
    attempt = conduct_off_script(store, clock, playable, learners.welcome(store, clock, "Noa"))
    reviewer = Reviewer(store, load(), Bounding(tmp_path / "bounds"))

    with pytest.raises(UserError, match="Au tour 2, cet entretien ne se rejoue pas") as refused:
        reviewer.debrief(attempt)
    assert refused.value.remedy
