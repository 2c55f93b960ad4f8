"""Which lines a part of a collection takes, the remarks above it included."""

from itertools import pairwise

from entretien.manuscript.nodes import Mapping, Sequence, Span


def line_start(text: str, at: int) -> int:
    """The first character of the line of `at`."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """What comes after the line of `at`, its end included."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def column(text: str, at: int) -> int:
    """How many characters stand before `at` on its line."""
    return at - line_start(text, at)


def begins_line(text: str, at: int) -> bool:
    """Whether nothing but blanks stands before `at` on its line."""
    return not text[line_start(text, at) : at].strip()


def starts(collection: Mapping | Sequence) -> tuple[int, ...]:
    """Where each part begins: its key, or its dash."""
    if isinstance(collection, Mapping):
        return tuple(entry.key.span.start for entry in collection.entries)
    return collection.dashes or tuple(item.span.start for item in collection.items)


def ends(collection: Mapping | Sequence) -> tuple[int, ...]:
    """Where each part ends."""
    if isinstance(collection, Mapping):
        return tuple(entry.end for entry in collection.entries)
    if collection.dashes:
        pairs = zip(collection.dashes, collection.items, strict=True)
        return tuple(max(dash + 1, item.span.end) for dash, item in pairs)
    return tuple(item.span.end for item in collection.items)


def extent(text: str, collection: Mapping | Sequence, rank: int) -> Span:
    """The whole lines of a part of a block, with the comments right above it.

    The first key of a list's item shares the line of its dash: its extent begins at the key.
    """
    start, end = starts(collection)[rank], line_end(text, ends(collection)[rank])
    if not begins_line(text, start):
        return Span(start, end)
    start = line_start(text, start)
    floor = ends(collection)[rank - 1] if rank else 0
    while start > floor:
        above = line_start(text, start - 1)
        if above < floor or not text[above:start].lstrip().startswith("#"):
            break
        start = above
    return Span(start, end)


def blank_above(text: str, at: int) -> int:
    """Where the blank lines right above the line that begins at `at` begin."""
    while at and not text[(above := line_start(text, at - 1)) : at].strip():
        at = above
    return at


def blank_below(text: str, at: int) -> int:
    """Where the blank lines from the line that begins at `at` end."""
    while at < len(text) and not text[at : (below := line_end(text, at))].strip():
        at = below
    return at


def apart(text: str, collection: Mapping | Sequence) -> bool:
    """Whether a blank line stands between the parts of a block."""
    count = len(starts(collection))
    extents = [extent(text, collection, rank) for rank in range(count)]
    return any(one.end < other.start for one, other in pairwise(extents))


def indented(chunk: str, by: int) -> str:
    """Lines moved to the right, or to the left where `by` is negative."""
    lines = chunk.splitlines(keepends=True)
    if by >= 0:
        return "".join(" " * by + line if line.strip() else line for line in lines)
    return "".join(line[min(-by, len(line) - len(line.lstrip(" "))) :] for line in lines)
