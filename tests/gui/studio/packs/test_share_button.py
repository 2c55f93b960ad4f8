"""A scenario is handed out as one file, or as cards; what its author should know is said."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from entretien.application.authoring.duplicating import Wanted, duplicate
from entretien.application.authoring.recovery import Recovery
from entretien.application.packs.opening import open_pack
from entretien.application.services import Services
from entretien.gui.studio.home.view import StudioHome
from entretien.kernel.paths import shipped
from samples.packed import FRAMEWORK

LINA = shipped("scenarios", "colocation_lina.yaml")


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the author wants the file."""
    target = tmp_path / "lina.entretien-pack"
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(target)])
    return target


def said(screen: StudioHome) -> str:
    return "\n".join(label.text() for label in screen.banner.findChildren(QLabel))


def test_the_scenario_at_hand_is_written_whole(qtbot: QtBot, screen: StudioHome, chosen: Path) -> None:
    screen.list.choose(LINA)
    screen.share.pack.trigger()
    qtbot.waitUntil(lambda: str(chosen) in said(screen))

    opened = open_pack(chosen, FRAMEWORK)
    assert (opened.scenario.title, opened.changed) == ("La colocation de Lina", ())


def test_what_is_not_saved_yet_is_said_to_be_left_out(
    qtbot: QtBot, screen: StudioHome, services: Services, home: Path, chosen: Path
) -> None:
    mine = duplicate(services.workshop.shelves, LINA, Wanted("Lina bis"), services.framework()).path
    Recovery(home / "unsaved").keep(mine, b"", "format: 1\n")
    screen.changed.emit()
    screen.list.choose(mine)

    screen.share.pack.trigger()
    qtbot.waitUntil(lambda: "pas encore enregistré" in said(screen))
    assert mine.name in said(screen)


def test_the_cards_are_shown_before_they_are_printed(qtbot: QtBot, screen: StudioHome) -> None:
    screen.list.choose(LINA)
    screen.share.roles.trigger()
    qtbot.waitUntil(lambda: screen.share.dialog is not None)

    dialog = screen.share.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.closing.click()
    assert screen.share.dialog is None


def test_a_scenario_with_a_mistake_is_not_handed_out(
    qtbot: QtBot, screen: StudioHome, services: Services, chosen: Path
) -> None:
    mine = duplicate(services.workshop.shelves, LINA, Wanted("Lina bis"), services.framework()).path
    mine.write_text("format: 1\n", encoding="utf-8")
    screen.changed.emit()
    screen.list.choose(mine)

    for action in (screen.share.pack, screen.share.roles):
        screen.banner.hide()
        action.trigger()
        qtbot.waitUntil(screen.banner.isVisible)
        assert "a des fautes" in said(screen)
    assert not chosen.exists()


def test_without_a_scenario_there_is_nothing_to_share(screen: StudioHome) -> None:
    screen.search.setText("rien de tel")
    assert not screen.share.isEnabled()
