"""Our own errors are written down whole and told, wherever they come up, and the program goes on."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from entretien.gui.crash import LOG_LIMIT, CrashReporter
from entretien.gui.crash_dialog import CrashDialog

Told = list[tuple[str, Path]]


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def reporter(tmp_path: Path, told: Told) -> Iterator[CrashReporter]:
    made = CrashReporter(tmp_path / "logs", lambda report, log: told.append((report, log)))
    hooks = sys.excepthook, threading.excepthook
    made.install()
    yield made
    made.uninstall()
    sys.excepthook, threading.excepthook = hooks


def fail(message: str = "exprès") -> None:
    raise ZeroDivisionError(message)


def report_of(reporter: CrashReporter, error: BaseException) -> None:
    reporter.report(type(error), error, error.__traceback__)


@pytest.mark.usefixtures("reporter")
def test_an_error_is_written_and_told_whole(told: Told, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        fail()
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    [(report, log)] = told
    assert "ZeroDivisionError: exprès" in report
    assert "in fail" in report
    assert report in log.read_text(encoding="utf-8")
    assert report in capsys.readouterr().err


@pytest.mark.usefixtures("reporter")
def test_a_thread_that_fails_is_heard(told: Told) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in told[0][0]


def test_what_qt_says_is_kept_and_not_told(reporter: CrashReporter, tmp_path: Path, told: Told) -> None:
    reporter.note_qt(QtMsgType.QtWarningMsg, QMessageLogContext(), "QObject: bizarre")
    assert "Qt: QObject: bizarre" in (tmp_path / "logs" / "entretien.log").read_text(encoding="utf-8")
    assert told == []


def test_a_message_cannot_forge_what_a_terminal_shows(
    reporter: CrashReporter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report_of(reporter, ValueError("\x1b[2Jrien\x07"))
    written = (tmp_path / "logs" / "entretien.log").read_text(encoding="utf-8")
    assert "\x1b" not in written + capsys.readouterr().err
    assert "[2Jrien" in written


def test_the_file_does_not_grow_for_ever(reporter: CrashReporter, tmp_path: Path) -> None:
    log = tmp_path / "logs" / "entretien.log"
    log.write_text("x" * (LOG_LIMIT + 1), encoding="utf-8")
    report_of(reporter, ValueError("nouvelle"))
    assert log.stat().st_size < LOG_LIMIT
    assert log.with_suffix(".log.1").stat().st_size == LOG_LIMIT + 1


def test_where_nothing_can_be_written_the_error_is_told_all_the_same(tmp_path: Path, told: Told) -> None:
    in_the_way = tmp_path / "logs"
    in_the_way.write_text("", encoding="utf-8")
    made = CrashReporter(in_the_way, lambda report, log: told.append((report, log)))
    made.install()
    report_of(made, ValueError("tant pis"))
    made.uninstall()
    assert "tant pis" in told[0][0]


def test_an_interruption_is_no_mistake(
    reporter: CrashReporter, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    report_of(reporter, KeyboardInterrupt())
    assert told == []


def test_the_dialog_shows_the_report_and_copies_it(qtbot: QtBot, tmp_path: Path) -> None:
    report = "Traceback\n<b>ValueError</b>: exprès"
    dialog = CrashDialog(report, tmp_path / "entretien.log")
    qtbot.addWidget(dialog)
    dialog.show()
    (shown,) = dialog.findChildren(QPlainTextEdit)
    assert shown.toPlainText() == report
    assert shown.isReadOnly()
    assert any(str(tmp_path) in label.text() for label in dialog.findChildren(QLabel))
    copy = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Copier le rapport")
    copy.click()
    assert QApplication.clipboard().text() == report
