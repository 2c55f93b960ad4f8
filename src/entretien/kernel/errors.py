"""Two families of error: theirs, told in French with a remedy; ours, left to be reported whole."""


class UserError(Exception):
    """The world or a person made it impossible: a file is missing, a disk is full, a name is wrong.

    Shown as a sentence and a remedy, never as a traceback. Everything else that is raised is a
    mistake of this program and must reach the one place that reports it whole.
    """

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """The sentence, and what to do about it."""
        return f"{self.message} {self.remedy}".strip()
