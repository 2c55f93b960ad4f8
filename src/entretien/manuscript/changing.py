"""Changes of one value, each as the smallest edit of the text: nothing else moves, not even a blank."""

from collections.abc import Sequence as Ordered

from entretien.manuscript import writing
from entretien.manuscript.edits import Edit, Splice
from entretien.manuscript.lines import (
    apart,
    blank_above,
    blank_below,
    column,
    ends,
    extent,
    indented,
    line_end,
    starts,
)
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Node, Scalar, Sequence, Value, value_of

Collection = Mapping | Sequence


def put(manuscript: Manuscript, address: Address, value: Value, order: Ordered[str] = ()) -> Edit:
    """Write `value` at an address, over what is there or as a new key.

    `order` names the keys in the order they are written; a new one comes after those that precede it.
    Raises `KeyError` where what it stands in does not exist.
    """
    if manuscript.find(address) is not None:
        return _replace(manuscript, address, value)
    parent, key = manuscript.find(address[:-1]), str(address[-1])
    if isinstance(parent, Mapping) and parent.entries:
        return add(manuscript, address[:-1], key, value, _rank(parent, key, order))
    if parent is None and len(address) > 1:
        return put(manuscript, address[:-1], {key: value}, order)
    return _replace(manuscript, address[:-1], {key: value})


def add(manuscript: Manuscript, address: Address, key: str, value: Value, rank: int | None = None) -> Edit:
    """Write a new key of the mapping at `address`, at `rank` or at the end. Raises `KeyError`."""
    mapping = manuscript.collection(address)
    if not mapping.flow and starts(mapping):
        return _insert_lines(
            manuscript, mapping, rank, writing.entry(key, value, _column(manuscript, mapping))
        )
    text = f"{writing.scalar(key, flow=True)}: {writing.on_one_line(value)}"
    return _insert_inline(mapping, rank, text)


def insert(manuscript: Manuscript, address: Address, value: Value, rank: int | None = None) -> Edit:
    """Write a new item of the list at `address`, at `rank` or at the end.

    Where nothing is there, or an empty list, it begins one.
    """
    sequence = manuscript.find(address)
    if not isinstance(sequence, Sequence) or not sequence.items:
        return put(manuscript, address, [value])
    if sequence.flow:
        return _insert_inline(sequence, rank, writing.on_one_line(value))
    return _insert_lines(manuscript, sequence, rank, writing.item(value, _column(manuscript, sequence)))


def remove(manuscript: Manuscript, address: Address) -> Edit:
    """Take a value away, with its key or its dash, and what would be left empty. Raises `KeyError`."""
    manuscript.at(address)
    collection = manuscript.collection(address[:-1])
    if len(starts(collection)) == 1 and len(address) > 1:
        return remove(manuscript, address[:-1])
    return Edit((_removal(manuscript, collection, _rank_of(collection, address)),))


def rename(manuscript: Manuscript, address: Address, key: str) -> Edit:
    """Write another key. Raises `KeyError`."""
    old = manuscript.entry(address).key
    return Edit((Splice(old.span.start, old.span.end, writing.scalar(key, style=old.style)),))


def move(manuscript: Manuscript, address: Address, rank: int, into: Address | None = None) -> Edit:
    """Put a part of a collection before what is at `rank` now, there or in the collection `into`.

    Raises `KeyError` where one of them does not exist.
    """
    source = manuscript.collection(address[:-1])
    target = source if into is None else manuscript.collection(into)
    at = _rank_of(source, address)
    if target is source and rank in {at, at + 1}:
        return Edit(())
    if source.flow != target.flow:
        joined = _written_in(manuscript, address, target, rank, into or address[:-1])
        return Edit.of([_removal(manuscript, source, at), *joined.splices])
    if source.flow:
        return _move_inline(manuscript, source, at, target, rank)
    lines = extent(manuscript.text, source, at)
    chunk = manuscript.text[lines.start : lines.end]
    chunk = " " * column(manuscript.text, lines.start) + chunk if chunk[:1] not in {" ", "#"} else chunk
    by = _column(manuscript, target) - _column(manuscript, source)
    placed = indented(chunk, by).rstrip("\n")
    into_place = _insert_lines(manuscript, target, rank, placed.lstrip(" "))
    return Edit.of([_removal(manuscript, source, at), *into_place.splices])


def copy(manuscript: Manuscript, address: Address, changes: Edit) -> Edit:
    """Write a part of a collection once more, right after it, with `changes` done to the copy.

    Remarks above it are not written again, those inside are. Raises `KeyError`.
    """
    collection = manuscript.collection(address[:-1])
    rank = _rank_of(collection, address)
    start, end = starts(collection)[rank], ends(collection)[rank]
    inside = (
        Splice(each.start - start, each.end - start, each.text)
        for each in changes.splices
        if start <= each.start and each.end <= end
    )
    written = Edit(tuple(inside)).applied(manuscript.text[start:end])
    if collection.flow:
        return _insert_inline(collection, rank + 1, written)
    return _insert_lines(manuscript, collection, rank + 1, written)


