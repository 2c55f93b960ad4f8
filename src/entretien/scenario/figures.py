"""Dated figures of law and house rules of the fictional bank, quoted by name in texts."""

from dataclasses import dataclass

from entretien.kernel.ids import BankId, FiguresId


@dataclass(frozen=True, slots=True)
class Figure:
    """One rate, ceiling, deadline or tariff; quoted as `{name}`."""

    name: str
    """Dotted name, `livret_a.taux`; a bank's own start with `bank.`."""
    label: str
    value: str
    """As it must be read: « 1,50 % », « 22 950 € »."""
    source: str = ""
    """Where a legal figure comes from; a house rule has none."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures of one subject, in the order a learner reads them."""

    label: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class FigureSheet:
    """The figures of a reference date: marks are judged at that date, never at today's."""

    id: FiguresId
    label: str
    groups: tuple[FigureGroup, ...]


@dataclass(frozen=True, slots=True)
class Bank:
    """The fictional bank: its name, branch, tariffs and delegations."""

    id: BankId
    name: str
    branch: str
    groups: tuple[FigureGroup, ...]
