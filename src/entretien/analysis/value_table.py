"""What every state of a scenario is still worth, kept so that any attempt can be valued choice by choice."""

import io
import zipfile
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from entretien.analysis.exploring import Explorer
from entretien.analysis.graph import Graph
from entretien.analysis.numbering import HashCollisionError, Hashes
from entretien.analysis.values import Sums


class DamagedTableError(ValueError):
    """The bytes are not those of a table."""


@dataclass(frozen=True, slots=True, eq=False)
class ValueTable:
    """The best weighted sum still to come, by state."""

    keys: Hashes
    """In increasing order (see `Locator.key`)."""
    points: NDArray[np.int32]

    def worth(self, key: int) -> int:
        """The best sum still to come from the state of this key. Raises `KeyError`."""
        wanted = np.uint64(key)
        at = int(np.searchsorted(self.keys, wanted))
        if at == len(self.keys) or self.keys[at] != wanted:
            raise KeyError(key)
        return int(self.points[at])

    def encoded(self) -> bytes:
        """The table as the bytes of a file."""
        stream = io.BytesIO()
        np.savez(stream, keys=self.keys, points=self.points)
        return stream.getvalue()


def table_of(explorer: Explorer, graph: Graph, best: Sums) -> ValueTable:
    """The table of a complete graph. Raises `HashCollisionError`."""
    keys: Hashes = np.empty(len(graph), dtype=np.uint64)
    for each, numbers in explorer.entries():
        keys[numbers] = each
    order = np.argsort(keys)
    if len(keys) > 1 and (keys[order][1:] == keys[order][:-1]).any():
        raise HashCollisionError
    return ValueTable(keys[order], best.points[order].astype(np.int32))


def decoded(content: bytes) -> ValueTable:
    """The table of a file's bytes. Raises `DamagedTableError`."""
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            table = ValueTable(arrays["keys"], arrays["points"])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise DamagedTableError from error
    if table.keys.shape != table.points.shape or table.keys.dtype != np.uint64:
        raise DamagedTableError
    return table
