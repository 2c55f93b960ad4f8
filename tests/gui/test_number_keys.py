"""Digits typed without Shift."""

from entretien.gui.number_keys import typed_number


def test_digits_are_typed_with_or_without_shift() -> None:
    assert [typed_number(key) for key in "123456789"] == list(range(1, 10))
    assert [typed_number(key) for key in "&é\"'(-è_ç"] == list(range(1, 10)), "French keyboard"
    assert [typed_number(key) for key in "§!"] == [6, 8], "Belgian keyboard"
    assert [typed_number(key) for key in ("0", "à", "a", "", "12", "٣", "\r")] == [0] * 7
