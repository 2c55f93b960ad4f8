"""What a learner may ask of an interview. An attempt *is* its commands: everything else is recomputed."""

from dataclasses import dataclass

from entretien.kernel.ids import ReplyId, VariantId
from entretien.scenario.variants import BASE


@dataclass(frozen=True, slots=True)
class Start:
    """Begin, on a variant of the day (the empty name is the base), with the seed of the offers' order."""

    variant: VariantId = BASE
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Choose:
    """Say or do one of the replies offered."""

    reply: ReplyId


@dataclass(frozen=True, slots=True)
class Select:
    """Pick items of the selection at hand; their order means nothing."""

    items: tuple[ReplyId, ...]


@dataclass(frozen=True, slots=True)
class Abandon:
    """Put an end to the interview, whatever the phase."""


Command = Start | Choose | Select | Abandon
