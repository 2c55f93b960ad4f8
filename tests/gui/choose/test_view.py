"""The first screen by keyboard: filter, move, take a card; and what it says when there is none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from entretien.application.services import Services
from entretien.content.library import Card
from entretien.gui.choose.card_list import CardList
from entretien.gui.choose.view import ChooseScreen
from entretien.gui.theme.theme import LIGHT, load
from entretien.gui.widgets.search_field import SearchField
from entretien.kernel.errors import UserError
from entretien.kernel.ids import CompetenceCode, ScenarioId
from entretien.scenario.speech import Channel

CARDS = tuple(
    Card(
        ScenarioId(f"s{number}"),
        f"s{number}.yaml",
        "",
        f"Scénario {number}",
        level=1 + number % 3,
        minutes=10,
        channel=Channel.PHONE if number % 2 else Channel.BRANCH,
        persona_name="Lina Ferrand",
        persona_age=19,
        persona_occupation="étudiante",
        competences=(CompetenceCode("C4.6.4"),),
    )
    for number in range(9)
)


@pytest.fixture
def screen(qtbot: QtBot, services: Services) -> ChooseScreen:
    made = ChooseScreen(load(LIGHT))
    qtbot.addWidget(made)
    made.resize(1180, 720)
    with qtbot.waitExposed(made):
        made.show()
    made.show_cards(CARDS, services.framework().competences())
    return made


def cards(screen: ChooseScreen) -> CardList:
    (listed,) = screen.findChildren(CardList)
    return listed


def search(screen: ChooseScreen) -> SearchField:
    (field,) = screen.findChildren(SearchField)
    return field


def said(screen: ChooseScreen) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]


def choice(screen: ChooseScreen, name: str) -> QComboBox:
    return next(each for each in screen.findChildren(QComboBox) if each.accessibleName() == name)


def button(screen: ChooseScreen, text: str) -> QPushButton:
    return next(each for each in screen.findChildren(QPushButton) if each.isVisible() and each.text() == text)


def test_arrows_and_enter_take_a_card(screen: ChooseScreen, qtbot: QtBot) -> None:
    QTest.keyClick(cards(screen), Qt.Key.Key_Right)
    with qtbot.waitSignal(screen.scenario_chosen) as chosen:
        QTest.keyClick(cards(screen), Qt.Key.Key_Return)
    assert str(chosen.args[0]) == "s1.yaml"


def test_a_click_takes_a_card(screen: ChooseScreen, qtbot: QtBot) -> None:
    listed = cards(screen)
    middle = listed.visualRect(listed.model().index(2, 0)).center()
    with qtbot.waitSignal(screen.scenario_chosen) as chosen:
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert str(chosen.args[0]) == "s2.yaml"


def test_the_cards_fill_their_rows(screen: ChooseScreen) -> None:
    listed = cards(screen)
    rects = [listed.visualRect(listed.model().index(row, 0)) for row in range(listed.model().rowCount())]
    first_row = [rect for rect in rects if rect.top() == rects[0].top()]
    assert len(first_row) == 4
    assert listed.viewport().width() - first_row[-1].right() < 8


def test_search_has_a_shortcut_and_filters_as_one_types(screen: ChooseScreen, qtbot: QtBot) -> None:
    QTest.keyClick(cards(screen), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = search(screen)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "scenario 7")
    assert cards(screen).model().rowCount() == 1


def test_each_filter_narrows_the_cards(screen: ChooseScreen) -> None:
    choice(screen, "Niveau").setCurrentIndex(1)
    assert cards(screen).model().rowCount() == 3
    choice(screen, "Canal").setCurrentIndex(2)
    assert cards(screen).model().rowCount() == 1
    button(screen, "Tout afficher").click()
    assert cards(screen).model().rowCount() == 9
    assert choice(screen, "Niveau").currentIndex() == 0


def test_nothing_found_says_so_and_offers_the_way_back(screen: ChooseScreen) -> None:
    search(screen).setText("zzz")
    assert "Aucun entretien ne correspond." in said(screen)
    empty = [each for each in screen.findChildren(QPushButton) if each.isVisible()]
    empty[-1].click()
    assert cards(screen).isVisible()


def test_no_scenario_says_where_to_put_one(screen: ChooseScreen, qtbot: QtBot) -> None:
    screen.show_cards((), ())
    assert "Aucun scénario pour l'instant." in said(screen)
    with qtbot.waitSignal(screen.reload_requested):
        button(screen, "Relire les scénarios").click()


def test_a_folder_that_cannot_be_read_is_told_with_its_remedy(screen: ChooseScreen) -> None:
    screen.show_failure(UserError("Le dossier est illisible.", remedy="Vérifiez ses droits."))
    assert {"Le dossier est illisible.", "Vérifiez ses droits."} <= set(said(screen))


def test_a_screen_reader_hears_the_whole_card(screen: ChooseScreen) -> None:
    first = cards(screen).model().index(0, 0)
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Scénario 0" in spoken
    assert "niveau 1 sur 3" in spoken


def test_a_filter_set_before_the_scenarios_are_read_again_holds(
    screen: ChooseScreen, services: Services
) -> None:
    choice(screen, "Niveau").setCurrentIndex(2)
    screen.show_cards(CARDS, services.framework().competences())
    assert choice(screen, "Niveau").currentText() == "Niveau 2"
    assert cards(screen).model().rowCount() == 3
