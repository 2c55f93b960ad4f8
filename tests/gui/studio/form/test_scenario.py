"""All that a scenario holds beside its exchanges is written in the same forms."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.content.describing import FileKind, form_of
from entretien.content.reading import Reading
from entretien.gui.studio.fields.choice_field import ChoiceField
from entretien.gui.studio.fields.line_field import LineField
from entretien.gui.studio.fields.named_texts_field import NamedTextsField
from entretien.gui.studio.fields.naming_dialog import NamingDialog
from entretien.gui.studio.fields.new_exchange_dialog import NewExchangeDialog
from entretien.gui.studio.fields.number_field import NumberField
from entretien.gui.studio.fields.points_field import PointsField
from entretien.gui.studio.fields.text_field import TextField
from entretien.gui.studio.fields.way_field import WayField
from entretien.gui.studio.form.card_list import CardList
from entretien.gui.studio.form.layouts import Fold, Row, layout_of
from entretien.gui.studio.form.named_lists import NamedLists
from entretien.gui.studio.session import Session
from entretien.gui.studio.view import StudioScreen
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.manuscript.edits import Edit, Splice
from entretien.manuscript.nodes import Address
from entretien.manuscript.places import address_at
from samples.author import Author

Write = Callable[[str], Author]

SHOWN: tuple[Address, ...] = tuple(
    (key,) for key in ("facts", "flags", "gauges", "objections", "interruptions", "endings", "variants")
)
"""What is shown whole."""


def named(author: Author, title: str) -> None:
    """What the author answers once she is asked for a name."""

    def answer() -> None:
        dialog = author.pane.window().findChildren(NamingDialog)[-1]
        dialog.edit.setText(title)
        dialog.ok.click()

    QTimer.singleShot(0, answer)


def checked(qtbot: QtBot, author: Author) -> Reading:
    """What is on the desk, once it has been read."""
    qtbot.waitUntil(lambda: not author.session._check.isActive())
    with qtbot.waitSignal(author.session.checked):
        author.session._read()
    return author.session.reading


def test_the_head_of_a_scenario_is_written(author: Author) -> None:
    edit = author.piece(LineField, "title").edit
    edit.setFocus()
    edit.setCursorPosition(0)
    QTest.keyClicks(edit, "Ici, ")
    author.piece(NumberField, "level").stepper.more.click()
    author.piece(PointsField, "assesses")._steppers["C4.6.5"].less.click()
    gone, came = author.changed()
    assert [line.partition(":")[0] for line in gone] == ["title", "level", "assesses"]
    assert came[:2] == ['title: "Ici, La colocation de Lina"', "level: 2"]
    assert "C4.6.5: 3" in came[2]
    for _change in range(3):
        author.session.undo()
    assert author.text == author.before


def test_the_client_is_chosen_by_name(author: Author) -> None:
    field = author.piece(ChoiceField, "persona")
    assert field.picker.currentText() == "Lina Ferrand"
    field.picker.picked.emit("hugo_martel")
    assert author.changed() == (["persona: lina_ferrand"], ["persona: hugo_martel"])


def test_the_file_on_the_client_gets_a_line(author: Author) -> None:
    lines = author.piece(CardList, "briefing", "client_file")
    count = len(lines.cards)
    lines.more.click()
    assert len(lines.cards) == count + 1
    assert lines.cards[-1].is_open
    field = author.piece(TextField, "briefing", "client_file", count, "value")
    QTest.keyClicks(field.area, "rien")
    assert 'value: "rien"' in author.text


@pytest.mark.parametrize("key", ["facts", "endings", "variants", "gauges", "objections", "interruptions"])
def test_something_is_added_under_the_name_it_is_given(qtbot: QtBot, author: Author, key: str) -> None:
    cards = author.piece(CardList, key)
    count = len(cards.cards)
    named(author, "Elle déménage")
    cards.more.click()
    assert len(cards.cards) == count + 1
    assert cards.cards[-1].site.address == (key, "elle_demenage")
    reading = checked(qtbot, author)
    assert reading.scenario is not None
    author.session.undo()
    assert author.text == author.before


def test_nothing_is_added_without_a_name(author: Author) -> None:
    def answer() -> None:
        author.pane.window().findChildren(NamingDialog)[-1].reject()

    QTimer.singleShot(0, answer)
    author.piece(CardList, "facts").more.click()
    assert author.text == author.before


def test_a_flag_is_raised_and_means_something(author: Author) -> None:
    field = author.piece(NamedTextsField, "flags")
    named(author, "La pièce a été vue")
    field.more.click()
    assert 'la_piece_a_ete_vue: "La pièce a été vue"' in author.text
    field.edits["la_piece_a_ete_vue"].end(False)
    QTest.keyClicks(field.edits["la_piece_a_ete_vue"], " !")
    assert 'vue: "La pièce a été vue !"' in author.text
    field.erase("la_piece_a_ete_vue")
    assert author.text == author.before


def test_an_item_of_a_list_is_copied_under_another_id(author: Author) -> None:
    items = ("phases", "preparation", "selections", "informations", "items")
    author.look_at(*items, 1)
    author.cards(*items)[1].asked.emit("copy")
    assert "id: info_etape_2" in author.text
    author.session.undo()
    assert author.text == author.before


def test_the_client_says_something_else_that_day(author: Author) -> None:
    cards = author.piece(CardList, "variants").cards
    address = (*cards[0].site.address, "lines")
    lists = author.piece(NamedLists, *address)
    lists.more.picked.emit("notes")
    assert author.changed()[1] == ['notes: "à écrire"']
    field = author.piece(TextField, *address, "notes")
    QTest.keyClicks(field.area, "Vous notez ?")
    assert author.changed()[1] == ['notes: "Vous notez ?"']


def test_an_exchange_is_created_where_a_reply_leads_to_it(qtbot: QtBot, author: Author) -> None:
    field = author.piece(WayField, "phases", "greeting", "exchanges", "notes", "replies", 0, "next")

    def answer() -> None:
        dialog = author.pane.window().findChildren(NewExchangeDialog)[-1]
        assert dialog.phase == "greeting"
        dialog.edit.setText("Le café renversé")
        dialog.ok.click()

    QTimer.singleShot(0, answer)
    field.picker.picked.emit("+")
    assert "next: le_cafe_renverse\n" in author.text
    assert "      le_cafe_renverse:\n" in author.text
    assert author.session.workbench.undo_name == "créer un échange"
    reading = checked(qtbot, author)
    assert reading.scenario is not None
    assert reading.unfinished == 3
    field.go.click()
    assert author.session.spot.address == ("phases", "greeting", "exchanges", "le_cafe_renverse")
    author.session.undo()
    assert author.text == author.before


def test_an_exchange_that_is_gone_is_not_shown_any_more(author: Author) -> None:
    author.look_at("phases", "greeting", "exchanges", "notes")
    start, end = author.text.index("      notes:\n"), author.text.index("      demande:\n")
    author.session.do(Change("ôter", author.session.workbench.entry, Edit((Splice(start, end, ""),))))
    assert author.pane.view is None
    author.session.undo()
    assert author.pane.view is not None


def test_an_unreadable_text_is_shown_as_it_was(author: Author) -> None:
    author.look_at("phases", "greeting", "exchanges", "notes")
    entry = author.session.workbench.entry
    author.session.do(Change("casser", entry, Edit((Splice(0, 0, "- {\n"),))))
    assert not author.pane.area.isEnabled()
    assert author.pane.status.text().startswith("Le texte ne se lit plus")
    assert author.pane.view is not None
    author.session.undo()
    assert author.pane.area.isEnabled()
    assert author.pane.status.isHidden()


def test_an_exchange_of_a_fragment_says_where_it_is_written(author: Author) -> None:
    at = author.text.index("      notes:\n")
    included = "      parler_du_temps: {include: meteo}\n"
    author.session.do(Change("inclure", author.session.workbench.entry, Edit((Splice(at, at, included),))))
    author.look_at("phases", "greeting", "exchanges", "parler_du_temps")
    assert author.pane.view is None
    assert any("fragments/meteo.yaml" in each.text() for each in author.pane.findChildren(PlainLabel))


def test_every_key_of_every_record_has_its_place_in_a_form() -> None:
    """Ids are changed elsewhere, with all that refers to them; plans and phases have forms of their own."""
    beside = {"id", "format", "plan", "phases", "exchanges", "facts", "gauges", "flags"}
    beside |= {"objections", "interruptions", "endings", "variants"}
    record = form_of(FileKind.SCENARIO)
    placed = {key for part in layout_of(record) for key in _keys(part)}
    assert {each.key for each in record.fields} - placed == beside - {"exchanges"}


def _keys(part: Fold | Row) -> list[str]:
    rows = part.rows if isinstance(part, Fold) else (part,)
    return [key for row in rows for key in row]


def test_undoing_in_a_field_is_undoing_in_the_studio(qtbot: QtBot, theme: Theme, session: Session) -> None:
    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    author = Author(session, screen.form)
    edit = author.piece(LineField, "title").edit
    edit.setFocus()
    QTest.keyClicks(edit, "Ici, ")
    assert session.workbench.undo_name == "modifier le titre"
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: author.text == author.before)
    assert session.workbench.redo_name == "modifier le titre"


def test_looking_writes_nothing(writing: Write) -> None:
    author = writing("virement_disparu")
    manuscript = author.session.manuscript
    assert manuscript is not None
    for address in (
        (),
        *(each for each in SHOWN if manuscript.find(each) is not None),
        *(address_at(manuscript.root, at) for at in range(0, len(author.text), len(author.text) // 20)),
    ):
        author.look_at(*address)
        assert author.pane.view is not None
    assert author.text == author.before
    assert not author.session.workbench.undo_name


def test_a_card_is_moved_with_the_keyboard(author: Author) -> None:
    replies = ("phases", "greeting", "exchanges", "notes", "replies")
    author.look_at(*replies)
    first, second, *_others = author.cards(*replies)
    QTest.keyClick(second.header, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert author.cards(*replies)[:2] == [second, first]
    QTest.keyClick(second.header, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert author.text == author.before


def test_what_is_wrong_in_another_file_is_said_elsewhere(qtbot: QtBot, author: Author) -> None:
    author.look_at("phases", "greeting", "exchanges", "notes")
    client = author.session.workbench.path.parent / "personas" / "lina_ferrand.yaml"
    client.write_bytes(b"\xff\xfe")
    checked(qtbot, author)
    assert author.session.reading.scenario is None
    assert author.pane.area.isEnabled()
