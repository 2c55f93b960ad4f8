"""What is wrong with what a line of the plan is about, and what remains to be written. No Qt here."""

from collections import Counter
from collections.abc import Iterable, Mapping

from entretien.content.diagnostics import Severity
from entretien.gui.studio.outline.entries import Entry, Kind
from entretien.gui.studio.session import Spot
from entretien.gui.studio.signs import counted
from entretien.manuscript.nodes import Address

Badge = Counter[Severity]
Badges = Mapping[tuple[str, Address], Badge]
"""What is told of each value, of what is inside it too."""

NOTHING: Badge = Counter()


def badges(told: Iterable[tuple[Spot, Severity]]) -> Badges:
    """What is told of values and of all that holds them."""
    found: dict[tuple[str, Address], Badge] = {}
    for spot, severity in told:
        for length in range(len(spot.address) + 1):
            found.setdefault((spot.file, spot.address[:length]), Counter())[severity] += 1
    return found


def badge_of(entry: Entry, found: Badges) -> Badge:
    """What is told of a line; of the scenario itself, what no other line says."""
    whole = found.get((entry.file, entry.address), NOTHING)
    if entry.kind is not Kind.SCENARIO:
        return whole
    others = [each for (file, address), each in found.items() if file == entry.file and address in _OTHERS]
    return Counter({severity: whole[severity] - sum(each[severity] for each in others) for severity in whole})


def told(badge: Badge) -> str:
    """« 2 erreurs, 1 avertissement, 3 à écrire »; what is not there is left out."""
    return ", ".join(counted(each, badge[each]) for each in Severity if badge[each])


_OTHERS: frozenset[Address] = frozenset(
    (key,)
    for key in (
        "persona",
        "phases",
        "facts",
        "objections",
        "interruptions",
        "endings",
        "variants",
        "gauges",
        "flags",
    )
)
"""The keys that have lines of their own."""
