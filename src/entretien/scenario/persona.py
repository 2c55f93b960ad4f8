"""The client."""

from dataclasses import dataclass

from entretien.kernel.ids import GaugeId, PersonaId
from entretien.scenario.exchange import Condition
from entretien.scenario.portrait import Portrait
from entretien.scenario.speech import Motivation

Motivations = tuple[tuple[Motivation, int], ...]
"""SONCASE weights, −2 to +3: what an argument that appeals to a motive does to interest."""


@dataclass(frozen=True, slots=True)
class Persona:
    """A client, reusable by several scenarios."""

    id: PersonaId
    name: str
    age: int
    occupation: str
    """Who she is in a few words, as on a card: « étudiante en première année de droit »."""
    short_name: str = ""
    """What the bubble says above her lines; the first name when empty."""
    temperament: str = ""
    gauges: tuple[tuple[GaugeId, int], ...] = ()
    """Where trust, tension and interest start, 0 to 10."""
    motivations: Motivations = ()
    walks_out_when: Condition | None = None
    portrait: Portrait | None = None

    @property
    def called(self) -> str:
        """What stands above her lines."""
        return self.short_name or self.name.split()[0]
