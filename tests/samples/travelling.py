"""Attempts that travel: kept on one machine, exported, imported on another."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from entretien.application.bounding import Bounding
from entretien.application.exporting import export_attempts
from entretien.application.importing import Examiner
from entretien.application.learners import welcome
from entretien.application.playing import Playable, Sitting
from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import Learner, Result, Turn
from entretien.history.store import HistoryStore
from entretien.kernel.ids import AttemptId, EndingId, ReplyId
from entretien.scenario.ending import EndingKind
from entretien.transcript.commands import Choose, Start
from entretien.transcript.path import read_path
from samples.clock import StoppedClock
from samples.files import write_scenarios

GREETED = "[prep_age],saluer"
"""A path of the florist's scenario, to its end."""

HURRIED = "[],expedier"
"""Another one, where nothing goes well."""


def florist(folder: Path) -> Playable:
    """The small scenario, its files written in `folder`."""
    reading = read_scenario(write_scenarios(folder), load())
    assert reading.scenario is not None
    return Playable(reading.scenario, reading.sources)


def conduct(
    store: HistoryStore,
    clock: StoppedClock,
    playable: Playable,
    learner: Learner,
    path: str = GREETED,
    mode: Mode = Mode.TRAINING,
) -> AttemptId:
    """An attempt conducted along `path`, three seconds a turn."""
    sitting = Sitting.begin(store, clock, playable, learner, mode, Start(seed=7))
    for command in read_path(path):
        clock.passed += 3_000
        sitting.submit(command)
    return sitting.attempt.header.id


def conduct_off_script(
    store: HistoryStore, clock: StoppedClock, playable: Playable, learner: Learner
) -> AttemptId:
    """An attempt whose last reply was never offered: altered on the disk, or played by another program."""
    attempt = conduct(store, clock, playable, learner, "[]")
    store.record(attempt, Turn(2, Choose(ReplyId("jamais_dit")), clock.now(), clock.milliseconds()))
    store.finish(attempt, Result(clock.now(), EndingId("accord"), EndingKind.AGREEMENT, None))
    return attempt


def examiner(folder: Path, clock: StoppedClock) -> Examiner:
    """Who opens bundles on the other machine; `folder` remembers bounds."""
    return Examiner(load(), clock, Bounding(folder / "bounds"))


def exported(folder: Path) -> Path:
    """A bundle of two attempts of Noa's, one of them left in the middle."""
    clock, store = StoppedClock(), MemoryHistory()
    playable = florist(folder / "scenarios")
    noa = welcome(store, clock, "Noa Belkacem")
    attempts = [conduct(store, clock, playable, noa), conduct(store, clock, playable, noa, "[]")]
    file = folder / "classe.entretien"
    export_attempts(store, clock, attempts, file)
    return file


Document = dict[str, Any]
"""A JSON object of a bundle."""


def members(file: Path) -> dict[str, bytes]:
    """The members of a bundle."""
    with ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_members(file: Path, content: Mapping[str, bytes]) -> None:
    """Write a zip of these members."""
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)


def alter(file: Path, prefix: str, change: Callable[[Document], object]) -> None:
    """Change the first member whose name begins with `prefix`, by hand, as a curious student would."""
    content = members(file)
    name = next(each for each in content if each.startswith(prefix))
    document = json.loads(content[name])
    change(document)
    write_members(file, content | {name: json.dumps(document).encode()})
