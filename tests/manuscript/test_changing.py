"""A change of one value changes that value, and not a character of the others."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entretien.kernel.paths import shipped
from entretien.manuscript.changing import add, copy, insert, move, put, remove, rename
from entretien.manuscript.edits import Edit, Splice
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Node, Scalar, Sequence, Value, value_of
from entretien.manuscript.writing import Bare

SHIPPED = sorted(shipped("scenarios").glob("*.yaml"))
MANUSCRIPTS = {path.stem: Manuscript.of(path.read_text(encoding="utf-8")) for path in SHIPPED}
BEGINNINGS = [Manuscript.of(each.text.partition("\n  diagnosis:")[0] + "\n") for each in MANUSCRIPTS.values()]
"""A whole one takes a tenth of a second to be read anew."""

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"), max_size=40)
VALUES: st.SearchStrategy[Value] = st.recursive(
    TEXTS,
    lambda inside: (
        st.lists(inside, min_size=1, max_size=3)
        | st.dictionaries(st.text("abcdé", min_size=1, max_size=9), inside, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


def addresses(node: Node, way: Address = ()) -> Iterator[Address]:
    """The way to every value."""
    if way:
        yield way
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from addresses(entry.value, (*way, entry.key.text))
    elif isinstance(node, Sequence):
        for rank, item in enumerate(node.items):
            yield from addresses(item, (*way, rank))


ADDRESSES = [list(addresses(each.root)) for each in BEGINNINGS]


@st.composite
def places(draw: st.DrawFn) -> tuple[Manuscript, Address]:
    """A value somewhere in a shipped scenario."""
    at = draw(st.integers(0, len(BEGINNINGS) - 1))
    return BEGINNINGS[at], draw(st.sampled_from(ADDRESSES[at]))


def inside(value: Any, address: Address) -> Any:
    """The value at an address."""
    for step in address:
        value = value[step]
    return value


def comes_out(manuscript: Manuscript, edit: Edit, expected: Value) -> None:
    """The edit makes `expected` of the file, and can be undone."""
    after = manuscript.after(edit)
    assert value_of(after.root) == expected
    assert edit.inverse(manuscript.text).applied(after.text) == manuscript.text


@given(places(), VALUES)
@settings(max_examples=60, deadline=None)
def test_a_value_written_over_another_is_read_back(place: tuple[Manuscript, Address], value: Value) -> None:
    manuscript, address = place
    expected = deepcopy(value_of(manuscript.root))
    inside(expected, address[:-1])[address[-1]] = value
    comes_out(manuscript, put(manuscript, address, value), expected)


@given(places(), st.text("abcdé", min_size=10, max_size=12), VALUES)
@settings(max_examples=50, deadline=None)
def test_a_new_key_comes_where_its_order_says(
    place: tuple[Manuscript, Address], key: str, value: Value
) -> None:
    manuscript, address = place
    node = manuscript.at(address)
    if not isinstance(node, Mapping):
        return
    first = node.entries[0].key.text
    after = manuscript.after(put(manuscript, (*address, key), value, [first, key]))
    expected = deepcopy(value_of(manuscript.root))
    inside(expected, address)[key] = value
    assert value_of(after.root) == expected
    changed = after.at(address)
    assert isinstance(changed, Mapping)
    assert changed.rank(key) == 1


@given(places(), VALUES, st.data())
@settings(max_examples=50, deadline=None)
def test_an_item_is_inserted_at_its_rank(
    place: tuple[Manuscript, Address], value: Value, data: st.DataObject
) -> None:
    manuscript, address = place
    node = manuscript.at(address)
    if not isinstance(node, Sequence):
        return
    rank = data.draw(st.integers(0, len(node.items)))
    expected = deepcopy(value_of(manuscript.root))
    inside(expected, address).insert(rank, value)
    comes_out(manuscript, insert(manuscript, address, value, rank), expected)


@given(places())
@settings(max_examples=60, deadline=None)
def test_what_is_removed_is_gone_with_what_it_leaves_empty(place: tuple[Manuscript, Address]) -> None:
    manuscript, address = place
    expected = deepcopy(value_of(manuscript.root))
    while len(inside(expected, address[:-1])) == 1:
        address = address[:-1]
    del inside(expected, address[:-1])[address[-1]]
    comes_out(manuscript, remove(manuscript, address), expected)


@given(places(), st.data())
@settings(max_examples=60, deadline=None)
def test_a_part_is_moved_among_its_own(place: tuple[Manuscript, Address], data: st.DataObject) -> None:
    manuscript, address = place
    collection = manuscript.collection(address[:-1])
    parts = collection.entries if isinstance(collection, Mapping) else collection.items
    rank = data.draw(st.integers(0, len(parts)))
    after = manuscript.after(move(manuscript, address, rank))
    expected = pairs(collection)
    at = collection.rank(str(address[-1])) if isinstance(collection, Mapping) else int(address[-1])
    assert at is not None
    expected.insert(rank, expected[at])
    del expected[at if at < rank else at + 1]
    assert pairs(after.collection(address[:-1])) == expected


def pairs(collection: Mapping | Sequence) -> list[tuple[str, Value]]:
    """Its parts in order, with their keys if they have any."""
    if isinstance(collection, Mapping):
        return [(entry.key.text, value_of(entry.value)) for entry in collection.entries]
    return [("", value_of(item)) for item in collection.items]


def test_an_exchange_is_moved_to_another_phase_with_its_comments() -> None:
    manuscript = Manuscript.of(
        "phases:\n"
        "  greeting:\n"
        "    exchanges:\n"
        "      un: {client: a}\n"
        "\n"
        "      # the second\n"
        "      deux:\n"
        "        client: b  # said low\n"
        "\n"
        "      trois: {client: c}\n"
        "  diagnosis:\n"
        "      exchanges:\n"
        "          quatre: {client: d}\n"
    )
    edit = move(
        manuscript, ("phases", "greeting", "exchanges", "deux"), 0, ("phases", "diagnosis", "exchanges")
    )
    assert edit.applied(manuscript.text) == (
        "phases:\n"
        "  greeting:\n"
        "    exchanges:\n"
        "      un: {client: a}\n"
        "\n"
        "      trois: {client: c}\n"
        "  diagnosis:\n"
        "      exchanges:\n"
        "          # the second\n"
        "          deux:\n"
        "            client: b  # said low\n"
        "          quatre: {client: d}\n"
    )


def test_a_text_keeps_the_quotes_of_the_one_it_replaces() -> None:
    manuscript = Manuscript.of("a: \"x\"\nb: 'y'\nc: trust >= 3\nd: mot\n")
    assert put(manuscript, ("a",), "mot").applied(manuscript.text).startswith('a: "mot"\n')
    assert "b: 'l''heure'\n" in put(manuscript, ("b",), "l'heure").applied(manuscript.text)
    assert "c: trust >= 5 and tension < 2\n" in put(manuscript, ("c",), "trust >= 5 and tension < 2").applied(
        manuscript.text
    )
    assert 'd: "a: b"\n' in put(manuscript, ("d",), "a: b").applied(manuscript.text)


def test_a_new_condition_is_written_without_quotes() -> None:
    manuscript = Manuscript.of("a:\n  say: x\n")
    assert put(manuscript, ("a", "when"), Bare("trust >= 3")).applied(manuscript.text) == (
        "a:\n  say: x\n  when: trust >= 3\n"
    )


def test_what_does_not_exist_yet_is_made_around_the_value() -> None:
    manuscript = Manuscript.of("title: t\nendings:\n")
    assert put(manuscript, ("briefing", "task"), "Recevoir Lina.").applied(manuscript.text) == (
        'title: t\nendings:\nbriefing: {task: "Recevoir Lina."}\n'
    )
    assert put(manuscript, ("endings", "accord"), {"kind": "agreement"}).applied(manuscript.text) == (
        "title: t\nendings: {accord: {kind: agreement}}\n"
    )


def test_a_key_is_renamed_alone() -> None:
    manuscript = Manuscript.of("a:\n  un: 1  # one\n  deux: 2\n")
    assert rename(manuscript, ("a", "un"), "premier").applied(manuscript.text) == (
        "a:\n  premier: 1  # one\n  deux: 2\n"
    )


def test_a_key_is_added_to_a_flow() -> None:
    manuscript = Manuscript.of("a: {un: 1}\n")
    assert (
        add(manuscript, ("a",), "deux", ["x", "y"]).applied(manuscript.text) == "a: {un: 1, deux: [x, y]}\n"
    )


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_span_holds_what_was_read(path: Any) -> None:
    manuscript = MANUSCRIPTS[path.stem]
    for address in addresses(manuscript.root):
        node = manuscript.at(address)
        if isinstance(node, Scalar) and not node.style:
            assert manuscript.text[node.span.start : node.span.end] == node.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: {x: 1, y: {z: oui}}\nb:\n  u: 2\n", "a: {x: 1}\nb:\n  u: 2\n  y: {z: oui}\n"),
        ("b:\n  u: 2\n  # un\n  y:\n    z: oui\na: {x: 1}\n", None),
    ],
)
def test_what_moves_between_lines_and_braces_is_laid_out_like_what_it_joins(
    text: str, expected: str | None
) -> None:
    manuscript = Manuscript.of(text)
    source, target = ("a", "b") if expected else ("b", "a")

    moved = move(manuscript, (source, "y"), 1, (target,)).applied(text)

    assert moved == (expected or "b:\n  u: 2\na: {x: 1, y: {z: oui}}\n")


@given(places())
@settings(max_examples=50, deadline=None)
def test_what_is_copied_stands_right_after_it_and_is_the_same_but_for_what_is_changed(
    place: tuple[Manuscript, Address],
) -> None:
    manuscript, address = place
    copied = Edit(())
    if isinstance(address[-1], str):
        key = manuscript.entry(address).key.span
        copied = Edit((Splice(key.start, key.end, "copie"),))
    expected = deepcopy(value_of(manuscript.root))
    around = inside(expected, address[:-1])
    if isinstance(around, list):
        around.insert(int(address[-1]) + 1, deepcopy(around[int(address[-1])]))
    else:
        around["copie"] = deepcopy(around[address[-1]])
    comes_out(manuscript, copy(manuscript, address, copied), expected)
