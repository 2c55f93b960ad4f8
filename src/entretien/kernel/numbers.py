"""Numbers and durations as they are read in the user's language."""

from entretien.kernel.language import SOURCE_LANGUAGE, _, spoken


def decimal(value: float, places: int = 1) -> str:
    """`12.5` as « 12,5 »; a whole number has no decimals, a negative one its true sign."""
    text = f"{value:.{places}f}".rstrip("0").rstrip(".") if places else f"{value:.0f}"
    text = text.replace("-", "\u2212")
    return text.replace(".", ",") if spoken() == SOURCE_LANGUAGE else text


def signed(points: int) -> str:
    """« +2 », « −1 »."""
    return f"{points:+}".replace("-", "\u2212")


def duration(seconds: float) -> str:
    """« 12 s », « 4 min 05 »."""
    minutes, rest = divmod(round(seconds), 60)
    if minutes == 0:
        return _("{seconds}\u00a0s").format(seconds=rest)
    return _("{minutes}\u00a0min\u00a0{seconds:02}").format(minutes=minutes, seconds=rest)
