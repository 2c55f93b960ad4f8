"""Numbers as they are read in the user's language."""

from entretien.kernel.language import SOURCE_LANGUAGE, _, spoken


def decimal(value: float, places: int = 1) -> str:
    """`12.5` as « 12,5 »; a whole number has no decimals."""
    text = f"{value:.{places}f}".rstrip("0").rstrip(".") if places else f"{value:.0f}"
    return text.replace(".", ",") if spoken() == SOURCE_LANGUAGE else text


def mark_text(mark: float) -> str:
    """A mark out of 20, « 12,5/20 »."""
    return _("{mark}/20").format(mark=decimal(mark))
