"""The map with all that serves to read it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from entretien.gui.background import wait
from entretien.gui.scenario_map.canvas import Canvas
from entretien.gui.scenario_map.table import MapTable
from entretien.gui.scenario_map.view import ScenarioMapView
from entretien.gui.theme.theme import Theme
from entretien.mapping.overlays.overlay import Overlay
from entretien.mapping.scenario_map import ScenarioMap
from entretien.mapping.surveying import survey
from entretien.scenario.scenario import Scenario


def canvas(view: ScenarioMapView) -> Canvas:
    assert view.canvas is not None
    return view.canvas


def table(view: ScenarioMapView) -> MapTable:
    assert view.table is not None
    return view.table


def texts(widget: QWidget) -> list[str]:
    QApplication.processEvents()  # labels are shown when they are laid out
    return [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]


def press(view: ScenarioMapView, name: str) -> None:
    buttons = (each for each in view.findChildren(QPushButton) if each.accessibleName() == name)
    QTest.mouseClick(next(buttons), Qt.MouseButton.LeftButton)


def test_it_says_that_the_map_is_being_drawn(qtbot: QtBot, theme: Theme, scenario_map: ScenarioMap) -> None:
    shown = ScenarioMapView(theme)
    qtbot.addWidget(shown)
    shown.tell("Pas de carte.", "Écrivez d'abord.")
    assert "Pas de carte." in texts(shown)

    shown.show_map(scenario_map)

    assert "La carte se dessine…" in texts(shown)


def test_a_card_taken_on_the_map_is_told_and_taken_in_the_table(view: ScenarioMapView) -> None:
    canvas(view).choose("arrivee")

    assert texts(view.panel)[:2] == ["2.1 arrivee", "«\u00a0Bonjour, j'ai rendez-vous à dix heures.\u00a0»"]
    assert table(view).currentIndex().row() == 1
    assert canvas(view).accessibleDescription().startswith("2.1 arrivee. «\u00a0Bonjour")


def test_a_card_taken_in_the_table_is_taken_on_the_map(qtbot: QtBot, view: ScenarioMapView) -> None:
    with qtbot.waitSignal(view.card_chosen) as heard:
        table(view).choose("besoins")

    assert heard.args == ["besoins"]
    assert canvas(view).card == "besoins"


def test_each_card_is_told_once(qtbot: QtBot, view: ScenarioMapView) -> None:
    heard: list[str] = []
    view.card_chosen.connect(heard.append)
    canvas(view).choose("arrivee")
    view.choose("arrivee")
    view.choose("nulle_part")

    assert heard == ["arrivee"]


def test_enter_on_a_card_is_told(qtbot: QtBot, view: ScenarioMapView) -> None:
    canvas(view).choose("arrivee")
    with qtbot.waitSignal(view.card_activated) as heard:
        QTest.keyClick(canvas(view), Qt.Key.Key_Return)

    assert heard.args == ["arrivee"]


def test_the_same_facts_are_read_as_a_table(view: ScenarioMapView) -> None:
    press(view, "En tableau")
    assert table(view).isVisible()

    press(view, "En tableau")
    assert canvas(view).isVisible()


def test_an_overlay_colours_the_map_the_table_the_legend_and_the_words(
    view: ScenarioMapView, overlay: Overlay
) -> None:
    view.show_overlays([overlay], taken="Passages")
    view.choose("besoins")

    assert texts(view.legend) == ["○○○\u2002personne", "●●●\u2002presque tous"]
    assert table(view).model().columnCount() == 5
    assert "presque tous, 8 sur 9" in texts(view.panel)


def test_a_map_may_be_left_without_colours(view: ScenarioMapView, overlay: Overlay) -> None:
    view.show_overlays([overlay], taken="Passages")
    view.tools.overlays.setCurrentIndex(0)

    assert texts(view.legend) == ["Tirets et losange\u00a0: selon le cas."]
    assert table(view).model().columnCount() == 4


def test_the_overlay_shown_stays_when_its_figures_change(view: ScenarioMapView, overlay: Overlay) -> None:
    view.show_overlays([overlay], taken="Passages")
    view.show_overlays([replace(overlay, name="Autre"), replace(overlay, cards={})])

    assert view.tools.overlay is not None
    assert view.tools.overlay.name == "Passages"


def test_without_overlays_there_is_nothing_to_choose(view: ScenarioMapView, overlay: Overlay) -> None:
    assert not view.tools.overlays.isVisible()

    view.show_overlays([overlay])
    assert view.tools.overlays.isVisible()


def test_overlays_offered_before_the_map_is_drawn_are_laid_over_it(
    qtbot: QtBot, theme: Theme, scenario_map: ScenarioMap, overlay: Overlay
) -> None:
    shown = ScenarioMapView(theme)
    qtbot.addWidget(shown)
    shown.show_map(scenario_map)
    shown.show_overlays([overlay], taken="Passages")
    wait()
    qtbot.waitUntil(lambda: shown.canvas is not None)

    assert table(shown).model().columnCount() == 5


def test_ctrl_f_looks_for_a_card_and_enter_goes_to_the_next(view: ScenarioMapView) -> None:
    view.activateWindow()
    view.focus_first()
    QTest.keyClick(canvas(view), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = view.tools.search.field
    assert field.hasFocus()

    QTest.keyClicks(field, "rendez-vous")
    assert canvas(view).card == "arrivee"

    field.clear()
    QTest.keyClicks(field, "o")
    first = canvas(view).card
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert canvas(view).card != first
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert canvas(view).card == first


def test_a_search_without_success_says_so_and_escape_gives_the_keyboard_back(view: ScenarioMapView) -> None:
    view.activateWindow()
    field = view.tools.search.field
    field.setFocus()
    QTest.keyClicks(field, "introuvable")
    assert "Rien" in texts(view.tools.search)

    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert canvas(view).hasFocus()


@pytest.mark.parametrize(("name", "closer"), [("S'approcher", True), ("S'éloigner", False)])
def test_buttons_zoom(view: ScenarioMapView, name: str, *, closer: bool) -> None:
    zoom = canvas(view).zoom
    press(view, name)

    assert (canvas(view).zoom > zoom) is closer


def test_the_whole_map_is_shown_at_once(view: ScenarioMapView) -> None:
    press(view, "Voir toute la carte")

    assert canvas(view).in_sight.adjusted(-2, -2, 2, 2).contains(canvas(view).sceneRect())


def test_a_map_edited_keeps_what_was_looked_at(
    qtbot: QtBot, view: ScenarioMapView, scenario_map: ScenarioMap
) -> None:
    before = canvas(view)
    before.choose("besoins")
    before.zoom_by(1.5)
    zoom, centre = before.zoom, before.in_sight.center()
    edited = replace(scenario_map, title="Un autre titre")
    view.show_map(edited)
    wait()
    qtbot.waitUntil(lambda: view.canvas is not before)

    assert canvas(view).card == "besoins"
    assert canvas(view).zoom == pytest.approx(zoom)
    assert (canvas(view).in_sight.center() - centre).manhattanLength() < 4
    assert "autre titre" in canvas(view).accessibleName()


def test_a_card_that_an_edit_took_away_is_no_longer_told(
    qtbot: QtBot, view: ScenarioMapView, scenario_map: ScenarioMap
) -> None:
    before = canvas(view)
    before.choose("besoins")
    view.show_map(replace(scenario_map, lanes=scenario_map.lanes[:2], links=scenario_map.links[:1]))
    wait()
    qtbot.waitUntil(lambda: view.canvas is not before)

    assert canvas(view).card == ""
    assert texts(view.panel)[0] == "Choisissez une case"


def test_the_same_map_is_not_drawn_again(view: ScenarioMapView, scenario: Scenario) -> None:
    before = canvas(view)
    view.show_map(survey(scenario))
    wait()
    QApplication.processEvents()

    assert canvas(view) is before


def test_of_two_maps_asked_for_the_last_is_shown(
    qtbot: QtBot, theme: Theme, scenario_map: ScenarioMap
) -> None:
    shown = ScenarioMapView(theme)
    qtbot.addWidget(shown)
    shown.show_map(scenario_map)
    shown.show_map(replace(scenario_map, title="La dernière"))
    wait()
    qtbot.waitUntil(lambda: shown.canvas is not None)
    qtbot.wait(50)

    assert "La dernière" in canvas(shown).accessibleName()


def test_what_is_told_stands_beside_the_map_where_there_is_room(view: ScenarioMapView) -> None:
    assert view.panel.x() > canvas(view).width()

    view.resize(700, 700)
    QApplication.processEvents()
    assert view.panel.width() > 600


def test_in_a_low_window_it_stands_beside_the_map_for_want_of_room_below(view: ScenarioMapView) -> None:
    view.resize(700, 340)
    QApplication.processEvents()
    assert view.panel.x() > canvas(view).width()
