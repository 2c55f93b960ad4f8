"""A program that keeps turns and says so, to be interrupted: `python -m samples.writer FOLDER ATTEMPT`."""

import sys
from pathlib import Path

from entretien.kernel.clock import SystemClock
from entretien.storage.opening import open_history
from samples.kept import fill, turn


def write(folder: Path, name: str, turns: int) -> None:
    """Begin an attempt, keep its turns one by one, and print the number of each once it is kept."""
    store = open_history(folder, SystemClock())
    attempt = fill(store, name, turns=0)
    print(0, flush=True)  # noqa: T201
    for number in range(1, turns + 1):
        store.record(attempt, turn(number))
        print(number, flush=True)  # noqa: T201
    store.close()


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
