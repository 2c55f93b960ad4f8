"""Where the exchanges of a text lead, read off what is written."""

from collections import Counter
from collections.abc import Iterator
from collections.abc import Sequence as Ordered

from entretien.manuscript import writing
from entretien.manuscript.edits import Splice
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Node, Scalar, Sequence


def conversation(manuscript: Manuscript) -> Ordered[str]:
    """The phases with exchanges, in the order written."""
    phases = manuscript.find(("phases",))
    written = [entry.key.text for entry in phases.entries] if isinstance(phases, Mapping) else []
    return [phase for phase in written if exchanges_in(manuscript, phase)]


def exchanges_in(manuscript: Manuscript, phase: str) -> Ordered[Address]:
    """Where the exchanges of a phase are, in the order written."""
    address: Address = ("phases", phase, "exchanges")
    exchanges = manuscript.find(address)
    return (
        [(*address, entry.key.text) for entry in exchanges.entries] if isinstance(exchanges, Mapping) else []
    )


def way_on(manuscript: Manuscript, address: Address) -> str:
    """Where an exchange leads: its way out, or where most of its replies go; empty for nowhere else."""
    exchange = manuscript.at(address)
    out = exchange.get("next") if isinstance(exchange, Mapping) else None
    if isinstance(out, Scalar) and out.text.strip():
        return out.text.strip()
    ways = Counter(way.text.strip() for way in _ways(exchange))
    del ways[str(address[-1])]
    return ways.most_common(1)[0][0] if ways else ""


def led_to(manuscript: Manuscript, address: Address, onward: str, name: str) -> Iterator[Splice]:
    """Everything in an exchange that leads to `onward` leading to `name` instead."""
    for way in _ways(manuscript.at(address)):
        if way.text.strip() == onward:
            yield Splice(way.span.start, way.span.end, writing.scalar(name, style=way.style))


def _ways(node: Node) -> Iterator[Scalar]:
    """Every `next` written in an exchange."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _ways(item)
    elif isinstance(node, Mapping):
        for entry in node.entries:
            if entry.key.text == "next" and isinstance(entry.value, Scalar):
                yield entry.value
            else:
                yield from _ways(entry.value)
