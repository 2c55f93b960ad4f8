"""The program with its window, from the first paint to the last."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from entretien.gui.crash import CrashReporter
from entretien.gui.main_window import MainWindow
from entretien.kernel.paths import data_home

if TYPE_CHECKING:  # the window is painted before what the services stand on is imported
    from entretien.application.preferences import Preferences
    from entretien.application.services import Services


class _CrashTeller(QObject):
    """Shows reports in the thread of the window, one at a time.

    Signals:
        reported: carries the text of a report and the path of the file that keeps it.
    """

    reported = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._showing = False
        self.reported.connect(self._show_soon)

    def tell(self, report: str, log: Path) -> None:
        """Show `report` as soon as the window is free to; may be called from any thread."""
        self.reported.emit(report, str(log))

    def _show_soon(self, report: str, log: str) -> None:
        """Not at once: the error may have come up in the middle of a painting."""
        QTimer.singleShot(0, partial(self._show, report, log))

    def _show(self, report: str, log: str) -> None:
        if self._showing:  # the file keeps them all; a cascade would bury the first, which matters
            return
        from entretien.gui.crash_dialog import CrashDialog

        self._showing = True
        CrashDialog(report, Path(log), QApplication.activeWindow()).exec()
        self._showing = False


def run(preferences: "Preferences", services: "Callable[[], Services]") -> int:
    """Open the window and stay until it is closed; the exit code.

    It looks as the `preferences` say; `services` are asked for once it has been painted.

    The words of the command line are not Qt's business: `-platformpluginpath` and the like would
    load code.
    """
    QApplication.setStyle("Fusion")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("entretien")
    application.setApplicationDisplayName("Entretien")
    teller = _CrashTeller()
    reporter = CrashReporter(data_home() / "logs", teller.tell)
    reporter.install()
    window = MainWindow(application, preferences, services)
    window.show()
    code = application.exec()

    from entretien.gui.background import wait

    wait()
    reporter.uninstall()
    return code
