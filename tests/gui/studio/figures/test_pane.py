"""Figures and house rules are written in tables: each cell in its file, nothing else moved."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.studio.figures.add_dialog import AddDialog
from entretien.gui.studio.figures.models import NAME
from entretien.gui.studio.figures.pane import FiguresPane
from entretien.gui.studio.figures.sheet import Heading
from entretien.gui.studio.figures.sheet_view import SheetView
from entretien.gui.studio.session import Session
from entretien.gui.theme.theme import Theme
from entretien.manuscript.changing import put
from gui.studio.conftest import Open

FIGURES, BANK = "figures/2026-03-16.yaml", "bank/littoral.yaml"


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, session: Session) -> FiguresPane:
    shown = FiguresPane(theme, session)
    qtbot.addWidget(shown)
    shown.resize(900, 500)
    shown.show()
    return shown


@pytest.fixture
def figures(pane: FiguresPane) -> SheetView:
    return pane.sheets["figures"]


def cell(view: SheetView, name: str, column: int) -> str:
    model = view.table.model()
    view.table.choose(name)
    return str(model.index(view.table.currentIndex().row(), column).data())


def write(view: SheetView, name: str, column: int, text: str) -> None:
    """Write in a cell as an author does, with the keyboard."""
    view.table.choose(name)
    index = view.table.currentIndex().siblingAtColumn(column)
    view.table.setCurrentIndex(index)
    view.table.edit(index)
    (field,) = view.table.findChildren(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QCoreApplication.processEvents()


def changed(session: Session, file: str, before: str) -> list[str]:
    now = session.workbench.texts[file].splitlines()
    return [line.strip() for line in now if line not in before.splitlines()]


def test_it_shows_groups_and_figures_and_how_they_are_quoted(pane: FiguresPane, figures: SheetView) -> None:
    figures.table.setCurrentIndex(figures.table.model().index(0, 0))
    assert isinstance(figures.table.at_hand, Heading)
    assert cell(figures, "livret_a.taux", 1) == "1,50\u00a0%"
    assert cell(figures, "livret_a.taux", NAME) == "{livret_a.taux}"
    pane.show_sheet("bank")
    assert cell(pane.sheets["bank"], "geste_max", NAME) == "{bank.geste_max}"


def test_a_cell_is_written_in_its_file_and_nothing_else_moves(
    qtbot: QtBot, figures: SheetView, session: Session
) -> None:
    before = session.workbench.texts[FIGURES]
    write(figures, "ldds.taux", 1, "2,00 %")
    (line,) = changed(session, FIGURES, before)
    assert line.startswith('ldds.taux: {label: "LDDS, taux", value: "2,00 %",')
    assert cell(figures, "ldds.taux", 1) == "2,00 %"
    session.undo()
    assert session.workbench.texts[FIGURES] == before
    assert cell(figures, "ldds.taux", 1) == "1,50\u00a0%"


def test_a_source_that_is_emptied_goes_a_value_stays(figures: SheetView, session: Session) -> None:
    before = session.workbench.texts[FIGURES]
    figures.table.choose("ldds.taux")
    model, row = figures.table.model(), figures.table.currentIndex().row()
    model.setData(model.index(row, 1), "  ")
    assert session.workbench.texts[FIGURES] == before
    model.setData(model.index(row, 2), "")
    (line,) = changed(session, FIGURES, before)
    assert "source" not in line


def test_a_figure_is_added_to_its_group_or_to_a_new_one(
    pane: FiguresPane, figures: SheetView, session: Session
) -> None:
    def add(group: str) -> None:
        (dialog,) = pane.findChildren(AddDialog)
        assert not dialog.make.isEnabled()
        dialog.group.setCurrentText(group)
        dialog.label.setText("Livret bleu, taux")
        dialog.value.setText("1 %")
        dialog.make.click()

    QTimer.singleShot(0, lambda: add("Épargne réglementée"))
    figures.add.click()
    assert cell(figures, "livret_bleu_taux", 1) == "1 %"
    QTimer.singleShot(0, lambda: add("Divers"))
    figures.add.click()
    assert "label: Divers" in session.workbench.texts[FIGURES]
    assert cell(figures, "livret_bleu_taux_2", 1) == "1 %"


def test_a_figure_is_removed_and_a_group_with_its_last_one(figures: SheetView, session: Session) -> None:
    figures.table.choose("ldds.taux")
    figures.remove.click()
    assert "ldds.taux:" not in session.workbench.texts[FIGURES]
    figures.table.setCurrentIndex(figures.table.model().index(0, 0))
    assert not figures.remove.isEnabled()


def test_the_search_keeps_the_headings_of_what_it_finds(figures: SheetView) -> None:
    figures.search.setText("ldds")
    shown = [row for row in range(figures.table.model().rowCount()) if not figures.table.isRowHidden(row)]
    texts = [figures.table.model().index(row, 0).data() for row in shown]
    assert texts[:2] == ["Épargne réglementée", "LDDS, taux"]
    assert len(texts) < figures.table.model().rowCount() / 2


def test_the_bank_is_written_likewise(pane: FiguresPane, session: Session) -> None:
    pane.show_sheet("bank")
    before = session.workbench.texts[BANK]
    write(pane.sheets["bank"], "geste_max", 1, "60 EUR")
    (line,) = changed(session, BANK, before)
    assert '"60 EUR"' in line


def test_a_sheet_that_is_not_there_is_told_about(
    pane: FiguresPane, figures: SheetView, session: Session
) -> None:
    assert session.manuscript is not None
    gone = put(session.manuscript, ("figures",), "1999-01-01")
    session.do(Change("essai", session.workbench.entry, gone))
    assert not figures.table.isVisible()
    assert not figures.add.isEnabled()
    session.undo()
    assert figures.table.isVisible()


def test_a_sheet_that_could_not_be_saved_as_it_is_is_only_shown(
    qtbot: QtBot, theme: Theme, open_session: Open, folder: Path
) -> None:
    file = folder / FIGURES
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n", 1))
    shown = FiguresPane(theme, open_session("colocation_lina"))
    qtbot.addWidget(shown)
    shown.show()
    figures = shown.sheets["figures"]
    assert not figures.add.isEnabled()
    assert figures.table.editTriggers() == figures.table.EditTrigger.NoEditTriggers
