"""From a text to its nodes, over libyaml's events: nothing is constructed, and every span is exact."""

from collections.abc import Iterator
from itertools import islice

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from entretien.kernel.collecting import no_collection
from entretien.manuscript.nodes import Entry, Mapping, Node, Scalar, Sequence, Span

DEPTH_LIMIT = 60
"""Lists and mappings inside one another; what is deeper is no scenario."""

PARTS_LIMIT = 500_000
"""Values, keys, beginnings and ends; a text that has more is changed as text."""

BLOCK_STYLES = frozenset("|>")


class UnwrittenError(ValueError):
    """The text is not one that can be changed value by value: it can only be changed as text."""


def read(text: str) -> Node:
    """The root of a text.

    Raises `UnwrittenError` for what is not YAML, and for what a scenario never holds: several documents,
    aliases, keys that are not texts.
    """
    with no_collection():  # it is read again after each letter that is typed
        return _read(text)


def _read(text: str) -> Node:
    try:
        told = list(islice(yaml.parse(text, Loader=yaml.CSafeLoader), PARTS_LIMIT + 1))
    except yaml.YAMLError as error:
        raise UnwrittenError(str(error)) from error
    if len(told) > PARTS_LIMIT:
        message = "too many parts"
        raise UnwrittenError(message)
    events = iter(told)
    reader = _Reader(text, events)
    first = next((event for event in events if isinstance(event, DocumentStartEvent)), None)
    if first is None:
        message = "nothing is written"
        raise UnwrittenError(message)
    root = reader.node(next(events), 0)
    if any(isinstance(event, DocumentStartEvent) for event in events):
        message = "several documents"
        raise UnwrittenError(message)
    return root


class _Reader:
    """Follows the events of one text."""

    def __init__(self, text: str, events: Iterator[Event]) -> None:
        self._text = text
        self._events = events

    def node(self, event: Event, depth: int) -> Node:
        if depth > DEPTH_LIMIT or isinstance(event, AliasEvent) or not isinstance(event, NodeEvent):
            message = "too deep, or an alias"
            raise UnwrittenError(message)
        if isinstance(event, ScalarEvent):
            return self._scalar(event)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(event, depth)
        if isinstance(event, MappingStartEvent):
            return self._mapping(event, depth)
        raise UnwrittenError(type(event).__name__)

    def _scalar(self, event: ScalarEvent) -> Scalar:
        start, end = _start(event), _end(event)
        style = event.style or ""
        if style in BLOCK_STYLES:  # libyaml's ends where the next thing begins
            end = start + len(self._text[start:end].rstrip())
        return Scalar(Span(start, end), event.value, style)

    def _sequence(self, event: SequenceStartEvent, depth: int) -> Sequence:
        start = _start(event)
        items: list[Node] = []
        for inner in self._events:
            if isinstance(inner, SequenceEndEvent):
                if event.flow_style:
                    return Sequence(Span(start, _end(inner)), flow=True, items=tuple(items))
                end = items[-1].span.end if items else start + 1
                return Sequence(
                    Span(start, end), flow=False, items=tuple(items), dashes=self._dashes(start, items)
                )
            items.append(self.node(inner, depth + 1))
        raise UnwrittenError(start)

    def _dashes(self, first: int, items: list[Node]) -> tuple[int, ...]:
        """Where the dash of each item is: in the column of the first, after the item before."""
        dashes, column = [first], first - (self._text.rfind("\n", 0, first) + 1)
        for before in items[:-1]:
            after = max(before.span.end, dashes[-1] + 1)
            line = self._text.find("\n", after) + 1
            while self._text[line : line + column + 1].strip() != "-":
                line = self._text.find("\n", line) + 1
                if line == 0:
                    message = "a dash is not where it should be"
                    raise UnwrittenError(message)
            dashes.append(line + column)
        return tuple(dashes)

    def _mapping(self, event: MappingStartEvent, depth: int) -> Mapping:
        start = _start(event)
        entries: list[Entry] = []
        for inner in self._events:
            if isinstance(inner, MappingEndEvent):
                if event.flow_style:
                    return Mapping(Span(start, _end(inner)), flow=True, entries=tuple(entries))
                end = entries[-1].end if entries else start
                return Mapping(Span(start, end), flow=False, entries=tuple(entries))
            if not isinstance(inner, ScalarEvent):
                message = "a key is not a text"
                raise UnwrittenError(message)
            entries.append(Entry(self._scalar(inner), self.node(next(self._events), depth + 1)))
        raise UnwrittenError(start)


def _start(event: Event) -> int:
    return event.start_mark.index if event.start_mark else 0


def _end(event: Event) -> int:
    return event.end_mark.index if event.end_mark else 0
