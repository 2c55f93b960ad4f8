"""Each piece of a line is known for what it is."""

from pathlib import Path

import pytest

from entretien.kernel.paths import shipped
from entretien.manuscript.colouring import NORMAL, Kind, pieces


def told(line: str, before: int = NORMAL) -> list[tuple[str, str]]:
    return [(line[each.start : each.end], each.kind.value) for each in pieces(line, before)[0]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("level: 1", [("level", "key"), ("1", "number")]),
        ("hub: oui  # rien", [("hub", "key"), ("oui", "word"), ("# rien", "comment")]),
        ('  say: "Bonjour."', [("say", "key"), ('"Bonjour."', "text")]),
        ("  - id: un_nom", [("id", "key")]),
        ("assesses: {C4: 2}", [("assesses", "key"), ("C4", "key"), ("2", "number")]),
        ("url: http://exemple#x", [("url", "key")]),
        ("# tout: 1", [("# tout: 1", "comment")]),
        ("title: &ancre Un", [("title", "key"), ("&ancre", "mark")]),
        (
            'say: "À {livret.taux} %"',
            [("say", "key"), ('"À {livret.taux} %"', "text"), ("{livret.taux}", "figure")],
        ),
        (
            "when: trust >= 3 and known(voyage)",
            [("when", "key"), ("trust", "name"), ("3", "number"), ("voyage", "name")],
        ),
        (
            "{say: Oui, when: trust >= 4, mood: sad}",
            [("say", "key"), ("when", "key"), ("trust", "name"), ("4", "number"), ("mood", "key")],
        ),
        ("\"clé\": 'l''un'", [('"clé"', "key"), ("'l''un'", "text")]),
    ],
)
def test_pieces_of_a_line(line: str, expected: list[tuple[str, str]]) -> None:
    assert told(line) == expected


def states(text: str) -> list[list[tuple[str, str]]]:
    found, state = [], NORMAL
    for line in text.splitlines():
        found.append(told(line, state))
        state = pieces(line, state)[1]
    return found


def test_a_block_of_text_ends_where_the_indent_does() -> None:
    told_of = states("un: |\n  level: 1\n\n  # rien\ndeux: 2")
    assert told_of[1] == [("  level: 1", "text")]
    assert told_of[3] == [("  # rien", "text")]
    assert told_of[4] == [("deux", "key"), ("2", "number")]


def test_a_quoted_text_goes_on_until_its_quote() -> None:
    told_of = states('un: "a\n  level: 1\n  b"\ndeux: 2')
    assert told_of[1] == [("  level: 1", "text")]
    assert told_of[3] == [("deux", "key"), ("2", "number")]


def test_braces_may_be_closed_on_another_line() -> None:
    told_of = states("un: {a: b,\n  c: d, e: 1}\nf: g")
    assert told_of[1] == [("c", "key"), ("e", "key"), ("1", "number")]
    assert told_of[2] == [("f", "key")]


def test_a_line_that_nobody_wrote_by_hand_is_left_alone() -> None:
    assert pieces("{" * 20_000, NORMAL) == ([], NORMAL)


@pytest.mark.parametrize("file", sorted(shipped("scenarios").glob("*.yaml")), ids=lambda file: file.stem)
def test_pieces_of_shipped_scenarios_are_in_order_and_keys_are_found(file: Path) -> None:
    state, keys = NORMAL, 0
    for line in file.read_text(encoding="utf-8").splitlines():
        found, state = pieces(line, state)
        starts = [each.start for each in found if each.kind is not Kind.FIGURE]
        assert starts == sorted(starts)
        assert all(0 <= each.start < each.end <= len(line) for each in found)
        keys += sum(each.kind is Kind.KEY for each in found)
    assert state == NORMAL
    assert keys > 100


@pytest.mark.parametrize("opening", ["say: >", "say: |", 'say: "un', "say: 'un"])
def test_an_empty_line_of_a_text_has_no_piece_and_the_text_goes_on(opening: str) -> None:
    _found, inside = pieces(opening, NORMAL)
    assert pieces("", inside) == ([], inside)
