"""Killed at any moment, the program has kept every turn it had acknowledged."""

import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from entretien.kernel.ids import AttemptId
from entretien.storage.opening import open_history
from samples.clock import StoppedClock

KILLS = int(os.environ.get("ENTRETIEN_TEST_KILLS", "10"))
TESTS = Path(__file__).parent.parent


def turns_acknowledged_before_the_kill(folder: Path, name: str, chance: random.Random) -> int:
    """How many turns, the start included, a program said it had kept before it was killed."""
    with subprocess.Popen(
        [sys.executable, "-m", "samples.writer", folder, name, "100000"],
        cwd=TESTS,
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        heard = [writer.stdout.readline() for _ in range(chance.randrange(1, 120))]
        writer.kill()  # it is already further than what was heard: anywhere in a turn
        heard += writer.stdout.readlines()
    assert heard[0] == "0\n"
    return sum(line.endswith("\n") for line in heard)


@pytest.mark.slow
def test_no_acknowledged_turn_is_lost_to_a_kill(tmp_path: Path) -> None:
    chance = random.Random(2026)  # noqa: S311 - moments, not secrets
    acknowledged = {
        f"essai-{run}": turns_acknowledged_before_the_kill(tmp_path, f"essai-{run}", chance)
        for run in range(KILLS)
    }

    assert max(acknowledged.values()) > 1
    with closing(open_history(tmp_path, StoppedClock())) as store:
        assert list(store.notices) == []
        for name, count in acknowledged.items():
            numbers = [each.number for each in store.attempt(AttemptId(name)).turns]
            assert numbers == list(range(len(numbers)))
            assert len(numbers) in {count, count + 1}  # the last may be kept and not yet said
