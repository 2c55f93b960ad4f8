"""From YAML text to nodes, over libyaml's event stream: nothing is constructed, nothing is executed.

What a scenario has no use for and what can hurt (aliases, tags, merge keys, depth, size) is refused here,
while the events pass, before any of it takes room.
"""

from collections.abc import Iterator
from typing import NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from entretien.content.characters import FORBIDDEN, name_of
from entretien.content.codes import Code
from entretien.content.diagnostics import Place
from entretien.content.findings import Findings
from entretien.content.limits import DEPTH_LIMIT, PARTS_LIMIT, VALUE_LIMIT
from entretien.content.nodes import MAPPING, PLAIN, QUOTED, SEQUENCE, Document, Node, Provenance
from entretien.content.syntax import place_and_reason


def tree_of(text: str, file: str, findings: Findings) -> Node | None:
    """The root of a file; None when it cannot be trusted to mean what it says, and the findings say why."""
    builder = _Builder(file, findings, escapes="\\" in text)
    try:
        builder.follow(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.YAMLError as error:
        place, reason = place_and_reason(error, file)
        findings.report(Code.SYNTAX, place, reason=reason)
        return None
    except _RefusedError:
        return None
    return builder.root()


class _RefusedError(Exception):
    """The rest of the file is not worth reading; the findings say why."""


class _Open:
    """A list or mapping that is not closed yet."""

    __slots__ = ("expects_key", "keys", "row")

    def __init__(self, row: int, keys: dict[str, int] | None) -> None:
        self.row = row
        self.keys = keys
        """The row of each key of a mapping; a list has none."""
        self.expects_key = keys is not None


class _Builder:
    """Fills the document of one file; the way from its root to where we are is an explicit stack."""

    def __init__(self, file: str, findings: Findings, *, escapes: bool) -> None:
        """`escapes` tells whether a quoted text may hold more than what the file shows."""
        self._file = file
        self._escapes = escapes
        self._findings = findings
        self._document = Document(Provenance(file))
        self._stack = [_Open(-1, None)]
        self._whole = True
        """Whether every value of the file is in the document."""

    def follow(self, events: Iterator[Event]) -> None:
        """Add all that `events` tell."""
        for count, event in enumerate(events):
            if count == PARTS_LIMIT:
                self._refuse(Code.TOO_MANY_PARTS, event, limit=PARTS_LIMIT)
            if isinstance(event, ScalarEvent):
                self._scalar(event)
            elif isinstance(event, SequenceStartEvent):
                self._decorated(event, event.tag)
                self._begin(event, SEQUENCE, None)
            elif isinstance(event, MappingStartEvent):
                self._decorated(event, event.tag)
                self._begin(event, MAPPING, {})
            elif isinstance(event, CollectionEndEvent):
                self._document.close(self._stack.pop().row)
            elif isinstance(event, AliasEvent):
                self._report(Code.ALIAS, event, name=f"*{event.anchor}")
                self._whole = False
                self._value(event, PLAIN, "")
            elif isinstance(event, DocumentStartEvent) and len(self._document):
                self._refuse(Code.SEVERAL_DOCUMENTS, event)

    def root(self) -> Node | None:
        """What the file holds, when all of it is known."""
        if not len(self._document):
            self._findings.report(Code.EMPTY_FILE, Place(self._file))
            return None
        return self._document.node(0) if self._whole else None

    def _scalar(self, event: ScalarEvent) -> None:
        text = event.value
        if event.anchor or event.tag:
            self._decorated(event, event.tag)
        if len(text) > VALUE_LIMIT:
            self._report(Code.VALUE_TOO_LONG, event, size=len(text), limit=VALUE_LIMIT)
            text = text[:VALUE_LIMIT]
        if self._escapes and (found := FORBIDDEN.search(text)):
            self._report(Code.FORBIDDEN_CHARACTER, event, character=name_of(found.group()))
            text = FORBIDDEN.sub("", text)
        mark = event.start_mark or _NOWHERE
        form = QUOTED if event.style else PLAIN
        row = self._document.add(form, text, mark.line, mark.column)
        place = self._stack[-1]
        if not place.expects_key:
            place.expects_key = place.keys is not None
            return
        place.expects_key = False
        first = place.keys.setdefault(text, row) if place.keys is not None else row
        if first != row:
            self._report(Code.DUPLICATE_KEY, event, key=text, line=self._document.line(first))
        elif text == "<<" and form == PLAIN:
            self._report(Code.MERGE_KEY, event)
            self._whole = False

    def _value(self, event: Event, form: int, text: str) -> int:
        place = self._stack[-1]
        if place.expects_key:
            self._refuse(Code.COMPLEX_KEY, event)
        place.expects_key = place.keys is not None
        return self._document.add(form, text, *_position(event))

    def _begin(self, event: Event, form: int, keys: dict[str, int] | None) -> None:
        if len(self._stack) > DEPTH_LIMIT:
            self._refuse(Code.TOO_DEEP, event, limit=DEPTH_LIMIT)
        self._stack.append(_Open(self._value(event, form, ""), keys))

    def _decorated(self, event: NodeEvent, tag: str | None) -> None:
        if event.anchor:
            self._report(Code.ALIAS, event, name=f"&{event.anchor}")
        if tag:
            self._report(Code.TAG, event, tag=tag)

    def _refuse(self, code: Code, event: Event, **details: object) -> NoReturn:
        self._report(code, event, **details)
        raise _RefusedError

    def _report(self, code: Code, event: Event, **details: object) -> None:
        line, column = _position(event)
        self._findings.report(code, Place(self._file, line + 1, column + 1), **details)


_NOWHERE = yaml.Mark("", 0, 0, 0, None, 0)


def _position(event: Event) -> tuple[int, int]:
    mark = event.start_mark or _NOWHERE
    return mark.line, mark.column
