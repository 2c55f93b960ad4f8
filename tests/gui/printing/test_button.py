"""The button that prints a debrief."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from entretien.debrief.debrief import Debrief
from entretien.gui.printing.button import PrintButton
from entretien.gui.printing.port import Printing
from entretien.handouts.page import Page
from entretien.kernel.errors import UserError
from entretien.scenario.phases import PhaseName
from samples.building import exchange, phase, reply, scenario
from samples.debriefed import debriefed


@pytest.fixture
def debrief() -> Debrief:
    played = scenario(phase(PhaseName.GREETING, exchange("a", reply("saluer", "end:accord"))))
    return debriefed(played, "saluer", bounded=False)


def unwritten(_page: Page, _file: Path) -> None:
    """Nothing is written in these tests."""


def test_it_opens_the_preview_of_what_is_shown_at_that_moment(debrief: Debrief, qtbot: QtBot) -> None:
    asked: list[Debrief] = []

    def sheet(shown: Debrief) -> Page:
        asked.append(shown)
        return Page("Fiche", "fr", "<p>Fiche</p>")

    refused: list[UserError] = []
    button = PrintButton(Printing(sheet, unwritten), lambda: debrief, refused.append)
    qtbot.addWidget(button)
    button.click()

    assert asked == [debrief]
    assert refused == []
    assert button.dialog is not None
    assert button.dialog.isVisible()
    button.dialog.closing.click()
    assert button.dialog is None


def test_a_sheet_that_cannot_be_made_is_told(debrief: Debrief, qtbot: QtBot) -> None:
    mistake = UserError("Le modèle a une faute.")

    def sheet(_shown: Debrief) -> Page:
        raise mistake

    told: list[UserError] = []
    button = PrintButton(Printing(sheet, unwritten), lambda: debrief, told.append)
    qtbot.addWidget(button)
    button.click()

    assert told == [mistake]
    assert button.dialog is None
