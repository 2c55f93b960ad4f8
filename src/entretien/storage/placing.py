"""A database comes into being whole: built beside its place, then renamed into it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from entretien.storage.place import with_sidecars


@contextmanager
def placed(database: Path) -> Iterator[Path]:
    """The path to build a database at; it takes the place of `database` if nothing is raised.

    Whoever builds must have closed it and made it durable. Raises `OSError`.
    """
    building = database.with_name(f"{database.name}.new")
    _remove(building)
    try:
        yield building
        building.replace(database)
    finally:
        _remove(building)


def _remove(database: Path) -> None:
    for path in with_sidecars(database):
        path.unlink(missing_ok=True)
