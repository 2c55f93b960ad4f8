"""What the exploration of a scenario proves, in values: what can be reached, and what it is worth.

Paths are commands, from the start on; they are printed and read by `entretien.transcript.path`.
"""

from dataclasses import dataclass

from entretien.kernel.ids import CompetenceCode, EndingId, ExchangeId, FactId, FaultId, ObjectionId, ReplyId
from entretien.transcript.commands import Command

Path = tuple[Command, ...]
"""What was done, from the first command after the start to the last."""


@dataclass(frozen=True, slots=True)
class Span:
    """The sums that complete paths collect."""

    best: int
    worst: int
    expected: float | None
    """Mean when every open choice is as likely; None where the budget was hit."""


@dataclass(frozen=True, slots=True)
class CompetenceReport:
    """What complete paths prove on one competence."""

    code: CompetenceCode
    span: Span
    min_discriminating: int
    """Fewest decisions where two open choices differ on it, on a path that nobody broke off.

    A selection counts for as many as the items it asks for at least. 0 where the budget was hit: that
    there are no fewer is all that is known.
    """
    counterexample: Path
    """A path with so few."""


@dataclass(frozen=True, slots=True)
class EndingReport:
    """How an ending is reached, and what those who reach it collect in weighted points."""

    id: EndingId
    reachable: bool
    without_fault: bool = False
    """Whether somebody reaches it without any fault of conduct."""
    shortest: Path = ()
    best: int = 0
    worst: int = 0


@dataclass(frozen=True, slots=True)
class Gap:
    """What choosing a reply rather than another may cost, over the states where it is open with others.

    In weighted points to the end of the interview; below 0, the reply is worse.
    """

    to_best: tuple[int, int]
    """Least and greatest of: best still reachable after it, less the best after the others."""
    to_worst: int | None
    """Greatest of: best still reachable after it, less the worst after the best-protected of the others.

    Below 0, whoever chooses it ends lower than another reply's worst continuation: it is dominated. Others
    after which nothing is left to win or lose are not counted; None where none is left to count.
    """


@dataclass(frozen=True, slots=True)
class ReplyReport:
    """A reply over every state where it was offered."""

    exchange: ExchangeId
    reply: ReplyId
    open: bool
    """Whether it may ever be chosen."""
    gap: Gap | None = None
    """None when it was never open together with another."""


@dataclass(frozen=True, slots=True)
class ConditionReport:
    """A condition, over every time it was asked."""

    kind: str
    """What it belongs to: `reply`, `reaction`, `line`, `objection`, `phase`, `walk_out`."""
    name: str
    """The id of the reply, exchange, objection or phase; empty for walking out."""
    variant: int
    """Which variant of a reaction or line, from 0."""
    text: str
    """As the author wrote it."""
    holds: bool
    """Whether it held once."""
    fails: bool
    """Whether it failed once; neither, and it was never asked."""


@dataclass(frozen=True, slots=True)
class EarlyReport:
    """The best complete path of fewer than a third of the median turns."""

    turns: int
    median: int
    """Turns of half the complete paths drawn at random."""
    points: int
    """Weighted points it collects."""
    path: Path


@dataclass(frozen=True, slots=True)
class Unreached:
    """What no path ever comes to, in the order written."""

    exchanges: tuple[ExchangeId, ...] = ()
    replies: tuple[ReplyId, ...] = ()
    reactions: tuple[tuple[ReplyId, int], ...] = ()
    """Reply, and which of its reactions, from 0."""
    facts: tuple[FactId, ...] = ()
    endings: tuple[EndingId, ...] = ()
    """Declared by the author."""
    objections: tuple[ObjectionId, ...] = ()
    faults: tuple[FaultId, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All that was found of a scenario, in one variant."""

    exact: bool
    """False when the budget was hit: every figure is then a bound, and what is unreached may be reached."""
    states: int
    seconds: float
    weighted: Span
    best: Path
    worst: Path
    competences: tuple[CompetenceReport, ...]
    unreached: Unreached
    endings: tuple[EndingReport, ...]
    replies: tuple[ReplyReport, ...]
    shortest: Path
    """A complete path with the fewest turns."""
    turns: tuple[int, int | None]
    """Fewest and most turns of a complete path; None when a loop lets it last for ever."""
    traps: tuple[ExchangeId, ...] = ()
    """Exchanges from some state of which no ending can be reached."""
    early: EarlyReport | None = None
    """None when no complete path is so short."""
    conditions: tuple[ConditionReport, ...] = ()
    reached: tuple[int, int] | None = None
    """Where the budget was hit: the best and worst weighted sums of the complete paths found.

    The true ones lie between these and `weighted`, which is then what no path can exceed.
    """
