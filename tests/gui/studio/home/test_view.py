"""From the list one opens, copies, renames and deletes; what is shipped is only copied."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from entretien import bootstrap
from entretien.application.authoring.duplicating import Wanted, duplicate
from entretien.application.services import Services
from entretien.content.reading import read_scenario
from entretien.gui.studio.home.bin_dialog import BinDialog
from entretien.gui.studio.home.duplicate_dialog import DuplicateDialog
from entretien.gui.studio.home.models import LINE
from entretien.gui.studio.home.rename_dialog import RenameDialog
from entretien.gui.studio.home.view import StudioHome
from entretien.gui.theme.theme import Theme
from entretien.kernel.paths import shipped

LINA = shipped("scenarios", "colocation_lina.yaml")


@pytest.fixture(name="services")
def real_services(home: Path) -> Services:
    return bootstrap.services()


@pytest.fixture
def mine(services: Services) -> Path:
    """A copy among one's own."""
    return duplicate(services.workshop.shelves, LINA, Wanted("Lina bis"), services.framework()).path


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, services: Services, mine: Path) -> StudioHome:
    screen = StudioHome(theme, services.workshop, services.handing_out, services.library.cards())
    qtbot.addWidget(screen)
    screen.changed.connect(lambda: screen.show_cards(services.library.cards()))
    screen.show()
    return screen


def answer(screen: StudioHome, kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """What the author does once she is asked."""

    def act_on_it() -> None:
        (dialog,) = screen.findChildren(kind)
        act(dialog)

    QTimer.singleShot(0, act_on_it)


def test_ones_own_scenario_opens_with_enter(qtbot: QtBot, shown: StudioHome, mine: Path) -> None:
    assert shown.list.at_hand is not None
    with qtbot.waitSignal(shown.scenario_chosen) as chosen:
        QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert chosen.args == [mine]


def test_a_shipped_scenario_opens_as_a_copy_and_stays_as_it_is(
    qtbot: QtBot, shown: StudioHome, services: Services
) -> None:
    before = LINA.read_bytes()
    shown.list.choose(LINA)
    assert not shown.rename.isEnabled()
    assert not shown.discard.isEnabled()

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, DuplicateDialog)
        dialog.level.setCurrentIndex(3)
        dialog.make.click()

    answer(shown, DuplicateDialog, accept)
    with qtbot.waitSignal(shown.duplicated) as made:
        shown.open.click()
    copy = made.args[0].path
    scenario = read_scenario(copy, services.framework()).scenario
    assert scenario is not None
    assert (scenario.title, scenario.level) == ("La colocation de Lina", 3)
    assert services.workshop.shelves.is_own(copy)
    assert LINA.read_bytes() == before


def test_a_copy_that_is_not_wanted_after_all_is_not_made(
    qtbot: QtBot, shown: StudioHome, services: Services
) -> None:
    before = services.workshop.shelves.taken()
    answer(shown, DuplicateDialog, lambda dialog: dialog.reject())
    shown.copy.click()
    assert services.workshop.shelves.taken() == before


def test_what_is_deleted_comes_back(shown: StudioHome, mine: Path) -> None:
    shown.list.choose(mine)
    shown.discard.click()
    assert not mine.exists()
    assert shown.list.at_hand is not None
    assert shown.list.at_hand.path != mine
    assert shown.bin.isVisible()
    shown.bin.restore.click()
    assert mine.exists()
    assert shown.list.at_hand.path == mine
    assert not shown.bin.isVisible()


def test_what_was_deleted_long_ago_comes_back_from_the_bin(shown: StudioHome, mine: Path) -> None:
    assert not shown.binned.isVisible()
    shown.list.choose(mine)
    shown.discard.click()
    shown.bin.hide()
    answer(shown, BinDialog, lambda dialog: dialog.accept())
    shown.binned.click()
    assert mine.exists()
    assert not shown.binned.isVisible()


def test_a_scenario_gets_another_title_and_its_file_keeps_its_name(shown: StudioHome, mine: Path) -> None:
    def retitle(dialog: QDialog) -> None:
        assert isinstance(dialog, RenameDialog)
        dialog.title.setText("Lina ter")
        dialog.make.click()

    shown.list.choose(mine)
    answer(shown, RenameDialog, retitle)
    shown.rename.click()
    assert 'title: "Lina ter"' in mine.read_text("utf-8")
    assert shown.list.at_hand is not None
    assert shown.list.at_hand.title == "Lina ter"


def test_a_title_of_nothing_cannot_be_given(qtbot: QtBot, shown: StudioHome) -> None:
    dialog = RenameDialog("Un")
    qtbot.addWidget(dialog)
    dialog.title.setText("  ")
    assert not dialog.make.isEnabled()


def test_the_search_leaves_what_matches(shown: StudioHome) -> None:
    shown.search.setText("hugo")
    assert "Hugo" in shown.list.currentIndex().data(LINE).about
    shown.search.setText("rien de tel")
    assert not shown.list.currentIndex().isValid()
    assert not shown.open.isEnabled()


def test_what_the_disk_refuses_is_told(
    shown: StudioHome, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    shown.list.choose(mine)
    shown.discard.click()
    assert shown.banner.isVisible()
    assert mine.exists()
