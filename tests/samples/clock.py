"""Time that a test moves."""

from datetime import UTC, datetime, timedelta


class StoppedClock:
    """Time that passes only when a test says so."""

    def __init__(self) -> None:
        self.passed = 0

    def now(self) -> datetime:
        return datetime(2026, 3, 16, 9, 0, tzinfo=UTC) + timedelta(milliseconds=self.passed)

    def milliseconds(self) -> int:
        return 1_000_000 + self.passed
