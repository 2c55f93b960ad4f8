"""Histories on disk, opened and closed as often as a test asks."""

import os
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

NOBODY = 65_534


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


@pytest.fixture
def ordinary_user(tmp_path: Path) -> Iterator[None]:
    """Root is refused nothing: be nobody for a while, who may still reach the folder of the test."""
    if os.name == "nt":
        pytest.skip("Windows keeps rights otherwise")
    if os.geteuid() != 0:
        yield
        return
    passages = (tmp_path, *tmp_path.parents[:2])
    modes = [each.stat().st_mode for each in passages]
    for each, mode in zip(passages, modes, strict=True):
        each.chmod(mode | 0o011)
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)
    for each, mode in zip(passages, modes, strict=True):
        each.chmod(mode)
