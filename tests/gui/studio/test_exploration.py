"""Every path of what is being written is explored once, whoever asks."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from entretien.gui.background import wait
from entretien.gui.studio.session import Session
from entretien.scenario.scenario import Scenario


def playable(session: Session) -> Scenario:
    assert session.playable is not None
    return session.playable


def test_who_asks_second_waits_for_what_the_first_asked(qtbot: QtBot, session: Session) -> None:
    begun: list[None] = []
    session.exploration.stirred.connect(lambda: begun.append(None))
    with qtbot.waitSignal(session.exploration.explored, timeout=60_000):
        session.exploration.start(playable(session))
        session.exploration.start(playable(session))
    session.exploration.start(playable(session))

    assert begun == [None]
    assert session.exploration.report(playable(session)) is not None


def running(session: Session) -> bool:
    return session.exploration.running


def test_what_was_found_is_not_told_of_another_text(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.exploration.explored, timeout=60_000):
        session.exploration.start(playable(session))

    assert session.exploration.report(replace(playable(session), title="Un autre")) is None


def test_a_text_that_is_no_longer_on_the_desk_is_explored_no_further(session: Session) -> None:
    session.exploration.start(playable(session))
    session.exploration.keep_to(playable(session))
    assert running(session), "what is on the desk goes on being explored"

    session.exploration.keep_to(None)
    assert not running(session)
    wait()
    assert session.exploration.report(playable(session)) is None
