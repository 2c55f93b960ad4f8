"""An author plays what she writes, and stays where she was while she writes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.application.authoring.trying import Beginning
from entretien.application.authoring.workbench import Change
from entretien.application.golden import read_play
from entretien.gui.conversation.offers import Picking, Replies
from entretien.gui.conversation.rows import RowKind
from entretien.gui.studio.places import spot_of
from entretien.gui.studio.play.pane import PlayPane
from entretien.gui.studio.play.presenter import PlayPresenter
from entretien.gui.studio.session import Session, Spot
from entretien.gui.studio.view import StudioScreen
from entretien.gui.theme.theme import Theme
from entretien.kernel.ids import ExchangeId, GaugeId
from entretien.manuscript.changing import put, remove
from entretien.manuscript.edits import Edit, Splice
from entretien.manuscript.nodes import Address, Value
from entretien.transcript.commands import Choose, Select

CADRE = ("phases", "greeting", "exchanges", "cadre")


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, session: Session) -> PlayPane:
    shown = PlayPane(theme, session)
    qtbot.addWidget(shown)
    shown.resize(420, 700)
    shown.show()
    return shown


def played(pane: PlayPane) -> PlayPresenter:
    assert pane.presenter is not None
    return pane.presenter


def play_best(pane: PlayPane, session: Session, upto: int) -> None:
    """The first choices of the best golden play, through the widgets."""
    play = read_play(session.workbench.path.parent / "plays" / "colocation_lina.best.play")
    for choice in play.choices[:upto]:
        if isinstance(choice, Select):
            pane.answers.picked.emit(choice.items)
        elif isinstance(choice, Choose):
            pane.answers.chosen.emit(choice.reply)


def write(qtbot: QtBot, session: Session, address: Address, value: Value) -> None:
    assert session.manuscript is not None
    change = Change("changer", session.workbench.entry, put(session.manuscript, address, value))
    with qtbot.waitSignal(session.checked):
        session.do(change)


def said(pane: PlayPane) -> list[str]:
    return [row.spoken for row in pane.transcript.rows.rows]


def test_it_begins_as_the_interview_does(pane: PlayPane) -> None:
    assert said(pane)[0] == "Préparation"
    assert isinstance(played(pane).offering, Picking)
    assert not pane.tools.back.isEnabled()


def test_a_digit_ticks_at_the_desk_then_answers(qtbot: QtBot, pane: PlayPane, session: Session) -> None:
    QTest.keyClick(pane, Qt.Key.Key_2)
    assert [card.isChecked() for card in pane.answers.cards[:3]] == [False, True, False]

    play_best(pane, session, 3)
    offering = played(pane).offering
    assert isinstance(offering, Replies)
    QTest.keyClick(pane, Qt.Key.Key_1)
    assert played(pane).tryout.choices[-1] == Choose(offering.cards[0].id)

    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert played(pane).offering == offering


def test_what_is_ticked_stays_so_while_one_writes(qtbot: QtBot, pane: PlayPane, session: Session) -> None:
    QTest.keyClick(pane, Qt.Key.Key_2)
    write(qtbot, session, (*CADRE, "client"), "On y va.")
    assert pane.answers.cards[1].isChecked()


def test_her_mood_and_what_a_turn_was_worth_are_told(pane: PlayPane, session: Session) -> None:
    play_best(pane, session, 5)
    rows = pane.transcript.rows.rows
    gains = [row.text for row in rows if row.kind is RowKind.GAIN]
    assert any("+" in gain and "confiance" in gain for gain in gains)
    assert any(row.speaker.startswith("Lina, ") for row in rows if row.kind is RowKind.CLIENT)


def test_an_edit_is_played_to_where_the_author_was(qtbot: QtBot, pane: PlayPane, session: Session) -> None:
    play_best(pane, session, 6)
    choices, before = played(pane).tryout.choices, said(pane)
    opening = next(row for row in before if row.startswith("Lina"))
    name = played(pane).name_at(before.index(opening))
    spot = spot_of(session, name)
    assert spot is not None
    write(qtbot, session, (*spot.address, "client"), "Je suis en avance.")

    assert played(pane).tryout.choices == choices
    assert played(pane).broken is None
    assert said(pane)[before.index(opening)].endswith("Je suis en avance.")
    assert said(pane)[-1] == before[-1]


def test_where_the_path_breaks_it_says_at_which_choice_and_why(
    qtbot: QtBot, pane: PlayPane, session: Session
) -> None:
    play_best(pane, session, 6)
    choices = played(pane).tryout.choices
    gone = next(choice for choice in choices[4:] if isinstance(choice, Choose))
    spot = spot_of(session, f"reply:{gone.reply}")
    assert spot is not None
    assert session.manuscript is not None
    with qtbot.waitSignal(session.checked):
        session.do(
            Change("supprimer la réponse", spot.file, remove(session.manuscript, spot.address)),
        )

    broken = played(pane).broken
    assert broken is not None
    assert broken.number == choices.index(gone) + 1
    assert pane.broken.isVisible()
    assert f"Choix n°\u00a0{broken.number}" in pane.broken.accessibleName()
    assert "n'est plus parmi les réponses" in pane.broken.accessibleName()

    with qtbot.waitSignal(session.checked):
        pane.broken.undo.click()
    assert played(pane).tryout.choices == choices
    assert not pane.broken.isVisible()


def test_from_a_break_one_goes_on_without_the_rest(qtbot: QtBot, pane: PlayPane, session: Session) -> None:
    play_best(pane, session, 6)
    choices = played(pane).tryout.choices
    closed = choices[4]
    assert isinstance(closed, Choose)
    spot = spot_of(session, f"reply:{closed.reply}")
    assert spot is not None
    write(qtbot, session, (*spot.address, "when"), "trust >= 10")
    broken = played(pane).broken
    assert broken is not None
    assert broken.reason == "✗\u00a0confiance d'au moins 10"

    pane.broken.go_on.click()
    assert not pane.broken.isVisible()
    assert played(pane).tryout.choices == choices[:4]
    with qtbot.waitSignal(session.checked):
        session.undo()
    assert played(pane).tryout.choices == choices[:4]


def test_of_a_closed_reply_the_failing_parts_are_marked(
    qtbot: QtBot, pane: PlayPane, session: Session
) -> None:
    write(qtbot, session, (*CADRE, "replies", 0, "when"), "trust >= 9 and tension <= 9")
    pane.start(Beginning(exchange=ExchangeId("cadre")))
    offering = played(pane).offering
    assert isinstance(offering, Replies)
    card = next(each for each in offering.cards if each.closed)
    marked = [card.closed[start : start + length] for start, length in card.marks]

    assert card.closed == "✗\u00a0confiance d'au moins 9 et ✓\u00a0tension d'au plus 9"
    assert marked == ["✗\u00a0confiance d'au moins 9"]


def test_it_begins_at_the_exchange_that_is_looked_at(qtbot: QtBot, theme: Theme, session: Session) -> None:
    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    session.look_at(Spot(session.workbench.entry, (*CADRE, "replies", 1, "say")))
    QTest.keyClick(screen, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)

    assert screen.header.play.isChecked()
    assert screen.play.isVisible()
    assert played(screen.play).beginning == Beginning(exchange=ExchangeId("cadre"))
    assert screen.play.status.text() == "Depuis\u00a0: Accueil · cadre"
    screen.header.play.click()
    assert not screen.play.isVisible()


def test_the_departure_says_what_has_happened_by_then(pane: PlayPane) -> None:
    pane.tools.departure.click()
    form = pane.form
    form.place.setCurrentIndex(form.place.findData("cadre"))
    form.gauges.sliders[GaugeId("tension")].setValue(4)
    form.facts.lines["colocation"].click()
    form.begin.click()

    beginning = played(pane).beginning
    assert (beginning.exchange, beginning.gauges) == ("cadre", ((GaugeId("tension"), 4),))
    assert beginning.facts == ("colocation",)
    assert "Je vous préviens" in " ".join(said(pane))  # what she says when tension is 4 or more
    pane.tools.departure.click()
    assert pane.form.beginning == beginning


def test_a_row_of_the_past_leads_to_where_it_is_written(pane: PlayPane, session: Session) -> None:
    play_best(pane, session, 6)
    row = next(at for at, each in enumerate(said(pane)) if each.startswith("Vous\u00a0: Bonjour"))
    pane.transcript.clicked.emit(pane.transcript.rows.index(row, 0))

    assert session.spot.address[:2] == ("phases", "greeting")
    assert session.spot.address[-2] == "replies"


def test_a_text_with_a_mistake_leaves_the_play_as_it_was(
    qtbot: QtBot, pane: PlayPane, session: Session
) -> None:
    play_best(pane, session, 5)
    before = said(pane)
    with qtbot.waitSignal(session.checked):
        session.do(Change("casser", session.workbench.entry, Edit((Splice(0, 0, "format: 9\n"),))))

    assert said(pane) == before
    assert "cette partie est celle d'avant" in pane.status.text()


def test_the_keyboard_stays_where_one_writes(qtbot: QtBot, theme: Theme, session: Session) -> None:
    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.header.play.click()
    screen.source.editor.setFocus()
    write(qtbot, session, (*CADRE, "client"), "On y va ?")

    assert screen.source.editor.hasFocus()


def test_an_interview_ends_and_begins_again(pane: PlayPane, session: Session) -> None:
    play_best(pane, session, 999)
    assert played(pane).tryout.interview.over
    pane.answers.ending_read.emit()

    assert played(pane).tryout.choices == ()


def test_where_three_panes_would_be_too_many_the_outline_gives_way(
    qtbot: QtBot, theme: Theme, session: Session
) -> None:
    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    screen.resize(960, 600)
    screen.show()
    screen.header.play.click()
    assert not screen.outline.isVisible()
    screen.resize(1280, 720)
    assert screen.outline.isVisible()
    screen.resize(960, 600)
    screen.header.play.click()
    assert screen.outline.isVisible()
