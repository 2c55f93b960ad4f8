"""An edit does what its splices say, and can be undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entretien.manuscript.edits import Edit, Splice, difference

TEXTS = st.text("ab\n", max_size=20)


@given(TEXTS, TEXTS)
def test_the_difference_leads_from_one_text_to_the_other(before: str, after: str) -> None:
    edit = difference(before, after)
    assert edit.applied(before) == after
    assert edit.inverse(before).applied(after) == before
    assert bool(edit.splices) == (before != after)


def test_a_place_after_the_splices_moves_with_what_they_add() -> None:
    edit = Edit.of([Splice(8, 9, ""), Splice(2, 4, "xyz")])
    assert edit.applied("abcdefghij") == "abxyzefghj"
    assert [edit.carried(at) for at in (0, 2, 3, 4, 9)] == [0, 5, 5, 5, 9]


def test_splices_that_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        Edit.of([Splice(0, 3, ""), Splice(2, 4, "")])