def _replace(manuscript: Manuscript, address: Address, value: Value) -> Edit:
    node = manuscript.at(address)
    parent = manuscript.find(address[:-1]) if address else None
    flow = isinstance(parent, Mapping | Sequence) and parent.flow
    single = not isinstance(value, dict | list)
    if single and isinstance(node, Scalar) and not node.absent and node.style not in {"|", ">"}:
        assert not isinstance(value, dict | list)  # noqa: S101 - for the type checker
        text = writing.scalar(value, flow=flow, style=node.style)
        return Edit((Splice(node.span.start, node.span.end, text),))
    start, text = _written_after(manuscript, address, node, value, flow=flow)
    return Edit((Splice(start, max(node.span.end, start), text),))


def _written_after(
    manuscript: Manuscript, address: Address, node: Node, value: Value, *, flow: bool
) -> tuple[int, str]:
    """Where what follows a key or a dash begins, and what `value` makes of it."""
    if not address:
        return node.span.start, writing.entry("", value, -writing.STEP).partition("\n")[2]
    collection, step = manuscript.collection(address[:-1]), address[-1]
    margin = _column(manuscript, collection)
    if isinstance(step, str):
        key = manuscript.entry(address).key
        start = manuscript.text.index(":", key.span.end) + 1
        if flow:
            return start, " " + writing.on_one_line(value)
        return start, writing.entry("", value, margin).removeprefix('""').partition(":")[2]
    if flow:
        return node.span.start, writing.on_one_line(value)
    start = starts(collection)[step] + 1
    return start, writing.item(value, margin).removeprefix("-")


def _insert_lines(manuscript: Manuscript, block: Collection, rank: int | None, written: str) -> Edit:
    """Lines put before the part `rank` of a block, or after the last."""
    text, count = manuscript.text, len(starts(block))
    margin, gap = " " * _column(manuscript, block), "\n" if apart(text, block) else ""
    if rank is None or rank >= count:
        at = line_end(text, ends(block)[-1])
        end = "" if text[:at].endswith("\n") else "\n"
        return Edit((Splice(at, at, f"{end}{gap}{margin}{written}\n"),))
    at = extent(text, block, rank).start
    if column(text, at):  # right after a dash
        return Edit((Splice(at, at, f"{written}\n{margin}"),))
    return Edit((Splice(at, at, f"{margin}{written}\n{gap}"),))


def _insert_inline(collection: Collection, rank: int | None, written: str) -> Edit:
    begins = starts(collection)
    if not begins:
        at = collection.span.start + 1
        return Edit((Splice(at, at, written),))
    if rank is None or rank >= len(begins):
        at = ends(collection)[-1]
        return Edit((Splice(at, at, f", {written}"),))
    return Edit((Splice(begins[rank], begins[rank], f"{written}, "),))


def _removal(manuscript: Manuscript, collection: Collection, rank: int) -> Splice:
    text, begins, finishes = manuscript.text, starts(collection), ends(collection)
    last = rank == len(begins) - 1
    if collection.flow:
        if len(begins) == 1:
            return Splice(begins[0], finishes[0], "")
        if last:
            return Splice(finishes[rank - 1], finishes[rank], "")
        return Splice(begins[rank], begins[rank + 1], "")
    lines = extent(text, collection, rank)
    if column(text, lines.start) and not last:  # right after a dash: the next key comes up
        return Splice(lines.start, begins[rank + 1], "")
    if rank == 0 and not last:  # what separated it from the next has nothing to separate any more
        return Splice(lines.start, blank_below(text, lines.end), "")
    above = blank_above(text, lines.start)
    if last or not text[lines.end : line_end(text, lines.end)].strip():
        return Splice(above, lines.end, "")
    return Splice(lines.start, lines.end, "")


def _written_in(
    manuscript: Manuscript, address: Address, target: Collection, rank: int, into: Address
) -> Edit:
    """A value written anew where things are laid out another way."""
    value = value_of(manuscript.at(address))
    if isinstance(target, Mapping):
        return add(manuscript, into, str(address[-1]), value, rank)
    return insert(manuscript, into, value, rank)


def _move_inline(manuscript: Manuscript, source: Collection, at: int, target: Collection, rank: int) -> Edit:
    text = manuscript.text
    piece = text[starts(source)[at] : ends(source)[at]]
    if source is not target:
        return Edit.of([_removal(manuscript, source, at), *_insert_inline(target, rank, piece).splices])
    pieces = [text[start:end] for start, end in zip(starts(source), ends(source), strict=True)]
    pieces.insert(rank, piece)
    del pieces[at if at < rank else at + 1]
    return Edit((Splice(starts(source)[0], ends(source)[-1], ", ".join(pieces)),))


def _column(manuscript: Manuscript, collection: Collection) -> int:
    """The column of the parts of a block."""
    begins = starts(collection)
    return column(manuscript.text, begins[0] if begins else collection.span.start)


def _rank(mapping: Mapping, key: str, order: Ordered[str]) -> int | None:
    """Where `key` belongs: after the last of those that precede it."""
    if key not in order:
        return None
    before = set(order[: order.index(key)])
    ranks = [rank for rank, entry in enumerate(mapping.entries) if entry.key.text in before]
    return ranks[-1] + 1 if ranks else 0


def _rank_of(collection: Collection, address: Address) -> int:
    step = address[-1]
    rank = collection.rank(str(step)) if isinstance(collection, Mapping) else step
    if not isinstance(rank, int):
        raise KeyError(address)
    return rank
