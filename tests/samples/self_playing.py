"""The real window, which conducts interviews by itself until it is killed: `python -m samples.self_playing`.

Each line read, the seed of a player, opens a window in a process of its own, forked once everything is
imported. That process prints its number, then a `Shown` in JSON for each turn: only once the window
shows what came of it. When it is gone, one more line says how.
"""

import json
import os
import random
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from entretien import bootstrap
from entretien.gui import app
from entretien.gui.choose.models import TILE
from entretien.gui.choose.view import ChooseScreen
from entretien.gui.conversation.offers import Picking, Replies
from entretien.gui.interview.view import InterviewScreen
from entretien.gui.keeper import Keeper
from entretien.gui.learners.view import LearnersScreen
from entretien.gui.main_window import MainWindow
from entretien.gui.prepare.view import PrepareScreen
from entretien.gui.widgets.search_field import SearchField
from entretien.transcript.codec import command_to_json

SCENARIO, CLIENT = "colocation_lina", "Lina"
GONE = "gone "
"""Begins the line said after a window's last."""

CLOSE = "close"
"""Instead of a seed: the window closes, as by its cross, after the first thing it has shown."""

PATIENCE = 20
"""Seconds after which a window that nobody killed is given up."""

STEP = 1
"""Milliseconds between two things the player does: the window lives meanwhile."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window shows of an attempt once a turn has been played, or taken up again."""

    attempt: str
    command: str
    """The last command, in JSON."""
    turns: int
    """How many commands were acknowledged, the start included."""
    line: str
    """The last line of the transcript."""
    answers: tuple[str, ...]
    """What may be answered."""


def read(line: str) -> Shown:
    """What was said in `line`."""
    fields = json.loads(line)
    return Shown(**fields | {"answers": tuple(fields["answers"])})


class Player(QObject):
    """Presses keys as someone would who is in a hurry, and never satisfied by one interview."""

    def __init__(self, window: MainWindow, seed: str) -> None:
        super().__init__(window)
        assert window.keeper is not None
        self._window = window
        self._keeper: Keeper = window.keeper
        self._closes = seed == CLOSE
        self._chance = random.Random(seed)  # noqa: S311 - a player, no secret
        self._told: tuple[str, int] | None = None
        self._answered: object = None
        """What was pressed once, and takes time to come about."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(STEP)

    def _go_on(self) -> None:
        match self._keeper.navigation.shown:
            case LearnersScreen() as screen:
                self._once(screen, partial(self._say_name, screen))
            case ChooseScreen() as screen:
                self._choose(screen)
            case PrepareScreen() as screen:
                self._once(screen, partial(submit, screen))
            case InterviewScreen() as screen:
                self._converse(screen)

    def _once(self, moment: object, act: Callable[[], None]) -> None:
        if moment != self._answered:
            self._answered = moment
            act()

    def _say_name(self, screen: LearnersScreen) -> None:
        (field,) = screen.findChildren(QLineEdit)
        QTest.keyClicks(field, "Noa")
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _choose(self, screen: ChooseScreen) -> None:
        """Take the card of Lina, whose interview goes on if it had begun."""
        cards = screen._list
        if self._keeper.desk.learner is None or not cards.currentIndex().isValid():
            return
        if cards.currentIndex().data(TILE).path.stem == SCENARIO:
            QTest.keyClick(cards, Qt.Key.Key_Return)
        else:
            (search,) = screen.findChildren(SearchField)
            self._once(screen, partial(QTest.keyClicks, search, CLIENT))

    def _converse(self, screen: InterviewScreen) -> None:
        if screen._pace.busy:
            return
        attempt = screen._presenter.sitting.attempt
        moment = attempt.header.id, len(attempt.turns)
        if moment != self._told:
            self._told = moment
            print(json.dumps(asdict(shown(screen))), flush=True)  # noqa: T201
            if self._closes:
                self._window.close()
        elif screen._presenter.over:
            QTest.keyClick(screen, Qt.Key.Key_Escape)
        else:
            self._once(moment, partial(self._answer, screen))

    def _answer(self, screen: InterviewScreen) -> None:
        match screen._presenter.offering:
            case Replies(cards):
                number = self._chance.choice([card.number for card in cards if card.number])
                QTest.keyClicks(screen, str(number))
            case Picking(items=items, minimum=minimum):
                for number in self._chance.sample(range(1, min(9, len(items)) + 1), max(1, minimum)):
                    QTest.keyClicks(screen, str(number))
                submit(screen)


def submit(screen: InterviewScreen | PrepareScreen) -> None:
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def shown(screen: InterviewScreen) -> Shown:
    """What can be read in the window now."""
    attempt = screen._presenter.sitting.attempt
    return Shown(
        attempt.header.id,
        command_to_json(attempt.turns[-1].command).decode(),
        len(attempt.turns),
        screen._transcript.rows.rows[-1].spoken,
        tuple(card.accessibleName() for card in screen._answers.cards),
    )


def play(seed: str) -> int:
    """Open the window as the program does, and leave it to a player; its exit code when it is closed."""
    fill = MainWindow._fill

    def fill_and_play(window: MainWindow) -> None:
        fill(window)
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, False)
        Player(window, seed)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(MainWindow, "_fill", fill_and_play)
        return app.run(bootstrap.preferences().load(), bootstrap.services)


def serve() -> None:
    """One window for each line read, one after the other."""
    for line in sys.stdin:
        process = os.fork()
        if not process:
            signal.alarm(PATIENCE)
            print(os.getpid(), flush=True)  # noqa: T201
            os._exit(play(line.strip()))
        _process, status = os.waitpid(process, 0)
        print(f"{GONE}{os.waitstatus_to_exitcode(status)}", flush=True)  # noqa: T201


if __name__ == "__main__":
    import entretien.storage.opening  # noqa: F401 - imported once here, not once in each window

    serve()
