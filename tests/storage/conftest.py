"""Histories on disk, opened and closed as often as a test asks."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from entretien.storage.opening import open_history
from entretien.storage.place import Place
from entretien.storage.store import SqlHistory
from samples.clock import StoppedClock
from samples.kept import fill

Open = Callable[[], SqlHistory]


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A folder with no history yet."""
    return Place(tmp_path / "données")


@pytest.fixture
def opened(place: Place, clock: StoppedClock) -> Iterator[Open]:
    """Open the history; whatever was left open is closed after the test."""
    with ExitStack() as stack:

        def open_it() -> SqlHistory:
            store = open_history(place.folder, clock)
            stack.callback(store.close)
            return store

        yield open_it


@pytest.fixture
def kept(opened: Open, place: Place) -> Place:
    """The place of a closed history which holds an attempt, « un »."""
    store = opened()
    fill(store, "un")
    store.close()
    return place
