"""The whole window: from the first name to the debrief, and every way back."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from entretien.application.authoring.duplicating import Copy
from entretien.application.authoring.sketch import Step
from entretien.application.preferences import Look
from entretien.application.services import Services
from entretien.gui.choose.view import ChooseScreen
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.desk import Desk
from entretien.gui.group.view import GroupScreen
from entretien.gui.guide.view import GuideScreen
from entretien.gui.history.view import HistoryScreen
from entretien.gui.interview.view import InterviewScreen
from entretien.gui.keeper import Keeper
from entretien.gui.learners.view import LearnersScreen
from entretien.gui.main_window import MainWindow
from entretien.gui.navigation import Navigation
from entretien.gui.prepare.view import PrepareScreen
from entretien.gui.settings.view import SettingsScreen
from entretien.gui.studio.home.view import StudioHome
from entretien.gui.studio.view import StudioScreen
from entretien.gui.studio.wizard.title_page import TitlePage
from entretien.gui.studio.wizard.view import WizardScreen
from entretien.gui.widgets.empty_state import EmptyState
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.store import AlreadyOpenError, HistoryStore
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ReplyId
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Choose, Select

Screen = TypeVar("Screen", bound=QWidget)


def keeper(window: MainWindow) -> Keeper:
    assert window.keeper is not None
    return window.keeper


def navigation(window: MainWindow) -> Navigation:
    return keeper(window).navigation


def desk(window: MainWindow) -> Desk:
    return keeper(window).desk


def screen(window: MainWindow) -> QWidget | None:
    return navigation(window).shown


def arrive(qtbot: QtBot, window: MainWindow, kind: type[Screen]) -> Screen:
    """Wait for a screen: a button pressed by its shortcut takes the time of being seen pressed."""
    qtbot.waitUntil(lambda: isinstance(screen(window), kind))
    shown = screen(window)
    if not isinstance(shown, kind):
        pytest.fail(f"{shown} is no {kind}")
    return shown


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    holder = QApplication.focusWidget()
    assert holder is not None
    QTest.keyClick(holder, key, modifier)


def said(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def button(window: MainWindow, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.isVisible() and each.text() == text)


def go(window: MainWindow, place: str) -> None:
    buttons = (each for each in window.findChildren(QToolButton) if each.isVisible())
    next(each for each in buttons if each.text() == place).click()


@pytest.fixture
def noa(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window once Noa has said her name."""
    shown = arrive(qtbot, window, LearnersScreen)
    shown.newcomer_named.emit("Noa")
    return window


def begin(qtbot: QtBot, window: MainWindow) -> InterviewScreen:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return arrive(qtbot, window, InterviewScreen)


def play_to_the_end(window: MainWindow) -> None:
    """Play the first attempt kept to its end, as another sitting would."""
    header = desk(window).store.attempts()[0]
    sitting = desk(window).resume(header.id)
    sitting.submit(Select((ReplyId("solde"),)))
    for reply in ("se_presenter", "projets", "conclure"):
        sitting.submit(Choose(ReplyId(reply)))


def test_the_first_start_asks_for_a_name_and_remembers_it(
    window: MainWindow, qtbot: QtBot, services: Services
) -> None:
    arrive(qtbot, window, LearnersScreen)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Noa")
    press(Qt.Key.Key_Return)
    arrive(qtbot, window, ChooseScreen)
    learner = desk(window).learner
    assert learner is not None
    assert learner.name == "Noa"
    assert services.preferences.load().learner == learner.id


def test_a_name_that_will_not_do_keeps_asking(window: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Return)
    arrive(qtbot, window, LearnersScreen)
    assert "Ce nom ne convient pas." in said(window)


def test_from_a_card_to_the_interview_and_back_by_keyboard(noa: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Return)
    arrive(qtbot, noa, PrepareScreen)
    press(Qt.Key.Key_Escape)
    arrive(qtbot, noa, ChooseScreen)
    begin(qtbot, noa)
    assert not any(each.isVisible() for each in noa.findChildren(QToolButton) if each.text() == "Réglages")
    press(Qt.Key.Key_Escape)
    arrive(qtbot, noa, ChooseScreen)
    assert len(desk(noa).store.attempts()) == 1


