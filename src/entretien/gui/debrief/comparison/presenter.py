"""Two attempts in words: where they part, what each came to. No Qt here."""

from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.debrief.comparison import compare
from entretien.debrief.debrief import Debrief
from entretien.gui.attempts import moment, outcome, practice_word
from entretien.gui.debrief.turns import Entry, entries
from entretien.gui.numbers import mark_text
from entretien.kernel.language import _, plural


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two."""

    name: str
    about: str
    entries: tuple[Entry, ...]
    """Every turn."""
    own: tuple[Entry, ...]
    """Those after the two parted."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Both, and what they share."""

    first: Side
    second: Side
    common: str
    """« 11 tours en commun »; empty when they part at once."""
    verdict: str
    """Which one went further."""


def side_by_side(first: Debrief, second: Debrief, framework: Framework) -> SideBySide:
    """The attempt that was left, and the one that left it."""
    compared = compare(first, second)
    shared = plural("{count} tour en commun", "{count} tours en commun", compared.common)
    return SideBySide(
        _side(_("Premier entretien"), first, compared.common, framework),
        _side(_("Et si…"), second, compared.common, framework),
        shared.format(count=compared.common) if compared.common else "",
        _verdict(compared.gain),
    )


def _side(name: str, debrief: Debrief, common: int, framework: Framework) -> Side:
    mark = debrief.scorecard.mark
    header = debrief.header
    obtained = debrief.scorecard.overall.obtained
    points = plural("{count} point", "{count} points", obtained)
    parts = (
        points.format(count=str(obtained).replace("-", "\u2212")) if mark is None else mark_text(mark),
        outcome(header),
        practice_word(header),
        moment(header.started),
    )
    told = entries(debrief, framework)
    own = tuple(entry for entry in told if entry.number is None or entry.number > common)
    return Side(name, " · ".join(parts), told, own)


def _verdict(gain: int) -> str:
    if gain == 0:
        return _("Les deux entretiens ont gagné autant de points.")
    points = plural("{count} point", "{count} points", gain).format(count=abs(gain))
    if gain > 0:
        return _("Ce chemin a gagné {points} de plus que le premier.").format(points=points)
    return _("Ce chemin a gagné {points} de moins que le premier.").format(points=points)
