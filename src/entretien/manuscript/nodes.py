"""What a file holds, each value with the characters it is written on."""

from collections.abc import Iterator
from dataclasses import dataclass

Step = str | int
Address = tuple[Step, ...]
"""The way to a value from the root: keys, and ranks in lists, from 0."""

Value = str | int | bool | list["Value"] | dict[str, "Value"]
"""A value, without how it is written."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` of a text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; `span` covers its quotes."""

    span: Span
    text: str
    style: str
    """Its quote, `|` or `>`; empty where it has none."""

    @property
    def absent(self) -> bool:
        """Whether nothing is written at all, as after `key:`."""
        return self.span.start == self.span.end


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list; between brackets, `flow`, or a line for each dash."""

    span: Span
    flow: bool
    items: tuple["Node", ...]
    dashes: tuple[int, ...] = ()
    """Where the dash of each item is; none in a flow."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and its value."""

    key: Scalar
    value: "Node"

    @property
    def end(self) -> int:
        """The end of what is written of it."""
        return max(self.value.span.end, self.key.span.end + 1)


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values; between braces, `flow`, or a line for each."""

    span: Span
    flow: bool
    entries: tuple[Entry, ...]

    def get(self, key: str) -> "Node | None":
        """The value of a key; None where it is not written."""
        return next((entry.value for entry in self.entries if entry.key.text == key), None)

    def rank(self, key: str) -> int | None:
        """Which of the entries has this key."""
        return next((rank for rank, entry in enumerate(self.entries) if entry.key.text == key), None)


Node = Scalar | Sequence | Mapping


def value_of(node: Node) -> Value:
    """What is written, as the texts and collections it holds."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [value_of(item) for item in node.items]
    return {entry.key.text: value_of(entry.value) for entry in node.entries}


def find(root: Node, address: Address) -> Node | None:
    """The value at an address; None where there is none."""
    node: Node | None = root
    for step in address:
        if isinstance(node, Mapping) and isinstance(step, str):
            node = node.get(step)
        elif isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
            node = node.items[step]
        else:
            return None
    return node


def address_at(root: Node, position: int) -> Address:
    """The way to the innermost value whose key or text is written around `position`."""
    return tuple(_steps_to(root, position))


def _steps_to(node: Node, position: int) -> Iterator[Step]:
    if isinstance(node, Mapping):
        for entry in node.entries:
            if entry.key.span.start <= position <= entry.end:
                yield entry.key.text
                yield from _steps_to(entry.value, position)
                return
    elif isinstance(node, Sequence):
        starts = node.dashes or tuple(item.span.start for item in node.items)
        for rank, (start, item) in enumerate(zip(starts, node.items, strict=True)):
            if start <= position <= item.span.end:
                yield rank
                yield from _steps_to(item, position)
                return
