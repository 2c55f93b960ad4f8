"""Work is done on another thread, and comes back to the window's."""

import threading

import pytest
from PySide6.QtCore import QObject
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
