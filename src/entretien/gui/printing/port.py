"""What the window needs to print and to keep what it shows."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from entretien.debrief.debrief import Debrief
from entretien.handouts.page import Page


@dataclass(frozen=True, slots=True)
class Printing:
    """Makes the debrief sheet of what is shown, and writes it."""

    sheet: Callable[[Debrief], Page]
    """Raises `UserError` when the template has a mistake."""
    write_pdf: Callable[[Page, Path], None]
    """Raises `UserError`; an older file is then as it was."""
