"""Killed at any moment of an interview, the window has kept every answer it had acknowledged.

A real window on a real history conducts an interview by itself (`samples.self_playing`), is killed,
and the next one goes on from there.
"""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from entretien import bootstrap
from entretien.application.services import Services
from entretien.gui.conversation.offers import Offering, Picking, Replies
from entretien.gui.desk import Desk
from entretien.gui.interview.presenter import InterviewPresenter
from entretien.history.records import Attempt
from entretien.history.store import HistoryStore
from entretien.kernel.ids import AttemptId
from entretien.transcript.codec import command_to_json
from samples.self_playing import CLOSE, GONE, Shown, read

KILLS = int(os.environ.get("ENTRETIEN_TEST_WINDOW_KILLS", "50"))
SEED = 2026
MOST_TURNS = 5
"""Turns seen before a kill, at most."""

WITHIN = 0.05
"""Seconds later, at most: anywhere in the turn that follows."""

TESTS = Path(__file__).parent.parent

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is neither fork nor SIGKILL")


class Windows:
    """Windows on one history, one after the other."""

    def __init__(self, server: "subprocess.Popen[str]") -> None:
        assert server.stdin is not None
        assert server.stdout is not None
        self._ask, self._heard = server.stdin, server.stdout

    def kill(self, seed: str, turns: int, delay: float) -> list[Shown]:
        """What a window showed until it was killed, `delay` seconds after having shown so many turns."""
        process = self._open(seed)
        shown = [self._read() for _turn in range(1 + turns)]
        time.sleep(delay)
        os.kill(process, signal.SIGKILL)
        return shown + self._last_words(-signal.SIGKILL)

    def close(self) -> Shown:
        """What a window shows first, that is then closed as windows are."""
        self._open(CLOSE)
        first = self._read()
        assert self._last_words(0) == []
        return first

    def _open(self, seed: str) -> int:
        self._ask.write(f"{seed}\n")
        self._ask.flush()
        return int(self._heard.readline())

    def _read(self) -> Shown:
        line = self._heard.readline()
        assert not line.startswith(GONE), line
        return read(line)

    def _last_words(self, code: int) -> list[Shown]:
        """What was said before the window was gone; a line cut by the kill was not."""
        said = ""
        while GONE not in (line := self._heard.readline()):
            said += line
        _cut, _gone, how = line.partition(GONE)
        assert int(how) == code
        return [read(each) for each in said.splitlines()]


@pytest.fixture
def windows(home: Path) -> Iterator[Windows]:
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "samples.self_playing"],
        cwd=TESTS,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        yield Windows(server)
        assert server.stdin is not None
        server.stdin.close()


@pytest.mark.slow
def test_no_acknowledged_answer_is_lost_to_a_kill(windows: Windows, home: Path) -> None:
    chance = random.Random(SEED)  # noqa: S311 - moments, no secrets
    acknowledged: dict[str, dict[int, str]] = {}
    last: Shown | None = None
    for kill in range(KILLS):
        turns, delay = chance.randint(0, MOST_TURNS), chance.uniform(0, WITHIN)
        print(f"kill {kill} (seed {SEED}): {turns} turns and {delay * 1000:.1f} ms")  # noqa: T201
        shown = windows.kill(str(kill), turns, delay)
        assert last in {None, shown[0]}
        for each in shown:
            acknowledged.setdefault(each.attempt, {})[each.turns] = each.command
        last = found_after(home, shown[-1], acknowledged)

    assert last in {None, windows.close()}


def found_after(home: Path, said: Shown, acknowledged: dict[str, dict[int, str]]) -> Shown | None:
    """Check the history that a killed window left; what it shows where it is taken up, None at the end."""
    services = bootstrap.services()
    with closing(services.open_history()) as store:
        assert list(store.notices) == []
        for name, commands in acknowledged.items():
            check_turns(store.attempt(AttemptId(name)), commands)
        there = where_it_stands(services, store)
    check_file(home / "history.db")
    if there is None or (there.attempt, there.turns) == (said.attempt, said.turns):
        assert there in {None, said}
    else:  # one command more was kept than was seen
        assert there.turns == (said.turns + 1 if there.attempt == said.attempt else 1)
    return there


def check_turns(attempt: Attempt, commands: dict[int, str]) -> None:
    """What was acknowledged is kept, and at most one command more."""
    assert [turn.number for turn in attempt.turns] == list(range(len(attempt.turns)))
    assert len(attempt.turns) <= max(commands) + 1
    kept = {count: command_to_json(turn.command).decode() for count, turn in enumerate(attempt.turns, 1)}
    assert commands.items() <= kept.items()


def where_it_stands(services: Services, store: HistoryStore) -> Shown | None:
    """What the newest attempt shows when it is taken up; None when it has ended."""
    (newest, *_others) = store.attempts()
    if newest.result is not None:
        return None
    desk = Desk(services)
    desk.sit_down(store, None)
    presenter = InterviewPresenter(desk.resume(newest.id))
    if presenter.over:
        return None
    attempt = store.attempt(newest.id)
    return Shown(
        newest.id,
        command_to_json(attempt.turns[-1].command).decode(),
        len(attempt.turns),
        presenter.rows[-1].spoken,
        answers(presenter.offering),
    )


def answers(offering: Offering) -> tuple[str, ...]:
    match offering:
        case Replies(cards):
            return tuple(card.spoken for card in cards)
        case Picking(items=items):
            return tuple(item.label for item in items)
        case _:
            return ()


def check_file(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
