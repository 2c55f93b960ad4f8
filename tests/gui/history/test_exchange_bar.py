"""Taking attempts in and handing them out, from the history screen."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from entretien.gui.history.view import HistoryScreen
from entretien.gui.theme.theme import Theme
from entretien.history.records import AttemptHeader, Origin

Headers = Sequence[AttemptHeader]


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, headers: Headers) -> HistoryScreen:
    made = HistoryScreen(theme, headers)
    qtbot.addWidget(made)
    made.resize(1180, 720)
    made.show()
    return made


def dragged(*names: str) -> QMimeData:
    """What a file manager hands over."""
    data = QMimeData()
    data.setUrls([QUrl(name) if "://" in name else QUrl.fromLocalFile(name) for name in names])
    return data


def enter(screen: HistoryScreen, data: QMimeData) -> bool:
    """Drag over the screen; whether it is welcome."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(400, 300), copy, data, left, none)
    QApplication.sendEvent(screen, event)
    return event.isAccepted()


def drop(screen: HistoryScreen, data: QMimeData) -> bool:
    """Let go of it there; whether it was taken."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(400, 300), copy, data, left, none)
    QApplication.sendEvent(screen, event)
    return event.isAccepted()


def answer(*files: Path) -> Callable[[], None]:
    """Answer the dialog that opens with these files, or leave it when there are none."""

    def answered() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        if not files:
            dialog.reject()
            return
        dialog.setDirectory(str(files[0].parent))
        dialog.selectFile(" ".join(f'"{each.name}"' for each in files) if len(files) > 1 else files[0].name)
        dialog.accept()

    return answered


def test_bundles_dropped_are_imported_and_nothing_else(screen: HistoryScreen, qtbot: QtBot) -> None:
    data = dragged(
        "/classe/a.entretien", "/classe/photo.png", "https://exemple.fr/b.entretien", "/classe/C.ENTRETIEN"
    )
    assert enter(screen, data)
    assert screen.summary.text() == "Déposez ici pour importer."
    with qtbot.waitSignal(screen.import_requested) as asked:
        assert drop(screen, data)

    assert asked.args == [[Path("/classe/a.entretien"), Path("/classe/C.ENTRETIEN")]]
    assert screen.summary.text().startswith("5 entretiens")


def test_other_files_are_not_welcome(screen: HistoryScreen, qtbot: QtBot) -> None:
    data = dragged("/classe/photo.png")
    assert not enter(screen, data)
    with qtbot.assertNotEmitted(screen.import_requested):
        drop(screen, data)


def test_a_drag_that_leaves_changes_nothing(screen: HistoryScreen) -> None:
    before = screen.summary.text()
    enter(screen, dragged("/classe/a.entretien"))
    QApplication.sendEvent(screen, QDragLeaveEvent())
    assert screen.summary.text() == before


def test_an_empty_history_takes_bundles_too(screen: HistoryScreen, qtbot: QtBot) -> None:
    screen.show_attempts(())
    assert not screen.exchange.hand_out.isEnabled()
    enter(screen, dragged("/classe/a.entretien"))
    with qtbot.waitSignal(screen.import_requested):
        drop(screen, dragged("/classe/a.entretien"))


def test_files_are_chosen_in_a_dialog(screen: HistoryScreen, qtbot: QtBot, tmp_path: Path) -> None:
    files = [tmp_path / "a.entretien", tmp_path / "b.entretien"]
    for file in files:
        file.write_bytes(b"")
    QTimer.singleShot(0, answer(*files))
    with qtbot.waitSignal(screen.import_requested) as asked:
        screen.exchange.bring.click()
    assert sorted(asked.args[0]) == files


def test_a_dialog_one_leaves_imports_nothing(screen: HistoryScreen, qtbot: QtBot) -> None:
    QTimer.singleShot(0, answer())
    with qtbot.assertNotEmitted(screen.import_requested):
        screen.exchange.bring.click()


def test_the_attempt_at_hand_is_exported(screen: HistoryScreen, qtbot: QtBot, tmp_path: Path) -> None:
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    QTimer.singleShot(0, answer(tmp_path / "lina"))
    with qtbot.waitSignal(screen.export_requested) as asked:
        screen.exchange.some.trigger()

    headers, file, pseudonyms = asked.args
    assert [each.id for each in headers] == ["escalated"]
    assert (file, pseudonyms) == (tmp_path / "lina.entretien", False)


def test_all_that_are_shown_are_exported_without_names(
    screen: HistoryScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    screen.filters.search.setText("lina")
    assert screen.exchange.all_hidden.text() == "3 entretiens affichés, sans les noms…"
    QTimer.singleShot(0, answer(tmp_path / "classe.entretien"))
    with qtbot.waitSignal(screen.export_requested) as asked:
        screen.exchange.all_hidden.trigger()

    headers, file, pseudonyms = asked.args
    assert {each.id for each in headers} == {"under_way", "better", "worse"}
    assert (file, pseudonyms) == (tmp_path / "classe.entretien", True)


def test_what_was_imported_is_read_never_taken_up(
    screen: HistoryScreen, headers: Headers, qtbot: QtBot
) -> None:
    came = replace(headers[0], origin=Origin(datetime(2026, 3, 17, tzinfo=UTC), 4))
    screen.show_attempts((came, *headers[1:]))

    row = screen.table.at_hand()
    assert row is not None
    assert row.cells[-1] == "En cours · importé, chaîne rompue au tour 4"
    assert screen.open.text() == "Lire le bilan"
    screen.filters.search.setText("importé")
    assert screen.table.model().rowCount() == 1
