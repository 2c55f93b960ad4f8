"""Fragments: exchanges written once, that scenarios include with arguments of their own (FORMAT.md)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from entretien.content.nodes import Mapping, Node, Scalar, Sequence

PLACEHOLDER = re.compile(r"\$(?:\$|([^\W\d]\w*))")
"""`$name` stands for an argument; `$$` is a dollar that a letter follows."""

INCLUDE, WITH = "include", "with"
"""The keys of an inclusion: which fragment, and the arguments."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a scenario gives a fragment."""

    id: str
    label: str
    default: Node | None = None
    """What stands there when nothing is given; an argument is required without it."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """Exchanges with blanks in them."""

    id: str
    label: str
    exchanges: Mapping
    parameters: tuple[Parameter, ...] = ()

    def exchange_ids(self) -> list[str]:
        """The ids of its exchanges as they are written; whoever comes in comes to the first."""
        return list(self.exchanges.values())

    def reply_ids(self) -> list[str]:
        """The ids of its replies as they are written."""
        return list(_reply_ids(self.exchanges))

    def placeholders(self) -> Iterator[tuple[Scalar, str]]:
        """Each text that a parameter stands in, with the name of that parameter."""
        return _placeholders(self.exchanges)


def parameter_alone(node: Scalar) -> str:
    """The parameter that a text is made of, and of nothing else; the empty name otherwise."""
    found = PLACEHOLDER.fullmatch(node.text.strip())
    return (found[1] or "") if found else ""


def _reply_ids(exchanges: Mapping) -> Iterator[str]:
    for _key, exchange in exchanges.pairs():
        replies = exchange.values().get("replies") if isinstance(exchange, Mapping) else None
        for reply in replies.items() if isinstance(replies, Sequence) else ():
            name = reply.values().get("id") if isinstance(reply, Mapping) else None
            if isinstance(name, Scalar):
                yield name.text


def _placeholders(node: Node) -> Iterator[tuple[Scalar, str]]:
    match node:
        case Scalar():
            yield from ((node, found[1]) for found in PLACEHOLDER.finditer(node.text) if found[1])
        case Sequence():
            for item in node.items():
                yield from _placeholders(item)
        case Mapping():
            for key, value in node.pairs():
                yield from _placeholders(key)
                yield from _placeholders(value)
