"""A shipped scenario on the desk, in a folder of its own."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from entretien.application.authoring.recovery import Recovery
from entretien.application.authoring.workshop import Workshop
from entretien.competences.reader import load
from entretien.gui.studio.session import Session
from entretien.kernel.paths import shipped

Open = Callable[[str], Session]


@pytest.fixture(name="folder")
def a_folder_of_scenarios(tmp_path: Path) -> Path:
    """A copy of what is shipped, to write on."""
    shutil.copytree(shipped("scenarios"), tmp_path / "scenarios")
    return tmp_path / "scenarios"


@pytest.fixture(name="owner")
def an_owner(qtbot: QtBot) -> QObject:
    """What a session dies with."""
    return QObject()


@pytest.fixture(name="open_session")
def a_way_to_open(folder: Path, owner: QObject) -> Open:
    """Puts a scenario of the folder on the desk."""
    workshop = Workshop(folder, Recovery(folder.parent / "aside"), load, shipped("scenarios"))

    def opened(name: str) -> Session:
        bench = workshop.open(folder / f"{name}.yaml")
        return Session(bench, load(), workshop.read(bench), owner)

    return opened


@pytest.fixture(name="session")
def a_session(open_session: Open) -> Session:
    """Lina on the desk."""
    return open_session("colocation_lina")
