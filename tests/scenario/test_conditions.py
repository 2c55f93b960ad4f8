"""What a condition may say, and nothing else."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entretien.scenario.conditions import (
    CONDITION_LIMIT,
    All,
    Any,
    Ask,
    Compare,
    Comparison,
    ConditionError,
    Not,
    Question,
    Sum,
    parse,
)


def test_a_comparison() -> None:
    assert parse("trust >= 3") == Compare(Sum(0, (("trust", 1, 1),)), Comparison.AT_LEAST, Sum(3))


def test_a_flag_alone_is_a_comparison_with_one() -> None:
    assert parse("vu") == Compare(Sum(0, (("vu", 1, 1),)), Comparison.AT_LEAST, Sum(1))


def test_sums_on_both_sides() -> None:
    assert parse("trust - tension + 2 > -1") == Compare(
        Sum(2, (("trust", 1, 1), ("tension", -1, 9))), Comparison.MORE, Sum(-1)
    )


def test_a_chain_is_all_its_links() -> None:
    low, high = parse("2 <= trust"), parse("trust < 5")
    chained = parse("2 <= trust < 5")

    assert isinstance(chained, All)
    assert chained.parts[0] == low
    assert isinstance(chained.parts[1], Compare)
    assert isinstance(high, Compare)
    assert chained.parts[1].comparison is high.comparison


def test_questions_and_words() -> None:
    assert parse("known(a) and not chosen(b) or raised(c)") == Any(
        (
            All((Ask(Question.KNOWN, "a", 7), Not(Ask(Question.CHOSEN, "b", 25)))),
            Ask(Question.RAISED, "c", 38),
        )
    )


@pytest.mark.parametrize(
    ("text", "reason", "column"),
    [
        ("", "syntax", 1),
        ("trust >=", "syntax", 9),
        ("trust = 3", "syntax", 7),
        ("trust * 2 > 3", "form", 1),
        ("trust ** 9 > 3", "form", 1),
        ("'a' == 'a'", "form", 1),
        ("True", "form", 1),
        ("trust > 2.5", "form", 9),
        ("trust > True", "form", 9),
        ("trust in (1, 2)", "form", 10),
        ("a.b > 1", "form", 1),
        ("a[0] > 1", "form", 1),
        ("__import__(os)", "function", 1),
        ("known('a')", "form", 1),
        ("known(a, b)", "form", 1),
        ("known(*a)", "form", 1),
        ("known(a)(b)", "form", 1),
        ("(lambda: 1)()", "form", 1),
        ("[x for x in y]", "form", 1),
        ("(x := 3) > 2", "form", 2),
        ("ｔrust > 2", "character", 1),
        ("trust > 2\x00", "character", 10),
        ("x" * (CONDITION_LIMIT + 1), "too_long", CONDITION_LIMIT + 1),
    ],
)
def test_anything_else_is_refused_with_its_column(text: str, reason: str, column: int) -> None:
    with pytest.raises(ConditionError) as refused:
        parse(text)
    assert (refused.value.reason, refused.value.column) == (reason, column)


def test_depth_is_no_danger() -> None:
    with pytest.raises(ConditionError):
        parse("(" * 100)
    parse("(" * 60 + "trust > 1" + ")" * 60)


@given(st.text(max_size=CONDITION_LIMIT))
def test_no_text_does_anything_but_parse_or_be_refused(text: str) -> None:
    with suppress(ConditionError):
        parse(text)
