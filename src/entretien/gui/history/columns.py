"""How the columns share the width of the table. No Qt here."""

from collections.abc import Sequence

LEAST = 0.75
"""Share of its natural width that a column keeps when its text goes on two lines."""


def share(
    width: int, natural: Sequence[int], growing: Sequence[int], yielding: Sequence[int]
) -> tuple[int, ...]:
    """The widths of columns that would take `natural` on one line, in a table of `width` pixels.

    Columns of `growing` share what is left. Where there is too little, those of `yielding` give way one
    after the other, in that order; together they may still take more than `width`.
    """
    widths = list(natural)
    spare = width - sum(natural)
    if spare >= 0:
        for place, column in enumerate(growing):
            widths[column] += spare // len(growing) + (place < spare % len(growing))
        return tuple(widths)
    for column in yielding:
        given = min(-spare, round(natural[column] * (1 - LEAST)))
        widths[column] -= given
        spare += given
    return tuple(widths)
