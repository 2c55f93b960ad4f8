"""Work that would make the window wait, done behind it on a thread of Qt's pool."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, partial
from itertools import count
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

from entretien.kernel.errors import UserError

Value = TypeVar("Value")


@dataclass(slots=True, eq=False)
class _Errand:
    """What is done on another thread."""

    tie: QObject
    """Dies with the owner."""
    work: Callable[[], Callable[[], None]]
    """Tells what is to be run on the window's thread then."""
    answer: Callable[[], None] | None = None


class _Post(QObject):
    """Sends errands to other threads, and brings their answers back to its own, the window's.

    It outlives every owner, and errands stay here until they are answered: another thread touches no
    object of Qt's that may be gone, and is never the last to let one go.

    Signals:
        answered: carries the number of an errand.
    """

    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count()
        self._errands: dict[int, _Errand] = {}
        self.answered.connect(self._bring)

    def send(self, errand: _Errand) -> None:
        """Run `errand` on another thread."""
        number = next(self._numbers)
        self._errands[number] = errand
        QThreadPool.globalInstance().start(partial(self._run, number))

    def _run(self, number: int) -> None:
        _work(self._errands[number])
        with suppress(RuntimeError):  # the program is over, and the post with it
            self.answered.emit(number)

    @Slot(int)
    def _bring(self, number: int) -> None:
        errand = self._errands.pop(number)
        if errand.answer is not None and isValid(errand.tie):
            errand.tie.deleteLater()
            errand.answer()


@cache
def _post() -> _Post:
    return _Post()


def do_behind(
    owner: QObject,
    work: Callable[[], Value],
    done: Callable[[Value], None],
    refused: Callable[[UserError], None],
) -> None:
    """Run `work` on another thread, then `done` or `refused` on the window's.

    Nothing is run afterwards if `owner` is gone by then. An error of ours is raised in the window's
    thread, where the one place that reports errors finds it.
    """
    _post().send(_Errand(QObject(owner), partial(_answer, work, done, refused)))


def wait() -> None:
    """Wait until all of it is done."""
    QThreadPool.globalInstance().waitForDone()


def _work(errand: _Errand) -> None:
    errand.answer = errand.work()


def _answer(
    work: Callable[[], Value], done: Callable[[Value], None], refused: Callable[[UserError], None]
) -> Callable[[], None]:
    try:
        value = work()
    except UserError as error:
        return partial(refused, error)
    except Exception as error:  # noqa: BLE001 - not swallowed: raised again where it is reported
        return partial(_raise, error)
    return partial(done, value)


def _raise(error: Exception) -> None:
    raise error
