"""How far to explore, as said on the command line."""

import argparse
from collections.abc import Callable
from math import isfinite

from entretien.analysis.budget import MAX_STATES, Budget
from entretien.analysis.report import Report
from entretien.cli.progress import Search
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario


def add_budget(parser: argparse.ArgumentParser) -> None:
    """`--max-states N` and `--max-seconds S`."""
    parser.add_argument(
        "--max-states",
        type=_count,
        default=MAX_STATES,
        metavar="N",
        help=_("situations à explorer, au plus ({n})").format(n=MAX_STATES),
    )
    parser.add_argument(
        "--max-seconds", type=_seconds, metavar="S", help=_("secondes à y passer, au plus (sans limite)")
    )


def budget_of(options: argparse.Namespace) -> Budget:
    """The budget asked for."""
    return Budget(options.max_states, options.max_seconds)


def explorer(budget: Budget, search: Search) -> Callable[[Scenario], Report]:
    """What explores one scenario after another, each within `budget`, and tells `search`."""
    from entretien.analysis.reporting import analyse  # NumPy takes its time: only where it serves

    def explore(scenario: Scenario) -> Report:
        search.next()
        return analyse(scenario, budget, search)

    return explore


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise ValueError
    return count


def _seconds(text: str) -> float:
    seconds = float(text)
    if not isfinite(seconds) or seconds <= 0:
        raise ValueError
    return seconds
