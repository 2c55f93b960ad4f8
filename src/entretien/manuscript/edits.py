"""A change of a text: pieces taken out and put in, which can be undone and which nothing else feels."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True, order=True)
class Splice:
    """Characters `start` to `end` replaced by `text`."""

    start: int
    end: int
    text: str

    @property
    def growth(self) -> int:
        """How many characters longer the text becomes."""
        return len(self.text) - (self.end - self.start)


@dataclass(frozen=True, slots=True)
class Edit:
    """Splices of one text: in order, apart from one another, counted in the text before any of them."""

    splices: tuple[Splice, ...]

    @classmethod
    def of(cls, splices: Iterable[Splice]) -> "Edit":
        """The edit that does all of `splices`. Raises `ValueError` where two of them overlap."""
        ordered = tuple(sorted(splices))
        for one, other in pairwise(ordered):
            if other.start < one.end:
                message = f"two splices overlap at {other.start}"
                raise ValueError(message)
        return cls(ordered)

    def applied(self, text: str) -> str:
        """`text` once it is done."""
        pieces, at = [], 0
        for splice in self.splices:
            pieces += [text[at : splice.start], splice.text]
            at = splice.end
        return "".join([*pieces, text[at:]])

    def inverse(self, text: str) -> "Edit":
        """What gives `text` back, once this was applied to it."""
        undoing, shift = [], 0
        for splice in self.splices:
            start = splice.start + shift
            undoing.append(Splice(start, start + len(splice.text), text[splice.start : splice.end]))
            shift += splice.growth
        return Edit(tuple(undoing))

    def carried(self, position: int) -> int:
        """Where the character at `position` is afterwards; one that was replaced, after its substitute."""
        shift = 0
        for splice in self.splices:
            if position < splice.start:
                break
            if position < splice.end:
                return splice.start + shift + len(splice.text)
            shift += splice.growth
        return position + shift


def difference(before: str, after: str) -> Edit:
    """The one splice that leads from a text to another: what is between their common beginning and end."""
    if before == after:
        return Edit(())
    limit = min(len(before), len(after))
    start = _most(limit, lambda size: before.startswith(after[:size]))
    end = _most(limit - start, lambda size: before.endswith(after[len(after) - size :]))
    return Edit((Splice(start, len(before) - end, after[start : len(after) - end]),))


def _most(limit: int, holds: Callable[[int], bool]) -> int:
    """The most characters, up to `limit`, for which it holds: if for more, then for fewer."""
    return bisect_left(range(1, limit + 1), 1, key=lambda size: not holds(size))
