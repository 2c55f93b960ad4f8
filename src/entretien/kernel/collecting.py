"""Making many values at once without looking for cycles among them."""

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def no_collection() -> Iterator[None]:
    """What is made meanwhile has no cycle: looking for one would take longer than making it.

    Freezing and unfreezing puts it among the oldest objects, which the collector seldom visits.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if was_enabled:
            gc.enable()
