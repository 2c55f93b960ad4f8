"""Work is done on another thread, and comes back to the window's."""

import threading
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from entretien.gui.background import do_behind, wait
from entretien.kernel.errors import UserError


def unwanted(_anything: object) -> None:
    pytest.fail("this was not to be called")


def test_what_was_found_comes_back_to_the_thread_of_the_window(qtbot: QtBot) -> None:
    owner, found = QObject(), list[tuple[int, int]]()

    do_behind(
        owner, threading.get_ident, lambda there: found.append((there, threading.get_ident())), unwanted
    )
    qtbot.waitUntil(lambda: bool(found))

    [(there, here)] = found
    assert here == threading.get_ident() != there


def test_what_the_world_refuses_is_told_there_too(qtbot: QtBot) -> None:
    owner, told = QObject(), list[UserError]()
    refusal = UserError("Le disque est plein.")

    def work() -> None:
        raise refusal

    do_behind(owner, work, unwanted, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [refusal]


def test_a_mistake_of_ours_comes_up_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    owner = QObject()

    with qtbot.capture_exceptions() as raised:
        do_behind(owner, lambda: 1 // 0, unwanted, unwanted)
        qtbot.waitUntil(lambda: bool(raised))
    assert [kind for kind, _error, _trace in raised] == [ZeroDivisionError]


def test_nothing_comes_back_to_an_owner_that_is_gone(qtbot: QtBot) -> None:
    owner, go_on = QObject(), threading.Event()

    do_behind(owner, go_on.wait, unwanted, unwanted)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner))
    go_on.set()
    wait()
    qtbot.wait(0)


def test_an_owner_may_go_just_as_its_answer_comes(qtbot: QtBot) -> None:
    for _batch in range(200):
        for length in range(0, 300, 15):
            owner = QObject()
            for _errand in range(3):
                do_behind(owner, partial(sum, range(length)), lambda _found: None, unwanted)
            owner.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    wait()
    QCoreApplication.processEvents()
