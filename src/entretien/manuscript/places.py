"""From a character of a text to the value it is written in, and to its line and column."""

from entretien.manuscript.lines import ends, line_start, starts
from entretien.manuscript.nodes import Address, Mapping, Node, Scalar


def offset_at(text: str, line: int, column: int = 1) -> int:
    """The character at a line and a column, both counted from 1; the end of what is shorter."""
    start = 0
    for _line in range(line - 1):
        end = text.find("\n", start)
        if end < 0:
            return len(text)
        start = end + 1
    end = text.find("\n", start)
    return min(start + column - 1, len(text) if end < 0 else end)


def line_and_column(text: str, at: int) -> tuple[int, int]:
    """The line and the column of a character, both counted from 1."""
    return text.count("\n", 0, at) + 1, at - line_start(text, at) + 1


def address_at(root: Node, at: int) -> Address:
    """The address of the smallest value that a character is written in, its key or its dash included.

    Between two values, that of the one before.
    """
    if isinstance(root, Scalar):
        return ()
    begins = starts(root)
    rank = next((rank for rank in reversed(range(len(begins))) if begins[rank] <= at), None)
    if rank is None:
        return ()
    if root.flow and at > ends(root)[-1]:
        return ()
    if isinstance(root, Mapping):
        entry = root.entries[rank]
        return entry.key.text, *address_at(entry.value, at)
    return rank, *address_at(root.items[rank], at)
