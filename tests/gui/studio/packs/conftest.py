"""The list of scenarios over real services, and a scenario shared by somebody else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from entretien import bootstrap
from entretien.application.packs.packing import pack_scenario
from entretien.application.services import Services
from entretien.gui.studio.home.view import StudioHome
from entretien.gui.theme.theme import Theme
from samples.packed import FRAMEWORK, write_shop

Answer = Callable[[type[QDialog], Callable[[QDialog], None]], None]


@pytest.fixture(name="services")
def real_services(home: Path) -> Services:
    return bootstrap.services()


@pytest.fixture(name="file")
def a_shared_scenario(tmp_path: Path) -> Path:
    """A pack made on another machine."""
    made = tmp_path / "fleuriste.entretien-pack"
    pack_scenario(write_shop(tmp_path / "ailleurs"), made, FRAMEWORK)
    return made


@pytest.fixture(name="screen")
def the_list(qtbot: QtBot, theme: Theme, services: Services) -> StudioHome:
    screen = StudioHome(theme, services.workshop, services.handing_out, services.library.cards())
    qtbot.addWidget(screen)
    screen.changed.connect(lambda: screen.show_cards(services.library.cards()))
    screen.show()
    return screen


@pytest.fixture(name="answer")
def what_is_answered(screen: StudioHome) -> Answer:
    """What the author does once she is asked by a dialog of some kind, which opens after work behind."""

    def answered(kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
        waiting = QTimer(screen)
        waiting.setInterval(10)

        def act_on_it() -> None:
            dialogs = [each for each in screen.findChildren(kind) if each.isVisible()]
            if dialogs:
                waiting.stop()
                act(dialogs[0])

        waiting.timeout.connect(act_on_it)
        waiting.start()

    return answered