def test_an_empty_history_leads_to_the_clients(noa: MainWindow, qtbot: QtBot) -> None:
    go(noa, "Historique")
    arrive(qtbot, noa, HistoryScreen)
    button(noa, "Choisir un entretien").click()
    arrive(qtbot, noa, ChooseScreen)


def test_an_interview_that_was_left_is_offered_first_and_taken_up(noa: MainWindow, qtbot: QtBot) -> None:
    begin(qtbot, noa)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Return)
    arrive(qtbot, noa, InterviewScreen)
    assert len(desk(noa).store.attempts()) == 1


def test_the_mode_chosen_is_proposed_the_next_time(noa: MainWindow, qtbot: QtBot, services: Services) -> None:
    press(Qt.Key.Key_Return)
    button(noa, "Examen").click()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    arrive(qtbot, noa, InterviewScreen)
    assert services.preferences.load().mode is Mode.EXAM
    assert desk(noa).store.attempts()[0].mode is Mode.EXAM


def test_the_end_leads_to_the_debrief_and_on_to_another_try(noa: MainWindow, qtbot: QtBot) -> None:
    shown = begin(qtbot, noa)
    play_to_the_end(noa)
    shown.ended.emit(desk(noa).store.attempts()[0].id)
    debrief = arrive(qtbot, noa, DebriefScreen)
    debrief.retry_requested.emit(desk(noa).store.attempts()[0].scenario)
    arrive(qtbot, noa, PrepareScreen)


def test_the_history_opens_debriefs_and_resumes(noa: MainWindow, qtbot: QtBot) -> None:
    begin(qtbot, noa)
    press(Qt.Key.Key_Escape)
    go(noa, "Historique")
    history = arrive(qtbot, noa, HistoryScreen)
    history.resume_requested.emit(desk(noa).store.attempts()[0].id)
    arrive(qtbot, noa, InterviewScreen)
    play_to_the_end(noa)
    press(Qt.Key.Key_Escape)
    go(noa, "Historique")
    history = arrive(qtbot, noa, HistoryScreen)
    history.debrief_requested.emit(desk(noa).store.attempts()[0].id)
    debrief = arrive(qtbot, noa, DebriefScreen)
    debrief.closed.emit()
    arrive(qtbot, noa, HistoryScreen)


def test_a_scenario_gone_since_is_said(noa: MainWindow, qtbot: QtBot) -> None:
    begin(qtbot, noa)
    play_to_the_end(noa)
    navigation(noa).debriefs.show(desk(noa).store.attempts()[0].id)
    desk(noa).cards = ()
    debrief = arrive(qtbot, noa, DebriefScreen)
    debrief.retry_requested.emit("essai")
    assert "Ce scénario n'est plus dans la bibliothèque." in said(noa)


def test_a_file_that_cannot_be_played_any_more_is_said_where_one_is(
    noa: MainWindow, qtbot: QtBot, home: Path, scenario: Scenario
) -> None:
    (home / "scenarios" / f"{scenario.id}.yaml").write_text("format: 1", encoding="utf-8")
    press(Qt.Key.Key_Return)
    arrive(qtbot, noa, ChooseScreen)
    assert any("ne peut pas être joué" in text for text in said(noa))


