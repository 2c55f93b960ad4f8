"""The studio opens a scenario, shows every change in every pane, and saves it."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.studio.fields.growing_text import GrowingText
from entretien.gui.studio.outline.model import ENTRY
from entretien.gui.studio.overwritten_dialog import OverwrittenDialog
from entretien.gui.studio.session import Session, Spot
from entretien.gui.studio.view import StudioScreen
from entretien.gui.theme.theme import Theme
from entretien.manuscript.changing import put


def test_opening_it_and_looking_at_every_file_changes_nothing(
    qtbot: QtBot, theme: Theme, session: Session
) -> None:
    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    screen.show()
    for place in range(screen.writing.count()):
        screen.writing.setCurrentIndex(place)
    for file, _text in session.reading.sources.files:
        screen.source.open(file)
    assert session.workbench.undo_name == ""
    assert not screen.header.undo.isEnabled()


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


THEIRS = "title: celui du disque\n"


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, session: Session) -> StudioScreen:
    shown = StudioScreen(theme, session)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def answer_with(screen: StudioScreen, button: str) -> None:
    """What the author presses once she is asked."""

    def press() -> None:
        (dialog,) = screen.findChildren(OverwrittenDialog)
        getattr(dialog, button).click()

    QTimer.singleShot(0, press)


@pytest.mark.parametrize(
    ("button", "on_disk", "on_desk"),
    [("wait", THEIRS, "# moi"), ("mine", "# moi", "# moi"), ("theirs", THEIRS, THEIRS)],
)
def test_when_somebody_else_wrote_the_file_the_author_says_whose_text_counts(
    screen: StudioScreen, session: Session, button: str, on_disk: str, on_desk: str
) -> None:
    screen.source.editor.insertPlainText("# moi\n")
    session.workbench.path.write_text(THEIRS, encoding="utf-8")
    answer_with(screen, button)
    screen.header.save.click()
    assert session.workbench.path.read_text(encoding="utf-8").startswith(on_disk)
    assert screen.source.text.startswith(on_desk)
    if button == "theirs":
        session.undo()
        assert screen.source.text.startswith("# moi")


def test_the_source_goes_where_the_author_looks(screen: StudioScreen, session: Session) -> None:
    address = ("phases", "greeting", "exchanges", "cadre", "replies", 0, "say")
    session.look_at(Spot(session.workbench.entry, address))
    line = screen.source.editor.textCursor().block().text().strip()
    assert line.startswith('say: "Dix minutes')


@pytest.mark.parametrize(
    ("text", "tab"), [("Le client", "persona"), ("La banque", "figures"), ("Le barème", "figures")]
)
def test_enter_in_the_plan_opens_each_file_where_it_is_written_best(
    screen: StudioScreen, text: str, tab: str
) -> None:
    lines = (screen.outline.tree.plan.index(row, 0) for row in range(4))
    entry = next(each for line in lines if (each := line.data(ENTRY)).text == text)
    screen.outline.tree.taken.emit(entry)
    assert screen.writing.currentWidget() is getattr(screen, tab)
    if tab == "figures":
        assert screen.figures.which.value == ("bank" if text == "La banque" else "figures")


def test_what_the_plan_adds_is_written_at_once_whatever_tab_was_read(
    qtbot: QtBot, screen: StudioScreen, session: Session
) -> None:
    add = next(each for each in screen.outline.add_menu.actions() if each.text() == "Une fin")
    for tab in (screen.form, screen.map):
        screen.writing.setCurrentWidget(tab)
        add.trigger()
        assert screen.writing.currentWidget() is screen.form
        field = QApplication.focusWidget()
        assert isinstance(field, GrowingText)
        assert field.accessibleName() == "Ce qui est dit à l'issue de l'entretien"

    screen.writing.setCurrentWidget(screen.source)
    add.trigger()
    assert screen.writing.currentWidget() is screen.source
    assert session.spot.address[0] == "endings"
