"""The studio opens a scenario, shows every change in every pane, and saves it."""

from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.studio.session import Session
from entretien.gui.studio.view import StudioScreen
from entretien.gui.theme.theme import Theme
from entretien.manuscript.changing import put


def test_what_is_typed_in_the_source_is_undone_by_the_header(
    qtbot: QtBot, theme: Theme, session: Session
) -> None:
    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    before = session.workbench.texts[session.workbench.entry]
    screen.source.editor.insertPlainText("# une remarque\n")
    assert session.workbench.texts[session.workbench.entry] == "# une remarque\n" + before
    screen.header.undo.click()
    assert screen.source.text == before
    screen.header.redo.click()
    screen.header.save.click()
    assert session.workbench.path.read_text(encoding="utf-8") == "# une remarque\n" + before
    assert not screen.header.save.isEnabled()


def test_what_another_pane_changes_is_seen_in_the_source_and_the_cursor_stays(
    qtbot: QtBot, theme: Theme, session: Session
) -> None:
    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    cursor = screen.source.editor.textCursor()
    cursor.setPosition(len(session.workbench.texts[session.workbench.entry]) - 5)
    screen.source.editor.setTextCursor(cursor)
    rest = screen.source.text[cursor.position() :]
    assert session.manuscript is not None
    session.do(Change("essai", session.workbench.entry, put(session.manuscript, ("title",), "Titre 🙂 neuf")))
    editor = screen.source.editor
    assert screen.source.text == session.workbench.texts[session.workbench.entry]
    after = editor.textCursor()
    after.movePosition(after.MoveOperation.End, after.MoveMode.KeepAnchor)
    assert after.selectedText().translate({0x2029: "\n"}) == rest
