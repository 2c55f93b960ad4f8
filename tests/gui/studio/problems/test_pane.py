"""The problems of what is being written: counted, listed, gone to, explained."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.studio.problems.explanation import ExplanationDialog
from entretien.gui.studio.problems.pane import ProblemsPane
from entretien.gui.studio.session import Session
from entretien.gui.studio.view import StudioScreen
from entretien.gui.theme.theme import Theme
from entretien.manuscript.edits import difference


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, session: Session) -> StudioScreen:
    shown = StudioScreen(theme, session)
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def pane(screen: StudioScreen) -> ProblemsPane:
    return screen.problems


def replace(qtbot: QtBot, session: Session, old: str, new: str) -> None:
    """Write `new` over the first `old`, and wait until it is checked."""
    text = session.workbench.texts[session.workbench.entry]
    assert old in text
    with qtbot.waitSignal(session.checked, timeout=10_000):
        edit = difference(text, text.replace(old, new, 1))
        session.do(Change("essai", session.workbench.entry, edit))


def spoken(pane: ProblemsPane) -> str:
    return pane.line.accessibleName()


def cells(pane: ProblemsPane, row: int) -> list[str]:
    items = (pane.table.item(row, column) for column in range(pane.table.columnCount()))
    return [item.text() for item in items if item is not None]


def test_the_line_counts_what_is_wrong_as_one_writes(
    qtbot: QtBot, pane: ProblemsPane, session: Session
) -> None:
    assert spoken(pane) == "Problèmes\u00a0: Rien à signaler"
    replace(qtbot, session, "level: 1", "level: 7")
    assert spoken(pane) == "Problèmes\u00a0: 1 erreur"


def test_the_line_opens_to_a_list_that_says_how_grave_what_and_where(
    qtbot: QtBot, pane: ProblemsPane, session: Session
) -> None:
    replace(qtbot, session, "level: 1", "niveau: 1")
    assert not pane.table.isVisible()
    pane.line.click()
    assert pane.table.isVisible()
    assert [cells(pane, row) for row in range(pane.table.rowCount())] == [
        ["Erreur", "Il manque la clé «\u00a0level\u00a0».", "ligne 2", "E202"],
        ["Erreur", "La clé «\u00a0niveau\u00a0» n'existe pas ici.", "ligne 9", "E201"],
    ]


def test_enter_goes_where_the_problem_is_written(
    qtbot: QtBot, screen: StudioScreen, pane: ProblemsPane, session: Session
) -> None:
    replace(qtbot, session, "kind: small_talk", "kind: small_talks")
    screen.writing.setCurrentWidget(screen.map)
    pane.open()
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    cursor = screen.source.editor.textCursor()
    assert cursor.block().text().strip() == "kind: small_talks"
    assert cursor.positionInBlock() == cursor.block().text().index("small_talks")
    assert session.spot.address == ("phases", "greeting", "exchanges", "arrivee", "replies", 0, "kind")
    assert screen.writing.currentWidget() is screen.form


def test_f8_goes_from_one_problem_to_the_next_and_back(
    qtbot: QtBot, screen: StudioScreen, pane: ProblemsPane, session: Session
) -> None:
    replace(qtbot, session, "level: 1", "level: 7")
    replace(qtbot, session, "kind: small_talk", "kind: small_talks")
    lines = []
    for by in (1, 1, 1, -1):
        pane.go_to_next(by)
        lines.append(screen.source.editor.textCursor().block().text().strip())
    assert lines == ["level: 7", "kind: small_talks", "level: 7", "kind: small_talks"]


def test_the_problem_at_hand_stays_at_hand_while_others_come_and_go(
    qtbot: QtBot, pane: ProblemsPane, session: Session
) -> None:
    replace(qtbot, session, "kind: small_talk", "kind: small_talks")
    pane.open()
    replace(qtbot, session, "level: 1", "level: 7")
    assert pane.table.rowCount() == 2
    assert "small_talks" in cells(pane, pane.table.currentRow())[1]


def test_f1_explains_the_code(
    qtbot: QtBot, screen: StudioScreen, pane: ProblemsPane, session: Session
) -> None:
    replace(qtbot, session, "level: 1", "level: 7")
    pane.open()
    QTest.keyClick(pane.table, Qt.Key.Key_F1)
    (dialog,) = screen.findChildren(ExplanationDialog)
    assert dialog.isVisible()
    assert "E205" in dialog.page.toPlainText()
    dialog.close()


def test_what_an_author_writes_is_never_taken_for_html(
    qtbot: QtBot, pane: ProblemsPane, session: Session
) -> None:
    replace(qtbot, session, "kind: small_talk", 'kind: "<b>x</b>"')
    item = pane.table.item(0, 1)
    assert item is not None
    assert "&lt;b&gt;" in item.toolTip()


def test_a_problem_is_mended_by_a_button_and_the_mending_undone(
    qtbot: QtBot, screen: StudioScreen, pane: ProblemsPane, session: Session
) -> None:
    replace(qtbot, session, "next: installation", "next: instalation")
    pane.open()
    assert pane.mending.first.text() == "Écrire «\u00a0installation\u00a0»"
    with qtbot.waitSignal(session.checked, timeout=10_000):
        pane.mending.first.click()
    assert spoken(pane) == "Problèmes\u00a0: Rien à signaler"
    assert not pane.mending.isVisible()
    assert session.workbench.undo_name == "écrire «\u00a0installation\u00a0»"


def test_other_ways_to_mend_it_are_in_a_menu(qtbot: QtBot, pane: ProblemsPane, session: Session) -> None:
    replace(qtbot, session, "next: installation", "next: instalation")
    pane.open()
    assert [action.text() for action in pane.mending.menu.actions()] == [
        "Créer l'échange «\u00a0instalation\u00a0»"
    ]
    with qtbot.waitSignal(session.checked, timeout=10_000):
        pane.mending.menu.actions()[0].trigger()
    assert spoken(pane) == "Problèmes\u00a0: 2 à écrire"
