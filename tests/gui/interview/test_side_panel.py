"""What one may look at beside the conversation."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from entretien.gui.interview.dossier import Dossier
from entretien.gui.interview.notepad import Notepad
from entretien.gui.interview.side_panel import WIDTH, Sheet, SidePanel, sheet_word
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.figure_list import FigureList
from entretien.gui.widgets.text_area import PASTE_LIMIT
from entretien.scenario.scenario import Scenario


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, scenario: Scenario) -> SidePanel:
    made = SidePanel(theme, scenario)
    qtbot.addWidget(made)
    return made


def test_it_is_closed_at_first(panel: SidePanel) -> None:
    assert panel.sheet is None
    assert panel.isHidden()


@pytest.mark.parametrize("sheet", Sheet)
def test_each_sheet_opens_and_is_named(panel: SidePanel, sheet: Sheet) -> None:
    panel.open(sheet)
    assert panel.sheet is sheet
    assert panel.accessibleName() == sheet_word(sheet)


def test_the_file_says_what_to_do_and_what_is_known(panel: SidePanel) -> None:
    panel.open(Sheet.FILE)
    dossier = panel.findChild(Dossier)
    assert isinstance(dossier, Dossier)
    texts = [label.text() for label in dossier.findChildren(QLabel)]
    assert texts[0].startswith("Alix Morel a demandé")
    assert texts[1:] == ["Motif", "prêt professionnel", "Cliente depuis", "2019"]


def test_figures_may_be_searched(panel: SidePanel) -> None:
    panel.show()
    panel.open(Sheet.FIGURES)
    assert panel.findChildren(FigureList)


def test_notes_are_kept_when_the_panel_is_put_away(panel: SidePanel, qtbot: QtBot) -> None:
    panel.open(Sheet.NOTES)
    notes = panel.findChild(Notepad)
    assert isinstance(notes, Notepad)
    notes.setPlainText("ouvre en mai")
    with qtbot.waitSignal(panel.closed):
        panel.put_away()
    assert panel.sheet is None
    panel.open(Sheet.FILE)
    panel.open(Sheet.NOTES)
    assert panel.findChildren(Notepad) == [notes]
    assert notes.toPlainText() == "ouvre en mai"


def test_a_paste_is_cut_at_the_limit_and_taken_literally(panel: SidePanel) -> None:
    panel.open(Sheet.NOTES)
    notes = panel.findChild(Notepad)
    assert isinstance(notes, Notepad)
    pasted = QMimeData()
    pasted.setText("<b>" + "a " * PASTE_LIMIT)
    pasted.setHtml("<img src='/dev/zero'>")
    notes.insertFromMimeData(pasted)
    assert notes.toPlainText().startswith("<b>a a ")
    assert len(notes.toPlainText()) < PASTE_LIMIT
    notes.insertFromMimeData(pasted)
    assert len(notes.toPlainText()) <= PASTE_LIMIT


def test_it_takes_a_share_of_a_wide_window_and_enough_of_a_small_one(panel: SidePanel) -> None:
    panel.fit(1280)
    small = panel.width()
    panel.fit(1920)
    assert panel.width() == 480 > small == WIDTH
