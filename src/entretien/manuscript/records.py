"""Records, of which some may be written as a text alone: `"Bonjour."` for `{say: "Bonjour."}`."""

from collections.abc import Sequence as Ordered

from entretien.manuscript.changing import put
from entretien.manuscript.copying import copied
from entretien.manuscript.edits import Edit
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Node, Scalar, Value


def find_in(manuscript: Manuscript, record: Address, way: Address, shorthand: str = "") -> Node | None:
    """What is written in a record, `way` leading there; `shorthand` is the key a text alone stands for."""
    node = manuscript.find(record)
    if shorthand and way == (shorthand,) and isinstance(node, Scalar) and not node.absent:
        return node
    return manuscript.find((*record, *way))


def put_in(
    manuscript: Manuscript,
    record: Address,
    way: Address,
    value: Value,
    order: Ordered[str] = (),
    shorthand: str = "",
) -> Edit:
    """Write `value` in a record, which gets its keys where it was a text alone and more is to be said.

    `order` names the record's keys in the order they are written. Raises `KeyError`.
    """
    node = manuscript.find(record)
    if not shorthand or not isinstance(node, Scalar) or node.absent:
        return put(manuscript, (*record, *way), value, order)
    if way == (shorthand,):
        return put(manuscript, record, value)
    for key in reversed(way[1:]):
        value = {str(key): value}
    both = {shorthand: copied(node), str(way[0]): value}
    ranks = {key: rank for rank, key in enumerate(order)}
    return put(
        manuscript,
        record,
        {key: both[key] for key in sorted(both, key=lambda key: ranks.get(key, len(ranks)))},
    )
