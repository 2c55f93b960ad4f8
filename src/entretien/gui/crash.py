"""Our own errors: reported whole, kept in a file, and survived.

What a person or the world made impossible is a `UserError`, told where it happens. Whatever else
reaches the top of the program is a mistake of ours: this is the only place that catches it.
"""

import contextlib
import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

LOG_LIMIT = 1_000_000
"""Bytes after which the file is kept aside and a new one begun."""


class CrashReporter:
    """Hears of every uncaught error and of Qt's own messages; writes them down, then tells someone."""

    def __init__(self, folder: Path, tell: Callable[[str, Path], None]) -> None:
        """Keep reports in `folder`; `tell` is given each report and its file, on the thread that failed."""
        self._log = folder / "entretien.log"
        self._tell = tell
        self._fatal: TextIO | None = None

    def install(self) -> None:
        """Listen to Python, its threads, Qt, and the fatal faults of both."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread
        qInstallMessageHandler(self.note_qt)
        with contextlib.suppress(OSError):  # a read-only folder does not forbid to start
            self._log.parent.mkdir(parents=True, exist_ok=True)
            self._fatal = self._log.with_name("fatal.log").open("a", encoding="utf-8")
            faulthandler.enable(self._fatal)

    def uninstall(self) -> None:
        """Leave Python and Qt as they were."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if self._fatal is not None:
            faulthandler.disable()
            self._fatal.close()

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write an error down and tell it; an interruption by the keyboard ends the program instead."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        self._write(text)
        self._tell(text, self._log)

    def _report_thread(self, failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value is not None:
            self.report(failure.exc_type, failure.exc_value, failure.exc_traceback)

    def note_qt(self, _kind: "QtMsgType", _context: "QMessageLogContext", message: str | None) -> None:
        """Write down a message of Qt, which may come without a context or a text."""
        self._write(f"Qt: {message}\n")

    def _write(self, text: str) -> None:
        """Add `text` to the file, without the control characters that would forge lines of a terminal."""
        from datetime import UTC, datetime  # not before the first painting

        printable = "".join(each for each in text if each.isprintable() or each == "\n")
        sys.stderr.write(printable)
        with contextlib.suppress(OSError):  # nowhere to write: the person still sees it
            if self._log.exists() and self._log.stat().st_size > LOG_LIMIT:
                self._log.replace(self._log.with_suffix(".log.1"))
            self._log.parent.mkdir(parents=True, exist_ok=True)
            with self._log.open("a", encoding="utf-8") as file:
                file.write(f"--- {datetime.now(UTC).isoformat(timespec='seconds')}\n{printable}")
