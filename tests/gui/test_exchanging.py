"""The whole window: a bundle dropped on the history is imported, and what is there is handed out."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from entretien.application.learners import welcome
from entretien.application.services import Services
from entretien.gui.history.view import HistoryScreen
from entretien.gui.main_window import MainWindow
from samples.travelling import alter, exported, members

pytestmark = pytest.mark.usefixtures("known")


@pytest.fixture
def known(services: Services) -> None:
    """Somebody practises here already: the window does not ask who plays."""
    welcome(services.open_history(), services.clock, "Inès")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return exported(tmp_path / "autre machine")


def history(window: MainWindow) -> HistoryScreen:
    """The history screen, gone to by the rail."""
    rail = (each for each in window.findChildren(QToolButton) if each.isVisible())
    next(each for each in rail if each.text() == "Historique").click()
    (screen,) = window.findChildren(HistoryScreen)
    return screen


def drop(screen: QWidget, file: Path) -> None:
    """Drag a file over the middle of the screen, and let go of it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(screen, QDragEnterEvent(QPoint(400, 300), copy, data, left, none))
    QApplication.sendEvent(screen, QDropEvent(QPointF(400, 300), copy, data, left, none))


def said(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_a_bundle_dropped_is_imported_and_listed(window: MainWindow, bundle: Path, qtbot: QtBot) -> None:
    screen = history(window)
    drop(screen, bundle)
    qtbot.waitUntil(lambda: "2 entretiens importés." in said(window))

    assert screen.table.model().rowCount() == 2
    row = screen.table.at_hand()
    assert row is not None
    assert row.header.learner_name == "Noa Belkacem"
    assert row.cells[-1].endswith("importé")

    drop(screen, bundle)
    qtbot.waitUntil(lambda: "0 entretien importé, 2 déjà gardés." in said(window))
    assert screen.table.model().rowCount() == 2


def test_what_was_altered_is_said(window: MainWindow, bundle: Path, qtbot: QtBot) -> None:
    alter(bundle, "attempts/", lambda document: document["turns"][1].update(elapsed=1))
    drop(history(window), bundle)

    qtbot.waitUntil(lambda: "chaîne rompue au tour 1" in said(window))


def test_a_file_that_is_none_is_refused_in_words(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "photo.entretien"
    file.write_bytes(b"GIF89a")
    screen = history(window)
    drop(screen, file)

    qtbot.waitUntil(lambda: "Ce fichier n'est pas un fichier d'entretiens." in said(window))
    assert screen.table.model().rowCount() == 0


def test_what_is_kept_is_handed_out(window: MainWindow, bundle: Path, tmp_path: Path, qtbot: QtBot) -> None:
    screen = history(window)
    drop(screen, bundle)
    qtbot.waitUntil(lambda: screen.table.model().rowCount() == 2)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("classe")
        dialog.accept()

    QTimer.singleShot(0, answer)
    screen.exchange.all_hidden.trigger()

    sentence = "2 entretiens écrits dans «\u00a0classe.entretien\u00a0»."
    qtbot.waitUntil(lambda: sentence in said(window))
    written = b"".join(members(tmp_path / "classe.entretien").values()).decode()
    assert "Apprenant 1" in written
    assert "Noa" not in written