def test_places_have_shortcuts(noa: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    arrive(qtbot, noa, SettingsScreen)
    press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    arrive(qtbot, noa, GroupScreen)
    press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    arrive(qtbot, noa, StudioHome)
    press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    arrive(qtbot, noa, HistoryScreen)
    press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    arrive(qtbot, noa, ChooseScreen)


def test_someone_else_plays(noa: MainWindow, qtbot: QtBot) -> None:
    begin(qtbot, noa)
    press(Qt.Key.Key_Escape)
    go(noa, "Noa")
    shown = arrive(qtbot, noa, LearnersScreen)
    shown.newcomer_named.emit("Ana")
    arrive(qtbot, noa, ChooseScreen)
    assert len(desk(noa).store.learners()) == 2
    assert desk(noa).attempts(assessed=False) == ()


def test_settings_dress_the_window_at_once_and_keep_the_keyboard(
    noa: MainWindow, qtbot: QtBot, services: Services, qapp: QApplication
) -> None:
    go(noa, "Réglages")
    light = qapp.palette().window().color()
    dark = button(noa, "Sombre")
    dark.setFocus()
    dark.click()
    assert qapp.palette().window().color() != light
    assert services.preferences.load().look is Look.DARK
    holder = QApplication.focusWidget()
    assert isinstance(holder, QPushButton)
    assert holder.text() == "Sombre"
    assert "Noa" in {each.text() for each in noa.findChildren(QToolButton)}
    go(noa, "Entretiens")
    press(Qt.Key.Key_Return)
    arrive(qtbot, noa, PrepareScreen)


def test_another_language_is_spoken_at_once(noa: MainWindow, qtbot: QtBot) -> None:
    go(noa, "Réglages")
    shown = arrive(qtbot, noa, SettingsScreen)
    shown.changed.emit(replace(navigation(noa).preferences, language="en"))
    assert "Settings" in said(noa)


def test_a_disk_that_refuses_preferences_is_said_and_they_hold(
    noa: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, services: Services
) -> None:
    def refuse(*_arguments: object) -> None:
        raise UserError("Les réglages n'ont pas pu être enregistrés.")

    monkeypatch.setattr(type(services.preferences), "save", refuse)
    press(Qt.Key.Key_Return)
    button(noa, "Examen").click()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    arrive(qtbot, noa, InterviewScreen)


def test_the_size_of_the_window_is_remembered(noa: MainWindow, services: Services) -> None:
    noa.resize(1000, 700)
    noa.close()
    assert services.preferences.load().window == (1000, 700)


class TestAHistoryThatDoesNotOpen:
    @pytest.fixture
    def services(self, services: Services) -> Services:
        self.refusals: list[UserError] = [UserError("Le disque est plein.", remedy="Libérez de la place.")]

        def open_history() -> HistoryStore:
            if self.refusals:
                raise self.refusals.pop()
            return MemoryHistory()

        return replace(services, open_history=open_history)

    def test_is_told_and_tried_again(self, window: MainWindow, qtbot: QtBot) -> None:
        arrive(qtbot, window, EmptyState)
        assert {"Le disque est plein.", "Libérez de la place."} <= set(said(window))
        button(window, "Réessayer").click()
        qtbot.waitUntil(lambda: isinstance(screen(window), LearnersScreen))

    def test_need_not_keep_one_from_practising(self, window: MainWindow, qtbot: QtBot) -> None:
        button(window, "Continuer sans rien garder").click()
        arrive(qtbot, window, LearnersScreen)

    def test_does_not_let_an_interview_begin(self, window: MainWindow, qtbot: QtBot) -> None:
        go(window, "Entretiens")
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        arrive(qtbot, window, PrepareScreen)
        qtbot.waitUntil(lambda: "On ne sait pas encore qui s'entraîne." in said(window))
        go(window, "Historique")
        assert "L'historique n'est pas encore ouvert." in said(window)


class TestASecondWindow:
    @pytest.fixture
    def services(self, services: Services) -> Services:
        def open_history() -> HistoryStore:
            raise AlreadyOpenError(
                "L'historique est déjà ouvert.", remedy="Revenez à la fenêtre déjà ouverte."
            )

        return replace(services, open_history=open_history)

    def test_says_so(self, window: MainWindow) -> None:
        assert "L'historique est déjà ouvert." in said(window)


def test_what_the_history_has_to_tell_is_told(
    qtbot: QtBot, qapp: QApplication, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MemoryHistory, "notices", ("Une sauvegarde du 12 mars a été reprise.",))
    window = MainWindow(qapp, services.preferences.load(), lambda: services)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.filled):
        window.show()
    qtbot.waitUntil(lambda: "Une sauvegarde du 12 mars a été reprise." in said(window))


