"""How the parts of a map look, in roles of the theme: words beside the colours say the same. No Qt here."""

from collections.abc import Mapping

from entretien.gui.widgets.tones import Tone
from entretien.mapping.overlays.overlay import Sense
from entretien.mapping.scenario_map import CardKind

GROUNDS: Mapping[CardKind, str] = {
    CardKind.SELECTION: "client_bubble",
    CardKind.EXCHANGE: "surface",
    CardKind.HUB: "surface",
    CardKind.OBJECTION: "caution_tint",
    CardKind.INTERRUPTION: "caution_tint",
    CardKind.ENDING: "accent_tint",
}
"""What each kind of card is painted on while no overlay says anything of it."""

KIND_WORDS: Mapping[CardKind, str] = {
    CardKind.SELECTION: "muted",
    CardKind.EXCHANGE: "muted",
    CardKind.HUB: "accent",
    CardKind.OBJECTION: "caution",
    CardKind.INTERRUPTION: "caution",
    CardKind.ENDING: "accent",
}
"""What the word of each kind is written in, on that ground."""

_TONES: Mapping[Sense, tuple[Tone, Tone, Tone, Tone]] = {
    Sense.NEUTRAL: (Tone.QUIET, Tone.FAIR, Tone.FAIR, Tone.FAIR),
    Sense.GOOD: (Tone.QUIET, Tone.GOOD, Tone.GOOD, Tone.GOOD),
    Sense.BAD: (Tone.GOOD, Tone.CAUTION, Tone.CAUTION, Tone.BAD),
}


def tone(sense: Sense, strength: int) -> Tone:
    """The tone of a reading, by what it means and how much of it there is."""
    return _TONES[sense][strength]
