"""Marks as they are read in the user's language."""

from entretien.kernel.language import _
from entretien.kernel.numbers import decimal


def mark_text(mark: float) -> str:
    """A mark out of 20, « 12,5/20 »."""
    return _("{mark}/20").format(mark=decimal(mark))
