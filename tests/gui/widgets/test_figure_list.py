"""Figures are read in groups, searched, and tell where they come from."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from entretien.gui.theme.theme import LIGHT, load
from entretien.gui.widgets.figure_list import FigureList
from entretien.gui.widgets.figure_table import FigureTable
from entretien.scenario.figures import Figure, FigureGroup

LONG = "Livret d'épargne populaire, revenu fiscal de référence à ne pas dépasser pour une part"
GROUPS = (
    FigureGroup("Épargne", (Figure("a.taux", "Livret A", "1,50 %", "arrêté", "depuis février"),)),
    FigureGroup("Crédit", (Figure("b.taux", LONG, "23 028 €"), Figure("c.taux", "Usure", "5,08 %"))),
)


@pytest.fixture
def figures(qtbot: QtBot) -> FigureList:
    made = FigureList(load(LIGHT), GROUPS, "Chiffres")
    qtbot.addWidget(made)
    made.resize(360, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def table(figures: FigureList) -> FigureTable:
    (found,) = figures.findChildren(FigureTable)
    return found


def shown(figures: FigureList) -> list[str]:
    rows = (row for row in range(table(figures).rowCount()) if not table(figures).isRowHidden(row))
    return [item.text() for item in (table(figures).item(row, 0) for row in rows) if item is not None]


def test_a_long_label_takes_several_lines(figures: FigureList) -> None:
    assert table(figures).rowHeight(3) > 1.5 * table(figures).rowHeight(1)


def test_the_name_of_a_group_is_searched_as_well(figures: FigureList) -> None:
    QTest.keyClicks(figures.search, "credit")
    assert shown(figures) == ["Crédit", LONG, "Usure"]


def test_what_matches_nothing_hides_everything(figures: FigureList) -> None:
    figures.search.setText("zzz")
    assert shown(figures) == []
    figures.search.clear()
    assert len(shown(figures)) == 5


def test_the_row_at_hand_tells_note_and_source(figures: FigureList) -> None:
    table(figures).setCurrentCell(1, 0)
    assert "depuis février\narrêté" in [label.text() for label in figures.findChildren(QLabel)]


@pytest.mark.parametrize("width", [260, 360, 900])
def test_a_number_is_never_cut(figures: FigureList, width: int) -> None:
    figures.resize(width, 400)
    shown = table(figures)
    for row in range(shown.rowCount()):
        value = shown.item(row, 1)
        if value is not None:
            assert shown.fontMetrics().horizontalAdvance(value.text()) < shown.columnWidth(1)


def test_every_line_of_a_long_label_has_its_place(figures: FigureList) -> None:
    shown = table(figures)
    metrics = shown.fontMetrics()
    room = QRect(0, 0, shown.columnWidth(0) - 2 * 6 - 2 * 3, 10_000)
    lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, LONG).height()
    assert shown.rowHeight(3) >= lines


def test_the_list_says_what_it_holds(figures: FigureList) -> None:
    assert "Chiffres" in [label.text() for label in figures.findChildren(QLabel)]
