"""How far a long search got: a bar for a person, nothing for a pipe, a number for whoever interrupts it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console

from entretien.kernel.language import _, plural

if TYPE_CHECKING:
    from rich.progress import Progress


class Search:
    """The states found so far; told by the exploration, read by who shows it."""

    def __init__(self) -> None:
        self.states = 0
        self._before = 0

    def __call__(self, states: int) -> None:
        """Be told how many states the exploration at hand has found."""
        self.states = self._before + states

    def next(self) -> None:
        """Another exploration begins: its states add to those found before."""
        self._before = self.states


class _ShownSearch(Search):
    """A search that moves a bar."""

    def __init__(self, bar: "Progress", title: str) -> None:
        super().__init__()
        self._bar = bar
        self._task = bar.add_task(title, total=None, states=0)

    def __call__(self, states: int) -> None:
        super().__call__(states)
        self._bar.update(self._task, states=f"{self.states:,}".replace(",", "\N{NARROW NO-BREAK SPACE}"))


@contextmanager
def shown_search(title: str) -> Iterator[Search]:
    """A search whose progress is shown on the standard error, where a person looks.

    Interrupted (Ctrl-C), it says how far it got; the interruption goes on.
    """
    search = Search()
    try:
        if not sys.stderr.isatty():
            yield search
            return
        with _bar() as bar:
            search = _ShownSearch(bar, title)
            yield search
    except KeyboardInterrupt:
        found = plural("{n} situation explorée", "{n} situations explorées", search.states)
        print(_("Arrêté : {found}.").format(found=found.format(n=search.states)), file=sys.stderr)
        raise


@contextmanager
def shown_count(title: str, count: int) -> Iterator[Callable[[], None]]:
    """What to call after each of `count` things done; a bar shows it on the standard error to a person."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=count)
        yield lambda: bar.advance(task)


def _bar() -> "Progress":
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn(_("{states} situations").format(states="{task.fields[states]}"), markup=False),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
