"""The deep check of what is on the desk, made behind the window whenever the author stops to think."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from entretien.analysis.report import Report
from entretien.application.authoring.workbench import Change, Workbench
from entretien.content.diagnostics import Diagnostic, Place
from entretien.content.reading import Reading
from entretien.gui.background import do_behind
from entretien.gui.studio.exploration import Exploration
from entretien.kernel.errors import UserError
from entretien.manuscript.edits import Edit
from entretien.manuscript.places import line_and_column, offset_at
from entretien.scenario.scenario import Scenario

LONG_PAUSE = 2_500
"""Milliseconds without a change before every path is explored."""


class _GivenUpError(Exception):
    """The text has changed: nobody waits for it any more."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A diagnostic of the last check, and the character it is about in the text of now."""

    diagnostic: Diagnostic
    at: int

    def after(self, edits: Mapping[str, Edit]) -> "_Found":
        """The same once files are changed by `edits`."""
        edit = edits.get(self.diagnostic.place.file)
        return self if edit is None else replace(self, at=edit.carried(self.at))


class Examination(QObject):
    """Knows what the last deep check found, and whether it still holds.

    Signals:
        stirred: it began, ended or was given up.
    """

    stirred = Signal()

    def __init__(
        self, bench: Workbench, exploration: Exploration, reading: Reading, parent: QObject | None = None
    ) -> None:
        """Of what is on the `bench`, which reads as `reading`; `exploration` is shared with others."""
        super().__init__(parent)
        self._bench = bench
        self._exploration = exploration
        self._reading = reading
        self._found: tuple[_Found, ...] = ()
        self._given_up = Event()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LONG_PAUSE)
        self._pause.timeout.connect(self.start)
        self.running = False
        self.fresh = False
        """Whether what was found was found in the text of now."""
        exploration.explored.connect(self._judge)
        self.wait(reading)

    @property
    def found(self) -> tuple[tuple[Diagnostic, Place], ...]:
        """What the last check found, each with its place in the text of now."""
        return tuple((each.diagnostic, self._place(each)) for each in self._found)

    def start(self) -> None:
        """Check now, if the text can be played."""
        scenario = self._reading.scenario
        if scenario is None or self.running or self.fresh:
            return
        self.running = True
        self.stirred.emit()
        self._exploration.start(scenario)
        self._judge()

    def wait(self, reading: Reading) -> None:
        """Check what reads as `reading`, unless it is changed soon."""
        self._reading = reading
        if reading.scenario is not None and not self.fresh:
            self._pause.start()

    def follow(self, change: Change) -> None:
        """The text has changed: what was found may not hold, and moves with what it is about."""
        self._pause.stop()
        self._given_up.set()
        known = self.running or self.fresh
        self.running = self.fresh = False
        edits = {each.file: each.edit for each in (change, *change.along)}
        self._found = tuple(each.after(edits) for each in self._found)
        if known:
            self.stirred.emit()

    def _judge(self) -> None:
        """What follows from the exploration, once it is done."""
        reading = self._reading
        report = self._exploration.report(reading.scenario)
        if not self.running or report is None:
            return
        self._given_up = Event()
        self.destroyed.connect(self._given_up.set)
        work = partial(_check, reading, self._bench.entry, report, self._given_up)
        do_behind(self, work, partial(self._take, self._given_up), self._refuse)

    def _take(self, given_up: Event, diagnostics: tuple[Diagnostic, ...] | None) -> None:
        if diagnostics is None or given_up.is_set():
            return
        texts = self._bench.texts
        self.running, self.fresh = False, True
        self._found = tuple(
            _Found(each, offset_at(texts.get(each.place.file, ""), each.place.line, each.place.column))
            for each in diagnostics
        )
        self.stirred.emit()

    def _refuse(self, error: UserError) -> None:
        raise error  # exploring reads and writes nothing

    def _place(self, found: _Found) -> Place:
        place = found.diagnostic.place
        text = self._bench.texts.get(place.file)
        if text is None or self.fresh:
            return place
        line, column = line_and_column(text, found.at)
        return replace(place, line=line, column=column)


def _check(reading: Reading, file: str, report: Report, given_up: Event) -> tuple[Diagnostic, ...] | None:
    """All that is wrong over all the days; None once nobody waits for it."""
    from entretien.analysis.reporting import analyse  # NumPy takes its time: only where it serves
    from entretien.application.auditing import check_deep

    def go_on(_states: int) -> None:
        if given_up.is_set():
            raise _GivenUpError

    def explore(scenario: Scenario) -> Report:
        go_on(0)
        return report if scenario == reading.scenario else analyse(scenario, progress=go_on)

    try:
        return tuple(each.diagnostic for each in check_deep(reading, file, explore))
    except _GivenUpError:
        return None