def test_f1_opens_the_guide_over_an_interview_which_waits(noa: MainWindow, qtbot: QtBot) -> None:
    interview = begin(qtbot, noa)
    holder = QApplication.focusWidget()
    press(Qt.Key.Key_F1)
    guide = arrive(qtbot, noa, GuideScreen)
    assert guide.page.toPlainText().startswith("Conduire un entretien")
    press(Qt.Key.Key_F1)
    assert screen(noa) is guide
    press(Qt.Key.Key_Escape)
    assert arrive(qtbot, noa, InterviewScreen) is interview
    assert QApplication.focusWidget() is holder
    assert desk(noa).store.attempts()[0].result is None


def test_the_guide_is_a_place_of_the_rail(noa: MainWindow, qtbot: QtBot) -> None:
    go(noa, "Aide")
    arrive(qtbot, noa, GuideScreen)
    go(noa, "Réglages")
    arrive(qtbot, noa, SettingsScreen)
    press(Qt.Key.Key_F1)
    arrive(qtbot, noa, GuideScreen)
    press(Qt.Key.Key_Escape)
    arrive(qtbot, noa, SettingsScreen)


def test_what_the_guide_covered_goes_when_one_goes_elsewhere(noa: MainWindow, qtbot: QtBot) -> None:
    go(noa, "Historique")
    covered = arrive(qtbot, noa, HistoryScreen)
    press(Qt.Key.Key_F1)
    arrive(qtbot, noa, GuideScreen)
    go(noa, "Entretiens")
    arrive(qtbot, noa, ChooseScreen)
    qtbot.waitUntil(lambda: not isValid(covered))


def test_f1_says_how_to_read_a_debrief(noa: MainWindow, qtbot: QtBot) -> None:
    begin(qtbot, noa)
    play_to_the_end(noa)
    navigation(noa).debriefs.show(desk(noa).store.attempts()[0].id)
    press(Qt.Key.Key_F1)
    assert arrive(qtbot, noa, GuideScreen).page.toPlainText().startswith("Lire son débriefing")


def test_f1_leads_whoever_writes_to_a_first_scenario(noa: MainWindow, qtbot: QtBot) -> None:
    go(noa, "Atelier")
    arrive(qtbot, noa, StudioHome).new.click()
    wizard = arrive(qtbot, noa, WizardScreen)
    press(Qt.Key.Key_F1)
    guide = arrive(qtbot, noa, GuideScreen)
    assert guide.page.toPlainText().startswith("Votre premier entretien en 20 minutes")
    press(Qt.Key.Key_Escape)
    assert arrive(qtbot, noa, WizardScreen) is wizard


def test_a_scenario_half_decided_is_still_there_after_going_elsewhere(noa: MainWindow, qtbot: QtBot) -> None:
    go(noa, "Atelier")
    arrive(qtbot, noa, StudioHome).new.click()
    arrive(qtbot, noa, WizardScreen).steps.setCurrentRow(len(Step) - 1)
    title = arrive(qtbot, noa, WizardScreen).pages[Step.TITLE]
    assert isinstance(title, TitlePage)
    title.title.setText("Un livret")
    press(Qt.Key.Key_Escape)
    arrive(qtbot, noa, StudioHome)
    go(noa, "Entretiens")
    go(noa, "Atelier")
    arrive(qtbot, noa, StudioHome).new.click()
    assert arrive(qtbot, noa, WizardScreen).sketch.title == "Un livret"


@pytest.mark.parametrize("place", ["Historique", "Classe"])
def test_f1_says_there_what_may_be_compared_and_handed_out(noa: MainWindow, qtbot: QtBot, place: str) -> None:
    go(noa, place)
    press(Qt.Key.Key_F1)
    assert arrive(qtbot, noa, GuideScreen).page.toPlainText().startswith("Lire son débriefing")


def test_what_a_copy_still_says_of_another_client_is_told_once_it_is_open(
    noa: MainWindow, qtbot: QtBot
) -> None:
    go(noa, "Atelier")
    cards = desk(noa).cards
    assert cards
    arrive(qtbot, noa, StudioHome).duplicated.emit(Copy(cards[0].path, "Lina", 2))
    assert "2 textes disent encore Lina." in arrive(qtbot, noa, StudioScreen).banner.accessibleName()
