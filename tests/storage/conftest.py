"""Histories on disk, opened and closed as often as a test asks."""

import shutil
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


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed history which holds an attempt, « un »; to be copied, since making one takes a while."""
    folder = tmp_path_factory.mktemp("historique")
    store = open_history(folder, StoppedClock())
    fill(store, "un")
    store.close()
    return folder


@pytest.fixture
def kept(template: Path, place: Place) -> Place:
    """The place of a closed history which holds an attempt, « un »."""
    shutil.copytree(template, place.folder)
    return place
