"""Time, asked of a value so that a play can be replayed exactly."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the date for the record, and measures durations that no change of date disturbs."""

    def now(self) -> datetime:
        """The date and time, always in UTC."""
        ...

    def milliseconds(self) -> int:
        """A count that only grows; its origin means nothing."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The date and time, always in UTC."""
        return datetime.now(UTC)

    def milliseconds(self) -> int:
        """Milliseconds of the monotonic clock."""
        return time.monotonic_ns() // 1_000_000
