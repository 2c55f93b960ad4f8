"""Exploring every path of a scenario behind the window, given up as soon as it is of no use."""

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from entretien.analysis.report import Report
from entretien.gui.background import do_behind
from entretien.kernel.errors import UserError
from entretien.scenario.scenario import Scenario


class _GivenUpError(Exception):
    """Nobody waits for it any more."""


class Exploration(QObject):
    """One at a time.

    Signals:
        explored: carries the `Report` of the scenario last asked for.
    """

    explored = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._given_up = Event()
        self.running = False

    def start(self, scenario: Scenario) -> None:
        """Explore `scenario`; what was being explored is given up."""
        self.give_up()
        self._given_up = Event()
        self.running = True
        self.destroyed.connect(self._given_up.set)
        do_behind(self, partial(_explore, scenario, self._given_up), self._tell, self._refuse)

    def give_up(self) -> None:
        """Explore no further."""
        self._given_up.set()
        self.running = False

    def _tell(self, report: Report | None) -> None:
        if report is not None:
            self.running = False
            self.explored.emit(report)

    def _refuse(self, error: UserError) -> None:
        raise error  # exploring reads and writes nothing


def _explore(scenario: Scenario, given_up: Event) -> Report | None:
    from entretien.analysis.reporting import analyse  # NumPy takes its time: only where it serves

    def go_on(_states: int) -> None:
        if given_up.is_set():
            raise _GivenUpError

    try:
        report = analyse(scenario, progress=go_on)
    except _GivenUpError:
        return None
    return None if given_up.is_set() else report
