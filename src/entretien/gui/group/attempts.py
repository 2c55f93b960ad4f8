"""Attempts of a group as a list shows them. No Qt here."""

from dataclasses import dataclass

from entretien.history.records import AttemptHeader
from entretien.kernel.ids import AttemptId
from entretien.kernel.language import _


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a debrief is opened."""

    attempt: AttemptId
    turn: int
    """0 for the debrief as a whole."""


@dataclass(frozen=True, slots=True)
class AttemptLine:
    """One attempt."""

    opening: Opening
    learner: str
    figure: str
    """What it is ranked by."""
    about: str

    @property
    def text(self) -> str:
        """On one line."""
        return _("{learner} · {figure} · {about}").format(
            learner=self.learner, figure=self.figure, about=self.about
        )


def mark_of(header: AttemptHeader) -> float | None:
    """Its mark out of 20; None while it is not known."""
    return header.result.mark if header.result else None
