"""The digit that a key stands for, on keyboards that write something else without Shift. No Qt here."""

_UNSHIFTED = {
    character: place for row in ("&é\"'(-è_ç", "&é\"'(§è!ç") for place, character in enumerate(row, start=1)
}
"""What the digit keys of French and Belgian keyboards write without Shift."""


def typed_number(text: str) -> int:
    """The number a key stands for by what it writes, 0 when it is none of 1 to 9."""
    if len(text) == 1 and text in "123456789":
        return int(text)
    return _UNSHIFTED.get(text, 0)
