"""The whole window: an attempt from elsewhere is annotated, handed back, and nothing begun is lost."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from entretien.application.importing import import_file
from entretien.application.services import Services
from entretien.gui.debrief.annotations.annotation_list import AnnotationList
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.desk import Desk
from entretien.gui.main_window import MainWindow
from entretien.gui.navigation import Navigation
from entretien.gui.theme.theme import load
from entretien.gui.unkept_dialog import UnkeptDialog
from entretien.gui.widgets.paragraph_label import ParagraphLabel
from entretien.history.annotations import WHOLE, Subject
from entretien.kernel.ids import AttemptId
from entretien.storage.opening import open_history
from samples.building import WELCOME
from samples.clock import StoppedClock
from samples.travelling import examiner, exported


@pytest.fixture
def navigation(window: MainWindow) -> Navigation:
    """A window where Inès, a trainer, practises."""
    assert window.keeper is not None
    window.keeper.desk.welcome("Inès")
    return window.keeper.navigation


@pytest.fixture
def desk(window: MainWindow, navigation: Navigation) -> Desk:
    assert window.keeper is not None
    return window.keeper.desk


@pytest.fixture
def attempt(desk: Desk, tmp_path: Path) -> AttemptId:
    """An interview of Noa's, conducted on another machine."""
    (came,) = desk.import_files([exported(tmp_path / "autre machine")])
    headers = desk.store.attempts()
    assert len(headers) == 2, came
    return headers[-1].id


def opened(navigation: Navigation, attempt: AttemptId) -> DebriefScreen:
    navigation.debriefs.show(attempt)
    shown = navigation.shown
    assert isinstance(shown, DebriefScreen)
    return shown


def write(of: AnnotationList, text: str, level: str = "") -> None:
    of.add.click()
    assert of.editor is not None
    of.editor.text.insertPlainText(text)
    of.editor.level.setCurrentIndex(of.editor.level.findData(level))


def write_and_keep(of: AnnotationList, text: str, level: str = "") -> None:
    write(of, text, level)
    assert of.editor is not None
    of.editor.keep.click()


def read(of: AnnotationList) -> list[str]:
    return [each.accessibleName() for each in of.findChildren(ParagraphLabel)]


def test_what_the_trainer_wrote_is_read_on_the_learner_s_machine_and_on_paper(
    navigation: Navigation, desk: Desk, attempt: AttemptId, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    screen = opened(navigation, attempt)
    write_and_keep(screen.report.whole.annotations, "Bel accueil, Noa.")
    row = screen.report.competences.rows[WELCOME]
    row.header.click()
    assert row.annotations is not None
    write_and_keep(row.annotations, "Dit mieux à l'oral.", "S")
    write_and_keep(screen.timeline.panel.annotations, "Préparation utile.")
    file = tmp_path / "rendu.entretien"
    desk.export([attempt], file, pseudonyms=False)

    clock = StoppedClock()
    with closing(open_history(tmp_path / "chez Noa", clock)) as home:
        import_file(home, examiner(tmp_path, clock), file)
        there = Desk(services)
        there.sit_down(home, None)
        debrief = there.reviewing.debrief(attempt)
        framework = services.framework()
        shown = DebriefScreen(
            load("light"), framework, there.reviewing, debrief, there.notebook(home, attempt)
        )
        qtbot.addWidget(shown)
        shown.show()
        assert read(shown.report.whole.annotations) == ["Bel accueil, Noa."]
        assert "Satisfaisant, niveau donné par le formateur" in (
            shown.report.competences.rows[WELCOME].header.accessibleName()
        )
        assert read(shown.timeline.panel.annotations) == ["Préparation utile."]
        html = services.handing_out.sheet(home, debrief).html
        for said in ("Bel accueil, Noa.", "Dit mieux à l’oral.", "T1\u00a0: Préparation utile."):
            assert said in html
        shown.close()


def test_a_text_begun_is_there_again_after_a_walk_through_the_window(
    navigation: Navigation, attempt: AttemptId
) -> None:
    write(opened(navigation, attempt).report.whole.annotations, "Je disais")
    navigation.go_to_settings()
    again = opened(navigation, attempt).report.whole.annotations
    assert again.editor is not None
    assert again.editor.text.toPlainText() == "Je disais"
    again.editor.put_back.click()


@pytest.fixture
def begun(desk: Desk, attempt: AttemptId, navigation: Navigation) -> Iterator[None]:
    """Two texts that are not kept."""
    notebook = desk.notebook(desk.store, attempt)
    notebook.change(WHOLE, "Bien.", "")
    notebook.change(Subject(turn=1), "Ici.", "")
    opened(navigation, attempt)
    yield
    notebook.put_back(WHOLE)
    notebook.put_back(Subject(turn=1))


def close(window: MainWindow, button: str) -> bool:
    """Close the window, and answer what it asks; whether it is closed."""
    asked = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, UnkeptDialog)
        asked.append(dialog)
        getattr(dialog, button).click()

    QTimer.singleShot(0, answer)
    closed = window.close()
    assert len(asked) == 1
    return closed


@pytest.mark.usefixtures("begun")
@pytest.mark.parametrize(("button", "closes"), [("stay", False), ("drop", True)])
def test_closing_the_window_asks_what_becomes_of_texts_that_are_not_kept(
    window: MainWindow, desk: Desk, attempt: AttemptId, button: str, closes: bool
) -> None:
    assert close(window, button) is closes
    assert list(desk.store.annotations(attempt)) == []
    if not closes:  # nothing is asked of whoever clears the table after the test
        assert close(window, "drop")


@pytest.mark.usefixtures("begun")
def test_they_may_be_kept_on_the_way_out(window: MainWindow, desk: Desk, attempt: AttemptId) -> None:
    assert close(window, "keep")
    assert {each.text for each in desk.store.annotations(attempt)} == {"Bien.", "Ici."}


def test_nothing_is_asked_when_all_is_kept(window: MainWindow, attempt: AttemptId) -> None:
    assert attempt
    assert window.close()
