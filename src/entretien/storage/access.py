"""How a database is opened: to be written, or only read."""

from enum import StrEnum
from pathlib import Path


class Access(StrEnum):
    """Parameters of an address, as SQLite reads them."""

    WRITING = "mode=rw"
    BESIDE = "mode=ro"
    """Another program has it open and may write: what it commits is seen."""
    FROZEN = "mode=ro&immutable=1"
    """In a folder where nothing can be written, not even that one is reading."""


def address(database: Path, access: Access) -> str:
    """The address of a file, for `sqlite3.connect(…, uri=True)`."""
    return f"{database.absolute().as_uri()}?{access}"
