"""An exchange is written in its form: every field writes its own lines of the file, and nothing else."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.studio.fields.choice_field import ChoiceField
from entretien.gui.studio.fields.condition_field import ConditionField
from entretien.gui.studio.fields.flag_field import FlagField
from entretien.gui.studio.fields.names_field import NamesField
from entretien.gui.studio.fields.points_field import PointsField
from entretien.gui.studio.fields.text_field import TextField
from entretien.gui.studio.fields.texts_field import TextsField
from entretien.gui.studio.fields.way_field import WayField
from entretien.gui.studio.form.card import COPY, DOWN, REMOVE, UP
from entretien.gui.studio.form.card_list import CardList
from entretien.gui.studio.form.pane import FormPane
from entretien.gui.studio.session import Session
from entretien.manuscript.changing import put, remove
from entretien.manuscript.nodes import Address
from entretien.manuscript.places import address_at
from samples.author import Author

INSTALLATION: Address = ("phases", "greeting", "exchanges", "installation")
"""One line of the client, four replies."""

PORTE: Address = (*INSTALLATION, "replies", 1)
"""The reply of an exchange that closes the door."""


def elsewhere(session: Session, *address: str | int, value: str) -> None:
    """What another pane writes."""
    assert session.manuscript is not None
    session.do(Change("ailleurs", session.workbench.entry, put(session.manuscript, address, value)))


def in_sight(pane: FormPane, widget: QWidget) -> bool:
    """Whether a reader sees the whole of it without scrolling."""
    seen = pane.area.viewport()
    top = widget.mapTo(pane, QPoint(0, 0)).y() - seen.mapTo(pane, QPoint(0, 0)).y()
    return 0 <= top <= top + widget.height() <= seen.height()


# Texts.


def test_typing_changes_one_line_and_is_undone_at_once(author: Author) -> None:
    area = author.piece(TextField, *PORTE, "say").area
    area.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(area, " Bien ?")
    gone, came = author.changed()
    assert gone == ['say: "Ici, vous serez bien. Je ferme, ce que vous me direz reste entre nous."']
    assert came == ['say: "Ici, vous serez bien. Je ferme, ce que vous me direz reste entre nous. Bien ?"']
    assert author.session.workbench.undo_name == "modifier la réponse"
    author.session.undo()
    assert author.text == author.before
    assert not author.session.workbench.undo_name


def test_a_text_follows_what_others_write_and_its_cursor_stays(author: Author) -> None:
    area = author.piece(TextField, *PORTE, "say").area
    cursor = area.textCursor()
    cursor.setPosition(len("Ici, vous serez bien."))
    area.setTextCursor(cursor)
    elsewhere(
        author.session,
        *PORTE,
        "say",
        value="Là, vous serez bien. Je ferme, ce que vous me direz reste entre nous.",
    )
    assert area.toPlainText().startswith("Là, vous serez bien.")
    assert area.textCursor().position() == len("Là, vous serez bien.")


def test_what_is_left_empty_holds_its_place_and_says_what_is_expected(author: Author) -> None:
    field = author.piece(TextField, *INSTALLATION, "client", 0, "say")
    field.area.selectAll()
    QTest.keyClick(field.area, Qt.Key.Key_Delete)
    assert '{say: "à écrire", mood: neutral' in author.text
    assert field.area.toPlainText() == ""
    QTest.keyClicks(field.area, "Oui")
    assert '{say: "Oui", mood: neutral' in author.text


def test_an_optional_text_that_is_emptied_is_left_out(author: Author) -> None:
    edit = author.piece(TextField, *PORTE, "act").area
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert author.changed() == (['act: "fermer la porte, s\'asseoir de biais plutôt que face à elle"'], [])
    QTest.keyClicks(edit, "fermer")
    assert author.changed()[1] == ['act: "fermer"']


def test_words_are_counted(author: Author) -> None:
    field = author.piece(TextField, *PORTE, "say")
    assert field._count.text() == "14 mots"
    field.area.setPlainText("mot " * 50)
    assert field._count.text() == "50 mots\u00a0; mieux vaut en rester à 45"


def test_figures_stay_as_they_are_quoted(author: Author) -> None:
    at = author.text.index("{bank.")
    assert author.session.manuscript is not None
    address = address_at(author.session.manuscript.root, at)
    assert "{bank." in author.piece(TextField, *address).area.toPlainText()


# Other fields.


def test_evidence_is_stepped_added_and_taken_away(author: Author) -> None:
    field = author.piece(PointsField, *PORTE, "evidence")
    assert field.points == {"C4.6.4": 1, "C4.5.4": 2}
    field._steppers["C4.6.4"].more.click()
    assert author.changed()[1] == ["evidence: {C4.6.4: 2, C4.5.4: 2}"]
    for _click in range(2):
        field._steppers["C4.5.4"].less.click()
    assert author.changed()[1] == ["evidence: {C4.6.4: 2}"]
    field._take("C4.6.5")
    assert author.changed()[1] == ["evidence: {C4.6.4: 2, C4.6.5: 1}"]
    field._steppers["C4.6.5"].number.setFocus()
    QTest.keyClick(field._steppers["C4.6.5"].number, Qt.Key.Key_Down)
    for _click in range(2):
        field._steppers["C4.6.4"].less.click()
    assert author.changed() == (["evidence: {C4.6.4: 1, C4.5.4: 2}"], [])
    assert author.text.count("\n") == author.before.count("\n") - 1


def test_a_choice_is_offered_in_words(author: Author) -> None:
    field = author.piece(ChoiceField, *PORTE, "kind")
    assert field.picker.currentText() == "geste"
    field.picker._fill()
    field.picker.setCurrentIndex(field.picker.findText("empathie"))
    field.picker.activated.emit(field.picker.currentIndex())
    assert author.changed() == (["kind: gesture"], ["kind: empathy"])


def test_where_a_reply_leads_is_chosen_among_exchanges_and_endings(author: Author) -> None:
    field = author.piece(WayField, *PORTE, "next")
    assert field.picker.currentText() == "Accueil\u00a0: cadre"
    field.picker._fill()
    words = [field.picker.itemText(rank) for rank in range(field.picker.count())]
    assert "Découverte\u00a0: sujet logement" in words
    assert any(each.startswith("fin\u00a0: Accord") for each in words)
    field.picker.picked.emit("notes")
    assert author.changed() == (["next: cadre"], ["next: notes"])
    field.go.click()
    assert author.session.spot.address == ("phases", "greeting", "exchanges", "notes")


def test_free_order_is_ticked(author: Author) -> None:
    box = author.piece(FlagField, *INSTALLATION, "hub").box
    box.click()
    assert author.changed() == ([], ["hub: true"])
    box.click()
    assert author.text == author.before


def test_a_condition_is_said_in_words_and_composed(author: Author) -> None:
    field = author.piece(ConditionField, *PORTE, "when")
    QTest.keyClicks(field.edit, "trust >= 3")
    assert author.changed() == ([], ["when: trust >= 3"])
    assert field._said.text() == "C'est-à-dire\u00a0: confiance d'au moins 3."
    field._join("known(montreal)")
    assert author.changed()[1] == ["when: trust >= 3 and known(montreal)"]
    assert "Montréal" in field._said.text()
    field.edit.selectAll()
    QTest.keyClick(field.edit, Qt.Key.Key_Delete)
    assert author.text == author.before


def test_a_condition_that_cannot_be_read_says_why(qtbot: QtBot, author: Author) -> None:
    field = author.piece(ConditionField, *PORTE, "when")
    with qtbot.waitSignal(author.session.checked):
        QTest.keyClicks(field.edit, "trust >")
    assert field._said.text() == ""
    assert field._problem is not None
    assert field._problem.isVisible()
    with qtbot.waitSignal(author.session.checked):
        QTest.keyClicks(field.edit, "= 2")
    assert not field._problem.isVisible()


def test_names_are_taken_from_a_list_and_put_back(author: Author) -> None:
    field = author.piece(NamesField, *INSTALLATION, "client", 0, "reveals")
    field.more.picked.emit("montreal")
    field.more.picked.emit("mere")
    assert field.names == ("montreal", "mere")
    assert "reveals: [montreal, mere]" in author.text
    field.erase(0)
    field.erase(0)
    assert author.text == author.before


def test_other_ways_to_say_it_are_texts_of_their_own(author: Author) -> None:
    field = author.piece(TextsField, *PORTE, "also")
    assert len(field._areas) == 2
    field.add.click()
    QTest.keyClicks(field._areas[2], "Je ferme.")
    assert author.changed() == ([], ['- "Je ferme."'])
    field.erase(2)
    assert author.text == author.before


# Cards.


def test_a_reply_is_added_like_the_last_and_written_at_once(author: Author) -> None:
    assert len(author.cards(*INSTALLATION, "replies")) == 4
    author.piece(CardList, *INSTALLATION, "replies").more.click()
    gone, came = author.changed()
    assert not gone
    assert "- id: installation_5" in came
    assert "next: cadre" in came
    cards = author.cards(*INSTALLATION, "replies")
    assert [card.is_open for card in cards] == [False, False, False, False, True]
    author.session.undo()
    assert author.text == author.before


def test_cards_are_copied_moved_and_taken_away(author: Author) -> None:
    author.look_at(*PORTE)
    cards = author.cards(*INSTALLATION, "replies")
    door = cards[1]
    door.asked.emit(UP)
    assert author.cards(*INSTALLATION, "replies")[0] is door
    assert door.is_open
    door.asked.emit(DOWN)
    assert author.text == author.before
    door.asked.emit(COPY)
    assert "id: install_porte_2" in author.text
    assert author.session.workbench.undo_name == "dupliquer la réponse"
    author.cards(*INSTALLATION, "replies")[2].asked.emit(REMOVE)
    assert author.text == author.before


def test_a_card_stays_the_same_when_what_precedes_it_goes(author: Author) -> None:
    author.look_at(*PORTE)
    door = author.cards(*INSTALLATION, "replies")[1]
    assert author.session.manuscript is not None
    edit = remove(author.session.manuscript, (*INSTALLATION, "replies", 0))
    author.session.do(Change("ailleurs", author.session.workbench.entry, edit))
    assert author.cards(*INSTALLATION, "replies")[0] is door
    assert door.is_open
    field = next(each for each in door.findChildren(TextField) if each.key == "say")
    assert field.address == (*INSTALLATION, "replies", 0, "say")


def test_one_card_is_open_at_a_time(author: Author) -> None:
    author.look_at(*PORTE)
    cards = author.cards(*INSTALLATION, "replies")
    cards[2].header.click()
    assert [card.is_open for card in cards] == [False, False, True, False]
    assert author.session.spot.address == (*INSTALLATION, "replies", 2)


def test_what_opens_is_in_sight_however_much_folds_above_it(qtbot: QtBot, author: Author) -> None:
    cards = author.cards(*INSTALLATION, "replies")
    cards[0].header.click()
    cards[3].header.click()
    qtbot.waitUntil(lambda: in_sight(author.pane, cards[3].header))

    author.piece(CardList, *INSTALLATION, "replies").more.click()
    qtbot.waitUntil(lambda: in_sight(author.pane, author.cards(*INSTALLATION, "replies")[4].header))


def test_a_reaction_written_as_a_text_gets_keys_when_more_is_said(author: Author) -> None:
    reaction = (*INSTALLATION, "replies", 3, "reaction")
    author.piece(CardList, *reaction).more.click()
    assert '- {say: "Non merci, je sors du petit déjeuner.", mood: neutral}' in author.text
    field = author.piece(PointsField, *reaction, 1, "evidence")
    field._take("C4.6.4")
    assert "evidence: {C4.6.4: 1}" in author.text
    author.session.undo()
    author.session.undo()
    assert author.text == author.before


def test_a_face_is_chosen_once_among_all_of_them(author: Author) -> None:
    field = author.piece(ChoiceField, *INSTALLATION, "client", 0, "mood")
    field.picker._fill()
    words = [field.picker.itemText(rank) for rank in range(field.picker.count())]
    assert len(words) == len(set(words)) == 16
    field.picker.picked.emit("happy")
    assert "mood: happy, cue: " in author.text
    assert field.picker.currentText() == "l'air ravi"
