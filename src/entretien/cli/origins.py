"""Where an attempt comes from, in words."""

from entretien.history.records import AttemptHeader
from entretien.kernel.language import _


def origin_words(header: AttemptHeader) -> str:
    """« importé », « importé, chaîne rompue au tour 3 »; nothing for an attempt conducted here."""
    if header.origin is None:
        return ""
    if header.origin.broken_at is None:
        return _("importé")
    return _("importé, {broken}").format(broken=broken_words(header.origin.broken_at))


def broken_words(turn: int) -> str:
    """« chaîne rompue au tour 3 »."""
    return _("chaîne rompue au tour {turn}").format(turn=turn)
