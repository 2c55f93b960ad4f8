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
    """One at a time, shared by all that show what it finds.

    Signals:
        explored: carries the `Report` of the scenario last asked for.
        stirred: it began, or was given up.
    """

    explored = Signal(object)
    stirred = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._given_up = Event()
        self._scenario: Scenario | None = None
        self._report: Report | None = None
        self.running = False

    def start(self, scenario: Scenario) -> None:
        """Explore `scenario`, unless that is done or being done; what was being explored is given up."""
        if self.report(scenario) is not None or (self.running and scenario == self._scenario):
            return
        self.give_up()
        self._given_up = Event()
        self._scenario, self._report = scenario, None
        self.running = True
        self.destroyed.connect(self._given_up.set)
        do_behind(self, partial(_explore, scenario, self._given_up), self._tell, self._refuse)
        self.stirred.emit()

    def report(self, scenario: Scenario | None) -> Report | None:
        """What was found of `scenario`; None while it was not explored."""
        return self._report if self._report is not None and scenario == self._scenario else None

    def keep_to(self, scenario: Scenario | None) -> None:
        """Explore nothing but `scenario` any further."""
        if self.running and scenario != self._scenario:
            self.give_up()

    def give_up(self) -> None:
        """Explore no further."""
        self._given_up.set()
        if self.running:
            self.running = False
            self.stirred.emit()

    def _tell(self, report: Report | None) -> None:
        if report is not None:
            self.running = False
            self._report = report
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
