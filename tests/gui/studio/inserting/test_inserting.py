"""A fragment is chosen, filled in and included; its file comes beside the scenario."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from entretien.gui.studio.inserting.insert_dialog import InsertDialog
from entretien.gui.studio.session import Session, Spot
from entretien.gui.studio.view import StudioScreen
from entretien.gui.theme.theme import Theme

TAKING_LEAVE = "Prendre congé en redisant la suite"


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, session: Session) -> StudioScreen:
    shown = StudioScreen(theme, session)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def insert(screen: StudioScreen, act: Callable[[InsertDialog], None]) -> None:
    """Ask for a fragment, and do `act` with what is asked."""

    def act_on_it() -> None:
        (dialog,) = screen.findChildren(InsertDialog)
        act(dialog)

    QTimer.singleShot(0, act_on_it)
    screen.header.insert.click()


def choose(dialog: InsertDialog, label: str) -> None:
    labels = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(labels.index(label))


def fill(dialog: InsertDialog) -> None:
    choose(dialog, TAKING_LEAVE)
    assert dialog.form is not None
    assert not dialog.make.isEnabled()
    for field in dialog.form.fields.values():
        if isinstance(field, QLineEdit):
            field.setText("Madame Ferrand")
    dialog.make.click()


def test_a_fragment_is_included_where_the_author_looks_and_undone_at_once(
    qtbot: QtBot, screen: StudioScreen, session: Session, folder: Path
) -> None:
    entry = session.workbench.entry
    before = session.workbench.texts[entry]
    (folder / "fragments" / "prendre_conge.yaml").unlink()
    session.look_at(Spot(entry, ("phases", "greeting", "exchanges", "arrivee", "client")))
    with qtbot.waitSignal(session.checked):
        insert(screen, fill)
    assert "include: prendre_conge" in session.workbench.texts[entry]
    assert session.spot.address == ("phases", "greeting", "exchanges", "prendre_conge")
    assert session.reading.scenario is not None
    assert (folder / "fragments" / "prendre_conge.yaml").is_file()
    session.undo()
    assert session.workbench.texts[entry] == before


def test_what_is_a_name_is_chosen_among_those_of_the_scenario(screen: StudioScreen) -> None:
    def look(dialog: InsertDialog) -> None:
        choose(dialog, TAKING_LEAVE)
        assert dialog.form is not None
        kinds = {blank.id: type(field) for blank, field in dialog.form.fields.items()}
        assert issubclass(kinds["competence"], QComboBox)
        assert issubclass(kinds["fin"], QComboBox)
        assert issubclass(kinds["nom"], QLineEdit)
        dialog.reject()

    insert(screen, look)


def test_nothing_is_included_after_all(screen: StudioScreen, session: Session) -> None:
    insert(screen, lambda dialog: dialog.reject())
    assert session.workbench.undo_name == ""


def test_a_text_that_does_not_read_is_told_about(screen: StudioScreen, session: Session) -> None:
    screen.source.editor.insertPlainText("[\n")
    screen.header.insert.click()
    assert screen.banner.isVisible()
