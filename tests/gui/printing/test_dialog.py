"""The preview: every sheet is painted, and the PDF is kept where it is asked for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from entretien.gui.printing.dialog import PrintDialog
from entretien.handouts.page import Page
from entretien.kernel.errors import UserError

PAGE = Page("Fiche – Noa", "fr", "<h1>Fiche</h1><p style='page-break-before: always'>Suite</p>", "Fiche", 2)


class Writer:
    """Keeps what it is given, unless it is told to refuse."""

    def __init__(self) -> None:
        self.written: list[tuple[Page, Path]] = []
        self.refusal: UserError | None = None

    def __call__(self, page: Page, file: Path) -> None:
        if self.refusal:
            raise self.refusal
        self.written.append((page, file))


@pytest.fixture
def writer() -> Writer:
    return Writer()


@pytest.fixture
def dialog(writer: Writer, qtbot: QtBot) -> Iterator[PrintDialog]:
    shown = PrintDialog(PAGE, writer)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def answer(file: Path) -> Callable[[], None]:
    """Give this name to the dialog that asks for one."""

    def answered() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QFileDialog)
        asked.setDirectory(str(file.parent))
        asked.selectFile(file.name)
        asked.accept()

    return answered


def test_every_sheet_is_shown(dialog: PrintDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.preview.pageCount() == 2)


def test_the_pdf_is_kept_where_it_is_asked_for(
    dialog: PrintDialog, writer: Writer, qtbot: QtBot, tmp_path: Path
) -> None:
    QTimer.singleShot(0, answer(tmp_path / "noa"))
    dialog.saving.click()
    qtbot.waitUntil(lambda: bool(writer.written))

    assert writer.written == [(PAGE, tmp_path / "noa.pdf")]
    assert dialog.banner.isVisible()


def test_a_refusal_is_told_in_the_preview(
    dialog: PrintDialog, writer: Writer, qtbot: QtBot, tmp_path: Path
) -> None:
    writer.refusal = UserError("Il n'y a plus de place.", remedy="Faites de la place.")
    QTimer.singleShot(0, answer(tmp_path / "noa"))
    dialog.saving.click()
    qtbot.waitUntil(dialog.banner.isVisible)

    assert "Il n'y a plus de place." in dialog.banner.accessibleName()


def test_without_a_printer_only_the_pdf_is_offered(dialog: PrintDialog) -> None:
    dialog._offer_printing(False)
    assert not dialog.printing.isVisible()
    dialog._offer_printing(True)
    assert dialog.printing.isVisible()
