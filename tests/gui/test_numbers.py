"""Marks read as people write them."""

from entretien.gui.numbers import mark_text


def test_a_mark_is_out_of_twenty() -> None:
    assert mark_text(9.5) == "9,5/20"
