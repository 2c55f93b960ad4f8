"""The source: typed like any text, coloured, marked, searched; what others change is seen in it."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.studio.session import Session, Spot
from entretien.gui.studio.source.pane import SourcePane
from entretien.gui.studio.view import StudioScreen
from entretien.gui.theme.theme import Theme
from entretien.manuscript.changing import put
from entretien.manuscript.edits import Edit, Splice, difference


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, session: Session) -> SourcePane:
    shown = SourcePane(theme, session)
    qtbot.addWidget(shown)
    shown.resize(900, 500)
    shown.show()
    return shown


def write_over(pane: SourcePane, text: str) -> None:
    """Put another text on the desk; the cursor is where `¦` stands."""
    pane.editor.selectAll()
    pane.editor.insertPlainText(text.replace("¦", ""))
    pane.editor.go_to(text.index("¦"))


def shown(pane: SourcePane) -> str:
    """The text, the cursor as `¦`."""
    at = pane.editor.textCursor().position()
    return pane.text[:at] + "¦" + pane.text[at:]


def press(
    pane: SourcePane, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(pane.editor, key, modifier)


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("phases:¦", Qt.Key.Key_Return, "phases:\n  ¦"),
        ("  - un¦", Qt.Key.Key_Return, "  - un\n  - ¦"),
        ("  - un\n  - ¦", Qt.Key.Key_Return, "  - un\n¦"),
        ("  - id: un¦", Qt.Key.Key_Return, "  - id: un\n    ¦"),
        ("un:\n ¦deux", Qt.Key.Key_Tab, "un:\n  ¦deux"),
        ("un:\n    ¦deux", Qt.Key.Key_Backspace, "un:\n  ¦deux"),
        ("un:\n    de¦ux", Qt.Key.Key_Backtab, "un:\n  de¦ux"),
    ],
)
def test_keys_write_what_a_yaml_text_needs(pane: SourcePane, before: str, key: Qt.Key, after: str) -> None:
    write_over(pane, before)
    press(pane, key)
    assert shown(pane) == after


def test_lines_become_comments_together(pane: SourcePane) -> None:
    write_over(pane, "¦un:\n  deux: 2\ntrois: 3\n")
    cursor = pane.editor.textCursor()
    cursor.setPosition(len("un:\n  deux"), QTextCursor.MoveMode.KeepAnchor)
    pane.editor.setTextCursor(cursor)
    press(pane, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert pane.text == "# un:\n#   deux: 2\ntrois: 3\n"
    press(pane, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert pane.text == "un:\n  deux: 2\ntrois: 3\n"


def test_letters_typed_together_are_undone_together_and_apart_from_those_typed_elsewhere(
    pane: SourcePane, session: Session
) -> None:
    write_over(pane, "title: ¦\nlevel: 1\n")
    QTest.keyClicks(pane.editor, "Une")
    pane.editor.go_to(pane.text.index("1"))
    QTest.keyClicks(pane.editor, "2")
    session.undo()
    assert pane.text == "title: Une\nlevel: 1\n"
    session.undo()
    assert pane.text == "title: \nlevel: 1\n"


def test_no_break_spaces_are_kept(pane: SourcePane, session: Session) -> None:
    write_over(pane, "title: «\u00a0Un\u00a0» ¦")
    assert session.workbench.texts[session.workbench.entry] == "title: «\u00a0Un\u00a0» "


def test_what_is_wrong_is_underlined_and_told_where_it_is(
    qtbot: QtBot, pane: SourcePane, session: Session
) -> None:
    text = session.workbench.texts[session.workbench.entry]
    with qtbot.waitSignal(session.checked, timeout=10_000):
        edit = difference(text, text.replace("level: 1", "level: 7", 1))
        session.do(Change("essai", session.workbench.entry, edit))
    selections = pane.editor.extraSelections()
    assert [each.cursor.selectedText() for each in selections[1:]] == ["7"]
    pane.editor.go_to(pane.text.index("level: 7") + 7)
    place = pane.editor.cursorRect().center() + QPoint(pane.editor.viewport().x(), 0)
    assert "hors des bornes" in pane.editor._said_at(place)
    assert "hors des bornes" in pane.editor._said_at(QPoint(20, place.y()))


def test_marks_move_with_the_text(qtbot: QtBot, pane: SourcePane, session: Session) -> None:
    text = session.workbench.texts[session.workbench.entry]
    with qtbot.waitSignal(session.checked, timeout=10_000):
        edit = difference(text, text.replace("level: 1", "level: 7", 1))
        session.do(Change("essai", session.workbench.entry, edit))
    line = pane.editor._marks[0].line
    pane.editor.go_to(0)
    pane.editor.insertPlainText("# une remarque\n")
    assert pane.editor._marks[0].line == line + 1


def test_the_other_files_of_the_scenario_are_at_hand(pane: SourcePane, session: Session) -> None:
    names = [pane.files.itemText(row) for row in range(pane.files.count())]
    assert names[0] == "Scénario\u00a0: colocation_lina"
    assert "Client\u00a0: lina_ferrand" in names
    pane.open("personas/lina_ferrand.yaml")
    assert pane.text.startswith("# yaml-language-server") or "lina_ferrand" in pane.text
    pane.editor.go_to(0)
    pane.editor.insertPlainText("# moi\n")
    assert session.workbench.texts["personas/lina_ferrand.yaml"].startswith("# moi\n")
    assert pane.files.currentText() == "Client\u00a0: lina_ferrand"


def test_what_is_looked_at_in_another_file_is_shown(pane: SourcePane, session: Session) -> None:
    session.look_at(Spot("personas/lina_ferrand.yaml", ("name",)))
    assert pane.file == "personas/lina_ferrand.yaml"


def test_characters_that_count_double_move_nothing(pane: SourcePane, session: Session) -> None:
    write_over(pane, "title: 🙂🙂 ¦Un\n")
    pane.editor.insertPlainText("x")
    assert session.workbench.texts[session.workbench.entry] == "title: 🙂🙂 xUn\n"
    assert session.manuscript is not None
    session.do(Change("essai", session.workbench.entry, put(session.manuscript, ("title",), "🙂 deux")))
    assert pane.text == session.workbench.texts[session.workbench.entry]


def test_words_are_found_one_after_another(pane: SourcePane) -> None:
    write_over(pane, "¦un deux\ndeux Deux\n")
    QTest.keyClick(pane.editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    pane.find_bar.open()
    QTest.keyClicks(pane.find_bar.field, "deux")
    counts = [pane.find_bar.count.text()]
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ShiftModifier,):
        QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return, modifier)
        counts.append(pane.find_bar.count.text())
    assert counts == ["1 sur 3", "2 sur 3", "3 sur 3", "1 sur 3", "3 sur 3"]
    pane.find_bar.field.setText("trois")
    assert pane.find_bar.count.text() == "introuvable"
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()


def test_a_line_nobody_wrote_by_hand_is_not_broken(pane: SourcePane) -> None:
    pane.editor.show_text("a" * 50_000)
    assert pane.editor.lineWrapMode() is pane.editor.LineWrapMode.NoWrap


def popup_of(pane: SourcePane) -> list[str]:
    """What is offered now."""
    completer = pane.editor._completer
    assert completer is not None
    if not completer.isVisible():
        return []
    return [completer.item(row).text().partition(" ")[0] for row in range(completer.count())]


def test_what_may_be_written_is_offered_while_one_types(pane: SourcePane, session: Session) -> None:
    write_over(pane, "title: Un\nmin¦")
    QTest.keyClicks(pane.editor, "u")
    assert popup_of(pane) == ["minutes"]
    press(pane, Qt.Key.Key_Return)
    assert shown(pane) == "title: Un\nminutes: ¦"
    assert popup_of(pane) == []


def test_names_are_offered_though_the_text_can_no_longer_be_read(pane: SourcePane) -> None:
    text = pane.text
    at = text.index("next: installation") + len("next: inst")
    write_over(pane, text[:at] + "¦" + "\n   }}\n" + text[at + len("allation") :])
    press(pane, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert "installation" in popup_of(pane)


def test_nothing_is_offered_in_words_for_people(pane: SourcePane) -> None:
    write_over(pane, 'title: "Bon¦"')
    QTest.keyClicks(pane.editor, "j")
    assert popup_of(pane) == []


def test_ending_a_line_is_not_choosing(pane: SourcePane) -> None:
    write_over(pane, "title: Un\nchannel: branc¦")
    QTest.keyClicks(pane.editor, "h")
    assert popup_of(pane) == []
    press(pane, Qt.Key.Key_Return)
    assert pane.text == "title: Un\nchannel: branch\n"


def test_esc_goes_on_without_what_is_offered_and_leaves_nothing_else(
    qtbot: QtBot, screen: StudioScreen
) -> None:
    write_over(screen.source, "title: Un\n¦")
    QTest.keyClicks(screen.source.editor, "mi")
    assert popup_of(screen.source) == ["minutes"]
    with qtbot.assertNotEmitted(screen.left):
        press(screen.source, Qt.Key.Key_Escape)
    assert popup_of(screen.source) == []
    assert screen.source.text == "title: Un\nmi"


def test_what_only_exploring_tells_is_marked_too(qtbot: QtBot, pane: SourcePane, session: Session) -> None:
    at = pane.text.index('            say: "Bonjour Madame Ferrand, bienvenue')
    pane.editor.go_to(at)
    pane.editor.insertPlainText("            when: trust >= 10 and trust <= 0\n")
    qtbot.waitUntil(lambda: session.examination.fresh, timeout=120_000)
    assert "D101" in {mark.diagnostic.code for mark in pane.editor._marks}


def test_what_the_cursor_rests_on_is_looked_at_and_the_text_does_not_move(
    qtbot: QtBot, pane: SourcePane, session: Session
) -> None:
    pane.activateWindow()
    pane.editor.setFocus()
    qtbot.waitUntil(pane.editor.hasFocus)
    pane.editor.go_to(pane.text.index("accueil_presenter"))
    before = pane.editor.verticalScrollBar().value()
    with qtbot.waitSignal(session.looked_at):
        pane.editor.moveCursor(QTextCursor.MoveOperation.Right)
    assert session.spot.address == ("phases", "greeting", "exchanges", "arrivee", "replies", 1, "id")
    assert pane.editor.verticalScrollBar().value() == before


def test_a_very_long_text_is_shown_without_colours(pane: SourcePane) -> None:
    pane.editor.show_text("a: 1\n" * 30_000)
    assert pane.editor._highlighter.document() is None
    pane.editor.show_text("a: 1\n")
    assert pane.editor._highlighter.document() is pane.editor.document()


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, session: Session) -> StudioScreen:
    shown = StudioScreen(theme, session)
    qtbot.addWidget(shown)
    shown.show()
    shown.writing.setCurrentWidget(shown.source)
    shown.activateWindow()
    shown.source.editor.setFocus()
    qtbot.waitUntil(shown.source.editor.hasFocus)
    return shown


def test_the_keys_of_undoing_are_those_of_the_studio(qtbot: QtBot, screen: StudioScreen) -> None:
    before = screen.source.text
    QTest.keyClicks(screen.source.editor, "# ab")
    press(screen.source, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.source.text == before)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(screen.source, Qt.Key.Key_Z, both)
    qtbot.waitUntil(lambda: screen.source.text == "# ab" + before)


def test_what_is_pasted_has_the_ends_of_lines_of_here(pane: SourcePane) -> None:
    pasted = QMimeData()
    pasted.setText("un: 1\r\ndeux: «\u00a02\u00a0»\rtrois: 3\n")
    write_over(pane, "¦")
    pane.editor.insertFromMimeData(pasted)
    assert pane.text == "un: 1\ndeux: «\u00a02\u00a0»\ntrois: 3\n"


def test_what_is_copied_keeps_its_no_break_spaces(pane: SourcePane) -> None:
    write_over(pane, "a: «\u00a0b\u00a0»¦")
    pane.editor.selectAll()
    assert pane.editor.createMimeDataFromSelection().text() == "a: «\u00a0b\u00a0»"


def test_showing_a_text_changes_nothing(pane: SourcePane, session: Session) -> None:
    assert session.workbench.undo_name == ""
    pane.open("personas/lina_ferrand.yaml")
    pane.open(session.workbench.entry)
    assert session.workbench.undo_name == ""
    assert not session.workbench.unsaved


def test_what_is_changed_along_with_another_file_is_seen_too(pane: SourcePane, session: Session) -> None:
    persona = "personas/lina_ferrand.yaml"
    pane.open(persona)
    top = Edit((Splice(0, 0, "# ici aussi\n"),))
    session.do(Change("essai", session.workbench.entry, top, along=(Change("essai", persona, top),)))
    assert pane.text == session.workbench.texts[persona]
    assert pane.text.startswith("# ici aussi\n")
    session.undo()
    assert pane.text == session.workbench.texts[persona]
