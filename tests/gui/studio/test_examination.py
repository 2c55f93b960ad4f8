"""The deep check of what is on the desk: made in a pause, dropped by the next change."""

import pytest
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.studio.examination import Examination
from entretien.gui.studio.session import Session
from entretien.manuscript.edits import Edit, Splice

LONG = 120_000


@pytest.fixture(name="examination")
def an_examination(session: Session) -> Examination:
    """Of a scenario with a reply that can never be chosen."""
    text = session.workbench.texts[session.workbench.entry]
    at = text.index('            say: "Bonjour Madame Ferrand, bienvenue')
    edit = Edit((Splice(at, at, "            when: trust >= 10 and trust <= 0\n"),))
    session.do(Change("fermer une réponse", session.workbench.entry, edit))
    return session.examination


def insert_remark(session: Session) -> None:
    session.do(Change("essai", session.workbench.entry, Edit((Splice(0, 0, "# une remarque\n"),))))


def test_when_the_author_pauses_every_path_is_explored(
    qtbot: QtBot, session: Session, examination: Examination
) -> None:
    qtbot.waitUntil(lambda: examination.running, timeout=LONG)
    qtbot.waitUntil(lambda: examination.fresh, timeout=LONG)
    assert not examination.running
    assert "D101" in {diagnostic.code for diagnostic, _place in examination.found}


def test_what_was_found_moves_with_the_text_and_is_known_to_be_old(
    qtbot: QtBot, session: Session, examination: Examination
) -> None:
    qtbot.waitUntil(lambda: examination.fresh, timeout=LONG)
    before = [place.line for _diagnostic, place in examination.found]
    insert_remark(session)
    assert not examination.fresh
    assert [place.line for _diagnostic, place in examination.found] == [line + 1 for line in before]


def test_the_next_change_gives_the_check_up(qtbot: QtBot, session: Session, examination: Examination) -> None:
    qtbot.waitUntil(lambda: examination.running, timeout=LONG)
    insert_remark(session)
    assert not examination.running
    assert examination.found == ()


def test_a_text_with_an_error_is_not_explored(
    qtbot: QtBot, session: Session, examination: Examination
) -> None:
    with qtbot.waitSignal(session.checked):
        session.do(Change("casser", session.workbench.entry, Edit((Splice(0, 0, "format: 9\n"),))))
    examination.start()
    assert not examination.running
