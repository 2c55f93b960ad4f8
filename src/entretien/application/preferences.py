"""What a user sets once: language, look, type size, who plays."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from entretien.history.mode import Mode
from entretien.kernel.ids import LearnerId


class Look(StrEnum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The settings file, whole."""

    language: str = "fr"
    look: Look = Look.SYSTEM
    type_scale: int = 100
    """Per cent of the system's size, 100 to 200."""
    learner: LearnerId | None = None
    mode: Mode = Mode.TRAINING
    self_assessment: bool = False
    """Whether learners speak of their own interview before any mark appears: the trainer's choice."""
    window: tuple[int, int] = (1280, 720)
    """Width and height of the window, in pixels."""


class PreferenceStore(Protocol):
    """Where preferences are kept."""

    def load(self) -> Preferences:
        """What was set; defaults for what is missing or absurd."""
        ...

    def save(self, preferences: Preferences) -> None:
        """Keep them, whole or not at all. Raises `UserError` when it cannot."""
        ...
