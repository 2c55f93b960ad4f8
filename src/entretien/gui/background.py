"""Work that would make the window wait, done behind it on a thread of Qt's pool."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from entretien.kernel.errors import UserError

Value = TypeVar("Value")


class _Delivery(QObject):
    """Brings what a thread found back to the thread of the window.

    Signals:
        arrived: a callable without arguments, to be run where this object lives.
    """

    arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.arrived.connect(self._unpack)

    @Slot(object)
    def _unpack(self, unpack: Callable[[], None]) -> None:
        self.deleteLater()
        unpack()


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
    delivery = _Delivery(owner)

    def run() -> None:
        answer = _answer(work, done, refused)
        try:
            delivery.arrived.emit(answer)
        except RuntimeError:  # the owner is gone, and the delivery with it
            return

    QThreadPool.globalInstance().start(run)


def wait() -> None:
    """Wait until all of it is done."""
    QThreadPool.globalInstance().waitForDone()


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
