"""« Votre premier entretien en 20 minutes » is followed word for word, and gives an interview that plays."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from entretien import bootstrap
from entretien.application.golden import conduct
from entretien.application.services import Services
from entretien.cli.main import main
from entretien.content.reading import read_scenario
from entretien.gui.guide.chapters import FIRST_SCENARIO, chapters
from entretien.gui.main_window import MainWindow
from entretien.gui.studio.view import StudioScreen
from entretien.history.memory import MemoryHistory
from entretien.kernel.language import LANGUAGES, speak
from entretien.scenario.variants import BASE
from entretien.transcript.path import read_path
from gui.conftest import settle

SPOKEN = Qt.ItemDataRole.AccessibleTextRole

STEP = re.compile(r"^\d+\. (.+)$", re.MULTILINE)
FRENCH, ENGLISH = r"«\u00a0(.+?)\u00a0»", r"“(.+?)”"
"""What is named, or written, as each language quotes it."""

MADE = {
    "fr": ("un_livret_pour_lea", "decouverte_met_de_cote_pour_un_voyage"),
    "en": ("a_savings_account_for_lea", "decouverte_saves_for_a_journey"),
}
"""The scenario that comes of each language's steps, and the question that finds something out."""


@pytest.fixture(name="services")
def real_services(home: Path) -> Services:
    """The program's own parts and shipped scenarios, an empty folder of one's own."""
    history = MemoryHistory()
    return replace(bootstrap.services(), open_history=lambda: history)


Shown = TypeVar("Shown", bound=QWidget)


class Reader:
    """Somebody who does what each step says, and nothing else."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window
        self._ways: dict[str, Callable[..., None]] = {
            rf"Cliquez sur {FRENCH}\.": self._click,
            rf"Click {ENGLISH}\.": self._click,
            rf"Choisissez {FRENCH} dans {FRENCH}\.": self._choose,
            rf"Choose {ENGLISH} in {ENGLISH}\.": self._choose,
            rf"Écrivez {FRENCH} dans {FRENCH}\.": self._write,
            rf"Write {ENGLISH} in {ENGLISH}\.": self._write,
            rf"Appuyez sur \*\*F8\*\* et, à la place de {FRENCH}, écrivez {FRENCH}\.": self._fill,
            rf"Press \*\*F8\*\* and, in the place of {ENGLISH}, write {ENGLISH}\.": self._fill,
            rf"Lisez {FRENCH}\.": self._read,
            rf"Read {ENGLISH}\.": self._read,
        }

    def follow(self, step: str) -> None:
        """Do what a step says; one that is not understood is a mistake of the guide."""
        for pattern, act in self._ways.items():
            if found := re.fullmatch(pattern, step):
                act(*found.groups())
                settle()
                QCoreApplication.processEvents()
                return
        pytest.fail(f"Nobody would know what to do: {step}")

    def _click(self, text: str) -> None:
        buttons = [each for each in self._seen(QAbstractButton) if each.text().replace("&&", "&") == text]
        (button,) = buttons
        assert button.isEnabled(), text
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _choose(self, text: str, name: str) -> None:
        (view,) = [each for each in self._seen(QAbstractItemView) if each.accessibleName() == name]
        model = view.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        (index,) = [each for each in rows if text in {each.data(), each.data(SPOKEN)}]
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    def _write(self, text: str, name: str) -> None:
        (field,) = [each for each in self._seen(QLineEdit) if each.accessibleName() == name]
        field.setFocus()
        field.insert(text)

    def _fill(self, hint: str, text: str) -> None:
        """The next text to write has the keyboard, empty, and says what it waits for."""
        (studio,) = self._seen(StudioScreen)
        left = studio.session.reading.unfinished
        QTest.keyClick(studio, Qt.Key.Key_F8)
        QCoreApplication.processEvents()
        field = QApplication.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        assert (field.placeholderText(), field.toPlainText()) == (hint, "")
        field.insertPlainText(text)
        self._qtbot.waitUntil(lambda: studio.session.reading.unfinished == left - 1)

    def _read(self, text: str) -> None:
        """What is done behind the window may take a few seconds."""
        self._qtbot.waitUntil(lambda: any(text in said for said in self._said()), timeout=20_000)

    def _said(self) -> Iterator[str]:
        """All that can be read on buttons, labels and in lists."""
        yield from (each.text() for each in self._seen(QAbstractButton))
        yield from (each.text() for each in self._seen(QLabel))
        for view in self._seen(QAbstractItemView):
            for row in range(view.model().rowCount()):
                yield str(view.model().index(row, 0).data())

    def _seen(self, kind: type[Shown]) -> list[Shown]:
        return [each for each in self._window.findChildren(kind) if each.isVisible()]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """What the window and its guide speak."""
    speak(request.param)
    return str(request.param)


@pytest.fixture
def steps(language: str) -> Sequence[str]:
    (chapter,) = [each for each in chapters() if each.name == FIRST_SCENARIO]
    return STEP.findall(chapter.text)


def test_whoever_follows_it_word_for_word_has_an_interview_that_plays(
    qtbot: QtBot,
    language: str,
    steps: Sequence[str],
    window: MainWindow,
    services: Services,
    home: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert window.keeper is not None
    window.keeper.desk.welcome("Inès")
    window.keeper.navigation.interviews.go()
    window.resize(1280, 720)
    reader = Reader(qtbot, window)

    for step in steps:
        reader.follow(step)

    name, question = MADE[language]
    file = home / "scenarios" / f"{name}.yaml"
    scenario = read_scenario(file, services.framework()).scenario
    assert scenario is not None
    best = f"accueil_1,{question},decouverte_synthese,conge_1"
    assert conduct(scenario, BASE, read_path(best)).ending == "accord"
    assert main(["check", "--deep", str(file)], services) == 0, capsys.readouterr().out


def test_a_step_that_says_something_else_is_not_followed(qtbot: QtBot, window: MainWindow) -> None:
    reader = Reader(qtbot, window)
    for step in ("Cliquez sur le bouton.", "Cliquez sur «\u00a0Rien de tel\u00a0».", "Lisez."):
        with pytest.raises((ValueError, pytest.fail.Exception)):
            reader.follow(step)
