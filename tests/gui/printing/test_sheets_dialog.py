"""The sheets of many attempts, written one after the other."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.gui.printing.sheets_dialog import SheetsDialog
from entretien.kernel.errors import UserError


def writing(folder: Path, count: int, full_after: int = 99) -> Iterator[Path]:
    """Writes so many files, until there is no more room."""
    for number in range(count):
        if number == full_after:
            raise UserError("Il n'y a plus de place.", remedy="Choisissez un autre endroit.")
        file = folder / f"{number}.pdf"
        file.write_bytes(b"%PDF")
        yield file


def test_the_bar_moves_with_each_sheet_until_all_are_there(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SheetsDialog(tmp_path, 3, writing(tmp_path, 3))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.leave.text() == "Arrêter"
    qtbot.waitUntil(lambda: dialog.leave.text() == "Fermer")
    assert dialog.bar.value() == dialog.bar.maximum() == 3
    assert dialog.told.text() == f"3 fiches écrites dans {tmp_path}"
    assert len(list(tmp_path.iterdir())) == 3


def test_what_the_disk_refuses_is_said_and_what_was_written_stays(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SheetsDialog(tmp_path, 3, writing(tmp_path, 3, full_after=2))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.told.text().startswith("2 fiches écrites")
    assert dialog.leave.text() == "Fermer"
    assert len(list(tmp_path.iterdir())) == 2


def test_escape_stops_after_the_sheet_under_way(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SheetsDialog(tmp_path, 50, writing(tmp_path, 50))
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.leave.text() == "Fermer")
    assert dialog.bar.value() == len(list(tmp_path.iterdir())) < 50
