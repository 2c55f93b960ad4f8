"""Figures and house rules quoted by name in a text: `{livret_a.taux}`."""

import re
from collections.abc import Callable, Mapping

from entretien.content.codes import Code

_PIECE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")

Complain = Callable[[Code, str], None]
"""Told of a code and of the piece of text at fault."""


def lone_braces(text: str) -> tuple[int, ...]:
    """Where a brace stands without the other, and not doubled."""
    return tuple(found.start() for found in _PIECE.finditer(text) if found.group() in ("{", "}"))


class Quotable:
    """What a text may quote; names are known once the figures and the bank are read."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}
        self._sets = 0

    def add(self, values: Mapping[str, str]) -> None:
        """One more set of values: the figures of the date, or the bank's own."""
        self._values.update(values)
        self._sets += 1

    def names(self) -> list[str]:
        """Every name that may be quoted."""
        return list(self._values)

    def quoted(self, text: str, complain: Complain) -> str:
        """`text` with each `{name}` replaced by its value and doubled braces by single ones."""

        def piece(match: re.Match[str]) -> str:
            whole, name = match.group(0), match.group(1)
            if whole in ("{{", "}}"):
                return whole[0]
            if name is None:
                complain(Code.LONE_BRACE, whole)
            elif name not in self._values and self._sets == 2:
                complain(Code.UNKNOWN_FIGURE, name)
            return self._values.get(name, whole) if name else whole

        return _PIECE.sub(piece, text)
