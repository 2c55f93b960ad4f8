"""Places in a text as Qt counts them: in halves of 32 bits, two for a few characters. No Qt here."""

_TAKES_ONE = "\uffff"


def units(text: str, at: int) -> int:
    """The place of the character `at` of `text`."""
    before = text[:at]
    if before.isascii() or max(before) <= _TAKES_ONE:
        return len(before)
    return len(before.encode("utf-16-le", "surrogatepass")) // 2


def character(text: str, at: int) -> int:
    """The character at a place of `text`."""
    before = text[:at]
    if before.isascii() or max(before) <= _TAKES_ONE:
        return len(before)
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "surrogatepass"))


def with_line_ends(raw: str) -> str:
    """A text with the ends of lines that files have."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")
