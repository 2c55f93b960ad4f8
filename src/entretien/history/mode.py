"""How an interview is conducted; alone here, since the window knows it before anything else is imported."""

from enum import StrEnum


class Mode(StrEnum):
    """What is shown while one plays."""

    TRAINING = "training"
    """Gauges and remarks are shown, closed replies say why, one may go back."""
    EXAM = "exam"
    """Everything waits for the debrief."""
