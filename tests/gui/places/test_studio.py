"""The studio's place: a scenario opened to be written, with what learners did on it."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.main_window import MainWindow
from entretien.gui.studio.home.view import StudioHome
from entretien.gui.studio.packs.share_button import ShareButton
from entretien.gui.studio.view import StudioScreen
from entretien.history.mode import Mode
from entretien.interchange.packs.reading import read_pack
from entretien.kernel.ids import ReplyId
from entretien.manuscript.edits import difference
from entretien.transcript.commands import Abandon, Choose, Select, Start


def opened(window: MainWindow) -> StudioScreen:
    assert window.keeper is not None
    navigation, desk = window.keeper.navigation, window.keeper.desk
    assert desk.cards is not None
    navigation.studio.write(desk.cards[0].path)
    shown = navigation.shown
    assert isinstance(shown, StudioScreen)
    return shown


def overlays(screen: StudioScreen) -> list[str]:
    offered = screen.map.map.tools.overlays
    return [offered.itemText(place) for place in range(offered.count())]


def is_at_hand(home: StudioHome, path: Path) -> bool:
    return home.list.at_hand is not None and home.list.at_hand.path == path


def test_the_map_may_be_coloured_by_what_learners_did(qtbot: QtBot, window: MainWindow) -> None:
    assert window.keeper is not None
    desk = window.keeper.desk
    desk.welcome("Noa")
    assert desk.cards is not None
    playable = window.keeper.navigation.services.library.open(desk.cards[0].path)
    sitting = desk.begin(playable, Mode.TRAINING, Start())
    for command in (Select((ReplyId("solde"),)), Choose(ReplyId("se_presenter")), Abandon()):
        sitting.submit(command)

    screen = opened(window)
    screen.writing.setCurrentWidget(screen.map)
    qtbot.waitUntil(lambda: "Passages" in overlays(screen))
    assert "Points perdus" in overlays(screen)


def test_without_attempts_there_is_nothing_of_them(qtbot: QtBot, window: MainWindow) -> None:
    screen = opened(window)
    screen.writing.setCurrentWidget(screen.map)
    qtbot.waitUntil(lambda: len(overlays(screen)) > 1)
    assert "Passages" not in overlays(screen)


def test_what_is_shared_from_the_studio_is_what_is_on_the_desk(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "partage.entretien-pack"
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(file)])
    screen = opened(window)
    bench = screen.session.workbench
    before = bench.texts[bench.entry]
    screen.session.do(Change("noter", bench.entry, difference(before, f"{before}# vu sur le bureau\n")))

    (share,) = screen.header.findChildren(ShareButton)
    share.pack.trigger()
    qtbot.waitUntil(screen.banner.isVisible)

    assert "# vu sur le bureau" in read_pack(file).files[bench.entry]
    assert not bench.unsaved


def test_back_in_the_list_what_was_written_is_at_hand(qtbot: QtBot, window: MainWindow) -> None:
    first = opened(window).session.workbench.path
    another = first.with_name("autre.yaml")
    text = first.read_text(encoding="utf-8")
    another.write_text(text.replace("La seconde boutique", "Une troisième"), encoding="utf-8")

    for written in (another, first):
        assert window.keeper is not None
        navigation = window.keeper.navigation
        navigation.studio.write(written)
        assert isinstance(navigation.shown, StudioScreen)
        navigation.shown.left.emit()
        home = navigation.shown
        assert isinstance(home, StudioHome)
        qtbot.waitUntil(partial(is_at_hand, home, written))
