"""The briefing by keyboard: read, search a figure, choose how, begin."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from entretien.gui.prepare.view import PrepareScreen
from entretien.gui.theme.theme import LIGHT, load
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.search_field import SearchField
from entretien.history.mode import Mode
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Start


def opened(qtbot: QtBot, scenario: Scenario, type_scale: float = 1.0, width: int = 1180) -> PrepareScreen:
    theme = load(LIGHT, type_scale)
    made = PrepareScreen(theme, scenario, Mode.TRAINING, seed=5)
    qtbot.addWidget(made)
    made.setStyleSheet(theme.stylesheet())
    made.setFont(theme.font())
    made.resize(width, 720)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.focus_first()
    return made


@pytest.fixture
def screen(qtbot: QtBot, scenario: Scenario) -> PrepareScreen:
    return opened(qtbot, scenario)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    holder = QApplication.focusWidget()
    assert holder is not None
    QTest.keyClick(holder, key, modifier)


def said(screen: PrepareScreen) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]


def rows(screen: PrepareScreen) -> list[str]:
    (table,) = (each for each in screen.findChildren(QTableWidget) if each.isVisible())
    items = (table.item(row, 0) for row in range(table.rowCount()) if not table.isRowHidden(row))
    return [item.text() for item in items if item is not None]


def test_everything_one_may_know_is_there(screen: PrepareScreen, scenario: Scenario) -> None:
    assert {
        scenario.title,
        scenario.persona.name,
        scenario.briefing.task,
        "Motif",
        "prêt professionnel",
    } <= set(said(screen))
    assert rows(screen) == ["Épargne", "Taux du livret A", "Crédit", "Taux d'usure"]


def test_enter_lets_the_client_in(screen: PrepareScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.begin_requested) as begun:
        press(Qt.Key.Key_Space)
    assert begun.args == [Mode.TRAINING, Start(seed=5)]


def test_a_shortcut_lets_the_client_in_from_anywhere(screen: PrepareScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.begin_requested):
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_mode_and_the_day_chosen_are_those_begun(screen: PrepareScreen, qtbot: QtBot) -> None:
    exam = next(each for each in screen.findChildren(QPushButton) if each.text() == "Examen")
    exam.click()
    assert "Rien n'est montré avant le bilan." in said(screen)
    (day,) = screen.findChildren(Choice)
    day.setCurrentIndex(1)
    with qtbot.waitSignal(screen.begin_requested) as begun:
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert begun.args[0] is Mode.EXAM
    assert begun.args[1].variant == "pressee"


def test_a_scenario_without_variants_offers_no_day(qtbot: QtBot, scenario: Scenario) -> None:
    screen = opened(qtbot, replace(scenario, variants=()))
    (day,) = screen.findChildren(Choice)
    assert not day.isVisible()


def test_figures_are_searched_by_keyboard(screen: PrepareScreen, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = QApplication.focusWidget()
    assert isinstance(field, SearchField)
    QTest.keyClicks(field, "epargne livret")
    assert rows(screen) == ["Épargne", "Taux du livret A"]
    field.clear()
    QTest.keyClicks(field, "5,08")
    assert rows(screen) == ["Crédit", "Taux d'usure"]


def test_a_figure_tells_its_source(screen: PrepareScreen) -> None:
    (table,) = (each for each in screen.findChildren(QTableWidget) if each.isVisible())
    table.setCurrentCell(3, 0)
    assert "avis" in said(screen)
    table.setCurrentCell(1, 1)
    assert "arrêté" in said(screen)


def test_escape_goes_back(screen: PrepareScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.left):
        press(Qt.Key.Key_Escape)


@pytest.mark.parametrize("width", [640, 1104, 1840])
@pytest.mark.parametrize("type_scale", [1.0, 2.0])
def test_no_word_is_cut(qtbot: QtBot, scenario: Scenario, type_scale: float, width: int) -> None:
    occupation = "étudiante en première année de droit, garde deux enfants après l'école"
    persona = replace(scenario.persona, occupation=occupation)
    screen = opened(qtbot, replace(scenario, persona=persona), type_scale, width)
    for label in screen.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_in_a_high_window_what_is_known_stays_together(qtbot: QtBot, scenario: Scenario) -> None:
    screen = opened(qtbot, scenario)
    screen.resize(1180, 1400)
    screen.grab()
    labels = {label.text(): label for label in screen.findChildren(QLabel)}
    assert labels[scenario.briefing.task].y() < 200
