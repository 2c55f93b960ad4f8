"""What a YAML file holds before anybody knows what it means: texts, lists and mappings with their place.

A file is kept as columns, one row for each value and key in the order written, and looked at through nodes
that last no longer than their reading: a file made to hurt takes little room, a large one is quickly read.
"""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from entretien.content.diagnostics import Place

QUOTED, PLAIN, SEQUENCE, MAPPING, GRAFT = range(5)
"""What a row is: a text with or without quotes, a list, a mapping, a value of another document."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """What all the nodes of a document have in common."""

    file: str
    """The file they are written in, as its author calls it."""
    included: tuple[Place, ...] = ()
    """Where that file was included, for a fragment."""


class Document:
    """The rows of a file; the first is its root."""

    __slots__ = ("_columns", "_ends", "_forms", "_grafts", "_lines", "_texts", "provenance")

    def __init__(self, provenance: Provenance) -> None:
        self.provenance = provenance
        self._grafts: dict[int, Node] = {}
        self._forms = bytearray()
        self._texts: list[str] = []
        self._lines = array("L")
        self._columns = array("L")
        self._ends: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._forms)

    def add(self, form: int, text: str, line: int, column: int) -> int:
        """One more row, and its number; lines and columns count from 0, as libyaml's do."""
        self._forms.append(form)
        self._texts.append(text)
        self._lines.append(line)
        self._columns.append(column)
        return len(self._forms) - 1

    def graft(self, node: "Node") -> None:
        """One more row, that stands for a value of another document."""
        self._grafts[self.add(GRAFT, "", node.line - 1, node.column - 1)] = node

    def close(self, row: int) -> None:
        """Every row added since `row` is inside it."""
        self._ends[row] = len(self._forms)

    def text(self, row: int) -> str:
        """The text of a scalar; nothing for the others."""
        return self._texts[row]

    def line(self, row: int) -> int:
        """The line of a row, from 1."""
        return self._lines[row] + 1

    def rows_in(self, row: int) -> Iterator[int]:
        """The rows directly inside `row`."""
        end = self._ends[row]
        row += 1
        while row < end:
            yield row
            row = self._ends.get(row, row + 1)

    def node(self, row: int) -> "Node":
        """A row, as a node."""
        form = self._forms[row]
        line, column = self._lines[row] + 1, self._columns[row] + 1
        if form <= PLAIN:
            return Scalar(line, column, self._texts[row], form == PLAIN, self.provenance)
        if form == MAPPING:
            return Mapping(line, column, self, row)
        return Sequence(line, column, self, row) if form == SEQUENCE else self._grafts[row]

    def scalar(self, row: int) -> "Scalar":
        """A row that is known to be a text."""
        return Scalar(
            self._lines[row] + 1,
            self._columns[row] + 1,
            self._texts[row],
            self._forms[row] == PLAIN,
            self.provenance,
        )


@dataclass(slots=True)
class Scalar:
    """A text as the author wrote it; lines and columns count from 1."""

    line: int
    column: int
    text: str
    plain: bool
    """Written without quotes."""
    provenance: Provenance


@dataclass(slots=True)
class Sequence:
    """A list."""

    line: int
    column: int
    _document: Document
    _row: int

    @property
    def provenance(self) -> Provenance:
        """Where it was written."""
        return self._document.provenance

    def items(self) -> list["Node"]:
        """The values, in the order written."""
        return [self._document.node(row) for row in self._document.rows_in(self._row)]


@dataclass(slots=True)
class Mapping:
    """Keys and values."""

    line: int
    column: int
    _document: Document
    _row: int

    @property
    def provenance(self) -> Provenance:
        """Where it was written."""
        return self._document.provenance

    def holds(self, key: str) -> bool:
        """Whether `key` is one of its keys."""
        document, keys = self._document, self._document.rows_in(self._row)
        for row in keys:
            if document.text(row) == key:
                return True
            next(keys)
        return False

    def values(self) -> dict[str, "Node"]:
        """The value of each key; the first counts where a key comes twice."""
        document = self._document
        values: dict[str, Node] = {}
        rows = document.rows_in(self._row)
        for key in rows:
            values.setdefault(document.text(key), document.node(next(rows)))
        return values

    def pairs(self) -> Iterator[tuple[Scalar, "Node"]]:
        """Each key with its value, in the order written; the first counts where a key comes twice."""
        seen: set[str] = set()
        rows = self._document.rows_in(self._row)
        for row in rows:
            key, value = self._document.scalar(row), self._document.node(next(rows))
            if key.text not in seen:
                seen.add(key.text)
                yield key, value


Node = Scalar | Sequence | Mapping
