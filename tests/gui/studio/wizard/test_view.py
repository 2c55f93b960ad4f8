"""Six pages make a scenario that plays; each says what it lacks, and keeps what was put in it."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from entretien import bootstrap
from entretien.application.authoring.sketch import Sketch, Step
from entretien.application.services import Services
from entretien.content.reading import read_scenario
from entretien.gui.studio.wizard.client_page import ClientPage
from entretien.gui.studio.wizard.competences_page import CompetencesPage
from entretien.gui.studio.wizard.course_page import CoursePage
from entretien.gui.studio.wizard.facts_page import FactsPage
from entretien.gui.studio.wizard.page import Page
from entretien.gui.studio.wizard.setting_page import SettingPage
from entretien.gui.studio.wizard.title_page import TitlePage
from entretien.gui.studio.wizard.view import WizardScreen
from entretien.gui.theme.theme import Theme, load
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Domain, Kind

Shown = TypeVar("Shown", bound=Page)


@pytest.fixture(name="services")
def real_services(home: Path) -> Services:
    return bootstrap.services()


@pytest.fixture
def wizard(qtbot: QtBot, theme: Theme, services: Services) -> WizardScreen:
    screen = WizardScreen(theme, services.workshop, Sketch())
    qtbot.addWidget(screen)
    screen.show()
    return screen


def page(wizard: WizardScreen, step: Step, kind: type[Shown]) -> Shown:
    wizard.steps.setCurrentRow(list(Step).index(step))
    shown = wizard.pages[step]
    assert isinstance(shown, kind)
    return shown


def press(wizard: WizardScreen, text: str) -> None:
    """Press the button that says `text`, among those one can see."""
    (button,) = [
        each for each in wizard.findChildren(QPushButton) if each.text() == text and each.isVisible()
    ]
    button.click()


def fill(wizard: WizardScreen) -> None:
    """Decide as little as makes a scenario."""
    page(wizard, Step.CLIENT, ClientPage).known.setCurrentRow(0)
    page(wizard, Step.COMPETENCES, CompetencesPage).rows[-8].taken.click()
    page(wizard, Step.TITLE, TitlePage).title.setText("Un prêt pour Léa")


def test_pages_follow_one_another_and_nothing_is_made_before_all_is_said(
    qtbot: QtBot, wizard: WizardScreen
) -> None:
    assert not wizard.next.isEnabled()
    assert wizard.lack.text() == "Choisissez un client, ou créez-en un."
    page(wizard, Step.CLIENT, ClientPage).known.setCurrentRow(0)
    assert wizard.lack.text() == ""
    passed = []
    for _again in range(3):
        wizard.next.click()
        passed.append(wizard.step)
    assert passed == [Step.SETTING, Step.COURSE, Step.FACTS]
    wizard.next.click()
    assert not wizard.next.isEnabled()
    page(wizard, Step.TITLE, TitlePage).title.setText("Un prêt")
    assert not wizard.make.isEnabled()
    assert wizard.lack.text() == "Les compétences\u00a0: Choisissez une compétence au moins."


def test_a_scenario_is_made_of_what_was_decided(
    qtbot: QtBot, wizard: WizardScreen, services: Services
) -> None:
    fill(wizard)
    press_in_setting(wizard)
    page(wizard, Step.COURSE, CoursePage).buttons[PhaseName.PREPARATION].click()
    facts = page(wizard, Step.FACTS, FactsPage)
    facts.add.click()
    facts.rows[0].label.setText("Déménage en mai")
    facts.rows[0].domain.setCurrentIndex(facts.rows[0].domain.findData(Domain.HOUSING))
    facts.rows[0].kind.setCurrentIndex(facts.rows[0].kind.findData(Kind.PROBE))
    facts.rows[0].trust.number.setValue(7)
    page(wizard, Step.TITLE, TitlePage)
    with qtbot.waitSignal(wizard.created) as created:
        wizard.make.click()
    path = created.args[0]
    reading = read_scenario(path, services.framework())
    assert path == services.workshop.shelves.path("un_pret_pour_lea")
    assert {each.code for each in reading.diagnostics} == {"T701"}
    scenario = reading.scenario
    assert scenario is not None
    assert (scenario.channel, scenario.level, scenario.minutes) == ("phone", 2, 40)
    assert scenario.phases[0].name is PhaseName.PREPARATION
    assert "trust >= 7" in path.read_text("utf-8")
    assert [(fact.id, fact.domain) for fact in scenario.facts] == [("demenage_en_mai", Domain.HOUSING)]


def press_in_setting(wizard: WizardScreen) -> None:
    setting = page(wizard, Step.SETTING, SettingPage)
    press(wizard, "Au téléphone")
    press(wizard, "2")
    setting.minutes.number.setValue(40)


def test_a_new_client_is_written_down_with_her_face(
    qtbot: QtBot, wizard: WizardScreen, services: Services
) -> None:
    fill(wizard)
    client = page(wizard, Step.CLIENT, ClientPage)
    press(wizard, "Un nouveau client")
    assert wizard.lack.text() == "Donnez au client un prénom et un nom."
    client.newcomer.name.setText("Léa Roux")
    client.newcomer.occupation.setText("fleuriste")
    client.newcomer.composer.choices.setCurrentRow(3)
    page(wizard, Step.TITLE, TitlePage)
    with qtbot.waitSignal(wizard.created) as created:
        wizard.make.click()
    scenario = read_scenario(created.args[0], services.framework()).scenario
    assert scenario is not None
    assert scenario.persona.portrait == client.newcomer.composer.portrait
    assert [each.id for each in services.workshop.shelves.personas()].count(scenario.persona.id) == 1


def test_going_back_and_leaving_keep_everything(
    qtbot: QtBot, theme: Theme, wizard: WizardScreen, services: Services
) -> None:
    told: list[Sketch] = []
    wizard.sketched.connect(told.append)
    fill(wizard)
    facts = page(wizard, Step.FACTS, FactsPage)
    facts.add.click()
    facts.rows[0].label.setText("Déménage")
    wizard.previous.click()
    assert wizard.step is Step.COURSE
    again = WizardScreen(theme, services.workshop, told[-1])
    qtbot.addWidget(again)
    assert again.sketch == wizard.sketch == told[-1]
    assert page(again, Step.FACTS, FactsPage).rows[0].label.text() == "Déménage"


def test_phases_that_do_not_hold_together_are_told(wizard: WizardScreen) -> None:
    course = page(wizard, Step.COURSE, CoursePage)
    for phase in (PhaseName.DIAGNOSIS, PhaseName.PROPOSAL):
        course.buttons[phase].click()
    assert "Conclusion" in wizard.lack.text()
    assert not wizard.next.isEnabled()


def test_an_information_is_removed_with_its_row(wizard: WizardScreen) -> None:
    facts = page(wizard, Step.FACTS, FactsPage)
    facts.add.click()
    assert wizard.lack.text()
    facts.rows[0].remove.click()
    assert facts.rows == []
    assert wizard.lack.text() == ""
    assert wizard.sketch.facts == ()


def test_competences_that_the_phases_show_come_first(wizard: WizardScreen) -> None:
    course = page(wizard, Step.COURSE, CoursePage)
    for phase in (PhaseName.DIAGNOSIS, PhaseName.PROPOSAL, PhaseName.CLOSING):
        course.buttons[phase].setChecked(False)
    competences = page(wizard, Step.COMPETENCES, CompetencesPage)
    QCoreApplication.processEvents()
    shown = set(wizard.sketch.phases)
    tops = [row.y() for row in competences.rows if shown & set(row.competence.phases)]
    others = [row.y() for row in competences.rows if not shown & set(row.competence.phases)]
    assert tops
    assert max(tops) < min(others)


def test_the_file_follows_the_title(wizard: WizardScreen) -> None:
    title = page(wizard, Step.TITLE, TitlePage)
    title.title.setText("La colocation, Lina")
    assert title.file.text() == "Fichier\u00a0: la_colocation_lina.yaml"


def test_what_the_disk_refuses_is_told_and_nothing_is_lost(
    qtbot: QtBot, wizard: WizardScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("entretien.application.authoring.shelves.write_whole", full)
    fill(wizard)
    with qtbot.assertNotEmitted(wizard.created):
        wizard.make.click()
    assert wizard.banner.isVisible()
    assert wizard.sketch.title == "Un prêt pour Léa"


def test_keys_go_from_page_to_page(qtbot: QtBot, wizard: WizardScreen) -> None:
    page(wizard, Step.CLIENT, ClientPage).known.setCurrentRow(0)
    with qtbot.waitActive(wizard):
        wizard.activateWindow()
    for key, step in (
        (Qt.Key.Key_Right, Step.SETTING),
        (Qt.Key.Key_Right, Step.COURSE),
        (Qt.Key.Key_Left, Step.SETTING),
    ):
        QTest.keyClick(wizard, key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(partial(shows, wizard, step))


def test_enter_goes_on_when_nothing_is_missing_and_makes_the_scenario_at_the_end(
    qtbot: QtBot, wizard: WizardScreen
) -> None:
    client = page(wizard, Step.CLIENT, ClientPage)
    press(wizard, "Un nouveau client")
    QTest.keyClick(client.newcomer.name, Qt.Key.Key_Return)
    assert wizard.step is Step.CLIENT
    client.newcomer.name.setText("Léa Roux")
    client.newcomer.occupation.setText("fleuriste")
    QTest.keyClick(client.newcomer.occupation, Qt.Key.Key_Return)
    assert shows(wizard, Step.SETTING)
    fill(wizard)
    with qtbot.waitSignal(wizard.created):
        QTest.keyClick(page(wizard, Step.TITLE, TitlePage).title, Qt.Key.Key_Return)


def shows(wizard: WizardScreen, step: Step) -> bool:
    return wizard.step is step


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_page_fits_a_small_window(qtbot: QtBot, services: Services, scale: float) -> None:
    sketch = replace(Sketch(), known=services.workshop.shelves.personas()[0].id)
    wizard = WizardScreen(load("light", scale), services.workshop, sketch)
    qtbot.addWidget(wizard)
    wizard.resize(900, 600)
    wizard.show()
    assert (wizard.width(), wizard.height()) == (900, 600)
    assert wizard.steps.isVisible() is (scale == 1.0)
    assert all(button.width() >= button.sizeHint().width() for button in (wizard.previous, wizard.next))
