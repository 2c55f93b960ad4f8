"""What comes from elsewhere is shown before it is written, and is at hand afterwards."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from entretien.application.services import Services
from entretien.content.reading import read_scenario
from entretien.gui.studio.home.view import StudioHome
from entretien.gui.studio.packs.pack_dialog import PackDialog
from entretien.gui.studio.packs.report_dialog import ReportDialog
from samples.packed import FRAMEWORK
from samples.stories import TWEE

Answer = Callable[[type[QDialog], Callable[[QDialog], None]], None]


def drop(screen: QWidget, file: Path) -> None:
    """Drag a file over the middle of the screen, and let go of it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(screen, QDragEnterEvent(QPoint(400, 300), copy, data, left, none))
    QApplication.sendEvent(screen, QDropEvent(QPointF(400, 300), copy, data, left, none))


def accept(dialog: QDialog) -> None:
    assert isinstance(dialog, PackDialog)
    dialog.take.click()


def own(services: Services) -> Path:
    return services.workshop.shelves.own


def test_a_shared_scenario_that_is_dropped_is_shown_then_taken_and_at_hand(
    qtbot: QtBot, screen: StudioHome, services: Services, file: Path, answer: Answer
) -> None:
    answer(PackDialog, accept)
    with qtbot.waitSignal(screen.taking.taken) as taken:
        drop(screen, file)

    assert taken.args == [own(services) / "fleuriste.yaml"]
    assert read_scenario(taken.args[0], FRAMEWORK).diagnostics == ()
    assert screen.list.at_hand is not None
    assert screen.list.at_hand.title == "La fleuriste"
    assert screen.banner.isVisible()


def test_what_is_not_wanted_after_all_is_not_written(
    qtbot: QtBot, screen: StudioHome, services: Services, file: Path, answer: Answer
) -> None:
    done: list[bool] = []

    def refuse(dialog: QDialog) -> None:
        assert isinstance(dialog, PackDialog)
        dialog.cancel.click()
        done.append(True)

    answer(PackDialog, refuse)
    drop(screen, file)
    qtbot.waitUntil(lambda: bool(done))

    assert not own(services).exists()


def test_what_differs_is_kept_or_replaced_as_the_author_says(
    qtbot: QtBot, screen: StudioHome, services: Services, file: Path, answer: Answer
) -> None:
    answer(PackDialog, accept)
    with qtbot.waitSignal(screen.taking.taken):
        drop(screen, file)
    persona = own(services) / "personas" / "lea_roux.yaml"
    persona.write_text(persona.read_text(encoding="utf-8").replace("30", "31"), encoding="utf-8")

    answer(PackDialog, accept)
    with qtbot.waitSignal(screen.taking.taken):
        drop(screen, file)
    assert "31" in persona.read_text(encoding="utf-8")
    assert (own(services) / "personas" / "lea_roux_2.yaml").exists()

    def replace(dialog: QDialog) -> None:
        assert isinstance(dialog, PackDialog)
        for row in dialog.rows:
            row.ways.take("REPLACE")
        dialog.take.click()

    answer(PackDialog, replace)
    with qtbot.waitSignal(screen.taking.taken):
        drop(screen, file)
    assert "30" in persona.read_text(encoding="utf-8")


def test_a_story_is_made_a_scenario_and_told_before_it_is_written_on(
    qtbot: QtBot, screen: StudioHome, services: Services, tmp_path: Path, answer: Answer
) -> None:
    story = tmp_path / "histoire.twee"
    story.write_text(TWEE, encoding="utf-8")
    told: list[str] = []

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, ReportDialog)
        told.extend(dialog.notes.item(row).text() for row in range(dialog.notes.count()))
        dialog.write.click()

    answer(ReportDialog, write)
    with qtbot.waitSignal(screen.scenario_chosen) as chosen:
        drop(screen, story)

    assert chosen.args == [own(services) / "le_guichet.yaml"]
    assert any("<<set $confiance to 5>>" in each for each in told)


def test_a_scenario_that_is_dropped_is_opened_where_it_is(
    qtbot: QtBot, screen: StudioHome, services: Services, tmp_path: Path
) -> None:
    scenario = tmp_path / "ailleurs" / "fleuriste.yaml"
    with qtbot.waitSignal(screen.scenario_chosen) as chosen:
        drop(screen, scenario)
    assert chosen.args == [scenario]


@pytest.mark.parametrize("name", ["photo.entretien-pack", "photo.h5p"])
def test_what_is_refused_is_told_and_leaves_nothing(
    qtbot: QtBot, screen: StudioHome, services: Services, tmp_path: Path, name: str
) -> None:
    photo = tmp_path / name
    photo.write_bytes(b"GIF89a")
    with qtbot.waitSignal(screen.taking.refused):
        drop(screen, photo)

    assert screen.banner.isVisible()
    assert not own(services).exists()


def test_any_other_file_is_not_welcome(screen: StudioHome, tmp_path: Path) -> None:
    drop(screen, tmp_path / "photo.png")
    assert not screen.banner.isVisible()


def test_a_file_may_be_chosen_instead(
    qtbot: QtBot, screen: StudioHome, file: Path, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(file)])
    answer(PackDialog, accept)
    with qtbot.waitSignal(screen.taking.taken):
        screen.file.click()
