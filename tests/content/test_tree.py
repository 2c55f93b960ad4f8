"""YAML text becomes nodes with their place; what could hurt is refused while it is read."""

import pytest

from entretien.content.codes import Code
from entretien.content.findings import Findings
from entretien.content.limits import DEPTH_LIMIT, VALUE_LIMIT
from entretien.content.nodes import Mapping, Node, Scalar, Sequence
from entretien.content.tree import tree_of


def refusals(text: str) -> list[tuple[Code, int, int]]:
    findings = Findings()
    tree_of(text, "f", findings)
    return [(each.code, each.place.line, each.place.column) for each in findings.sorted()]


def plain(node: Node) -> object:
    match node:
        case Scalar(text=text):
            return text
        case Sequence():
            return [plain(item) for item in node.items()]
        case Mapping():
            return {key.text: plain(value) for key, value in node.pairs()}


def tree(text: str) -> Node:
    findings = Findings()
    node = tree_of(text, "f", findings)
    assert node is not None, findings.sorted()
    return node


def test_every_value_stays_the_text_it_was_written_as() -> None:
    text = "heure: 12:30\nnombre: 010\noui: yes\nvide:\ndate: 2026-03-16\nliste: [1, {a: 0x10}]\n"

    assert plain(tree(text)) == {
        "heure": "12:30",
        "nombre": "010",
        "oui": "yes",
        "vide": "",
        "date": "2026-03-16",
        "liste": ["1", {"a": "0x10"}],
    }


def test_every_value_keeps_its_place_and_whether_it_was_quoted() -> None:
    root = tree('a:\n  b: "é"\n  c: [x, y]\n')
    assert isinstance(root, Mapping)
    inner = root.values()["a"]
    assert isinstance(inner, Mapping)
    (key, value), (_key, items) = inner.pairs()
    assert isinstance(value, Scalar)
    assert isinstance(items, Sequence)

    assert (key.line, key.column, key.plain) == (2, 3, True)
    assert (value.line, value.column, value.plain) == (2, 6, False)
    assert [(item.line, item.column) for item in items.items()] == [(3, 7), (3, 10)]


def test_comments_directives_and_document_marks_are_left_out() -> None:
    assert plain(tree("%YAML 1.1\n---\n# rien\na: b # rien\n...\n")) == {"a": "b"}


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: &x 1\nb: 2\n", Code.ALIAS, 1, 4),
        ("a: 1\nb: *x\n", Code.ALIAS, 2, 4),
        ("a: {<<: {b: 1}}\n", Code.MERGE_KEY, 1, 5),
        ("a: !!python/object:os.system ls\n", Code.TAG, 1, 4),
        ("a: ! b\n", Code.TAG, 1, 4),
        ("a: 1\n'a': 2\n", Code.DUPLICATE_KEY, 2, 1),
        ("? [a]\n: b\n", Code.COMPLEX_KEY, 1, 3),
        ("a: 1\n---\nb: 2\n", Code.SEVERAL_DOCUMENTS, 2, 1),
        ("# rien\n", Code.EMPTY_FILE, 1, 1),
        ('a: "\\u202e"\n', Code.FORBIDDEN_CHARACTER, 1, 4),
        ("a: b: c\n", Code.SYNTAX, 1, 5),
        ("a: [b\n", Code.SYNTAX, 2, 1),
        ("a:\n\tb: c\n", Code.SYNTAX, 2, 1),
    ],
)
def test_what_a_scenario_has_no_use_for_is_refused_in_its_place(
    text: str, code: Code, line: int, column: int
) -> None:
    assert refusals(text) == [(code, line, column)]


def test_a_quoted_merge_sign_is_a_key_like_another() -> None:
    assert plain(tree('"<<": a\n')) == {"<<": "a"}


def test_mistakes_that_leave_the_tree_whole_do_not_stop_the_reading() -> None:
    assert [code for code, _line, _column in refusals("a: !t 1\na: 2\nb: &x 3\n")] == [
        Code.TAG,
        Code.DUPLICATE_KEY,
        Code.ALIAS,
    ]


def test_the_first_of_two_equal_keys_counts() -> None:
    node = tree_of("a: 1\na: 2\n", "f", Findings())

    assert node is not None
    assert plain(node) == {"a": "1"}


def test_depth_has_a_limit() -> None:
    tree("[" * DEPTH_LIMIT + "]" * DEPTH_LIMIT)

    deeper = "[" * (DEPTH_LIMIT + 1) + "]" * (DEPTH_LIMIT + 1)
    assert refusals(deeper) == [(Code.TOO_DEEP, 1, DEPTH_LIMIT + 1)]


def test_a_value_has_a_limit() -> None:
    tree("a: " + "b" * VALUE_LIMIT)

    assert refusals("a: " + "b" * (VALUE_LIMIT + 1)) == [(Code.VALUE_TOO_LONG, 1, 4)]


BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join(['*' + before] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGES = "a: &a {b: 1}\n" + "c:\n  <<: [" + ",".join(["*a"] * 100) + "]\n"


@pytest.mark.parametrize(
    "text",
    [
        "[" * 30_000,
        "{" * 30_000,
        "- " * 30_000,
        "? " * 30_000,
        "a: " * 30_000,
        "[{a: " * 30_000,
        "!" * 30_000,
        "&a " * 30_000,
        "*" * 30_000,
        '"' * 29_999,
        "'" * 29_999,
        "%" * 30_000,
        "---\n" * 30_000,
        "\t" * 30_000,
        "a: " + "b" * 1_000_000,
        BOMB,
        MERGES,
        "a: '\x00'",
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_a_text_made_to_hurt_is_refused_with_a_reason(text: str) -> None:
    assert refusals(text)
