"""The colours a card wears, plain or under an overlay; found once, painted often."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPen

from entretien.gui.scenario_map.looks import GROUNDS, KIND_WORDS, tone
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.tones import TINTS
from entretien.mapping.overlays.overlay import STRONGEST, Reading, Sense
from entretien.mapping.scenario_map import CardKind


@dataclass(frozen=True, slots=True)
class Dress:
    """What each part of a card is painted in."""

    ground: QColor
    border: QPen
    ink: QColor
    kind: QColor
    """Of the word of its kind."""
    far: QColor
    """Of the whole card, where no more than that can be seen."""
    mark: QColor | None = None
    """Of its bar and dots; None where no overlay says anything of it."""


def plain(theme: Theme, kind: CardKind) -> Dress:
    """Without an overlay."""
    return Dress(
        ground=theme.colour(GROUNDS[kind]),
        border=_border(theme, kind, "line"),
        ink=theme.colour("ink"),
        kind=theme.colour(KIND_WORDS[kind]),
        far=theme.colour("outline"),
    )


def passed_over(theme: Theme, kind: CardKind) -> Dress:
    """Under an overlay that says nothing of it."""
    muted = theme.colour("muted")
    border = _border(theme, kind, "line")
    return Dress(theme.colour("page"), border, ink=muted, kind=muted, far=theme.colour("line"))


def marked(theme: Theme, kind: CardKind, sense: Sense, reading: Reading) -> Dress:
    """Under an overlay: the more there is, the fuller its colour from far."""
    role = tone(sense, reading.strength)
    tint, full, ink = theme.colour(TINTS[role]), theme.colour(role), theme.colour("ink")
    far = _blend(tint, full, max(1, reading.strength) / STRONGEST)
    return Dress(tint, _border(theme, kind, "outline"), ink, kind=ink, far=far, mark=full)


def _border(theme: Theme, kind: CardKind, role: str) -> QPen:
    return QPen(theme.colour("accent"), 2) if kind is CardKind.HUB else QPen(theme.colour(role), 1)


def _blend(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of the way from one to the other."""
    return QColor(
        round(one.red() + (other.red() - one.red()) * share),
        round(one.green() + (other.green() - one.green()) * share),
        round(one.blue() + (other.blue() - one.blue()) * share),
    )
