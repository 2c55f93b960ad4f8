"""What may be written as a list, or alone where there is only one: lines of the client, reactions."""

from collections.abc import Sequence as Ordered

from entretien.manuscript.changing import insert, put
from entretien.manuscript.copying import copied
from entretien.manuscript.edits import Edit
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Sequence, Value


def parts_at(manuscript: Manuscript, address: Address) -> tuple[Address, ...]:
    """Where each part is; none where nothing is written."""
    node = manuscript.find(address)
    if isinstance(node, Sequence):
        return tuple((*address, rank) for rank in range(len(node.items)))
    return () if node is None else (address,)


def insert_part(
    manuscript: Manuscript, address: Address, value: Value, rank: int, order: Ordered[str] = ()
) -> Edit:
    """Write one more part at `rank`; the first stands alone, a second makes a list of them.

    `order` names the keys beside the one it is written under, as for `put`.
    """
    node = manuscript.find(address)
    if node is None:
        return put(manuscript, address, value, order)
    if isinstance(node, Sequence):
        return insert(manuscript, address, value, rank)
    both = [copied(node)]
    both.insert(rank, value)
    return put(manuscript, address, both)
