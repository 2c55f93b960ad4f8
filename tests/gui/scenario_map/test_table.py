"""The twin of the map."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.gui.scenario_map.table import MapTable
from entretien.mapping.overlays.overlay import Overlay
from entretien.mapping.scenario_map import ScenarioMap
from entretien.mapping.telling import Telling


@pytest.fixture
def table(qtbot: QtBot, scenario_map: ScenarioMap) -> MapTable:
    shown = MapTable(tuple(Telling(scenario_map).rows()), "Une carte")
    qtbot.addWidget(shown)
    shown.resize(800, 400)
    shown.show()
    return shown


def cells(table: MapTable, row: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def headings(table: MapTable) -> list[str]:
    model = table.model()
    return [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]


def test_it_has_a_row_for_each_card(table: MapTable) -> None:
    assert headings(table) == ["Phase", "Case", "Ce qui s'y dit", "Mène à"]
    assert [cells(table, row)[1] for row in range(table.model().rowCount())] == [
        "informations (liste)",
        "2.1 arrivee",
        "3.1 besoins (carrefour)",
        "F1 accord (fin)",
    ]


def test_an_overlay_is_one_more_column(table: MapTable, overlay: Overlay) -> None:
    table.lay_over(overlay)

    assert headings(table)[-1] == "Passages"
    assert [cells(table, row)[-1] for row in range(4)] == [
        "",
        "personne, 0 sur 9",
        "presque tous, 8 sur 9",
        "",
    ]

    table.lay_over(None)
    assert len(headings(table)) == 4


def test_the_row_at_hand_is_a_card(qtbot: QtBot, table: MapTable) -> None:
    table.choose("arrivee")
    with qtbot.waitSignal(table.card_chosen) as heard:
        QTest.keyClick(table, Qt.Key.Key_Down)

    assert heard.args == ["besoins"]


def test_it_stays_at_hand_under_another_overlay(table: MapTable, overlay: Overlay) -> None:
    table.choose("besoins")
    table.lay_over(overlay)

    assert table.currentIndex().row() == 2


def test_enter_opens_it(qtbot: QtBot, table: MapTable) -> None:
    table.choose("arrivee")
    with qtbot.waitSignal(table.card_activated) as heard:
        QTest.keyClick(table, Qt.Key.Key_Return)

    assert heard.args == ["arrivee"]


def test_the_words_of_an_author_are_taken_literally(table: MapTable) -> None:
    tip = table.model().index(1, 2).data(Qt.ItemDataRole.ToolTipRole)

    assert str(tip).startswith("<p")
    assert "j&#x27;ai rendez-vous" in str(tip)
