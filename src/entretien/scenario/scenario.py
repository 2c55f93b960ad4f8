"""A whole scenario."""

from collections.abc import Iterator
from dataclasses import dataclass

from entretien.kernel.ids import (
    CompetenceCode,
    ExchangeId,
    FactId,
    GaugeId,
    ObjectionId,
    ScenarioId,
    VariantId,
)
from entretien.scenario.ending import BUILT_IN_ENDINGS, Ending
from entretien.scenario.exchange import ClientLine, Condition, Evidence, Exchange
from entretien.scenario.figures import Bank, FigureSheet
from entretien.scenario.gauges import Gauge
from entretien.scenario.persona import Motivations, Persona
from entretien.scenario.phases import PhaseName, Plan
from entretien.scenario.selection import Selection
from entretien.scenario.speech import Channel, Domain


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One line of the client's file, known before the interview."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Briefing:
    """What the learner may know before."""

    task: str
    client_file: tuple[FileEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the client says only if asked well."""

    id: FactId
    label: str
    domain: Domain
    latent: bool = False
    """A need the client does not express by herself (handbook § 2.4)."""


@dataclass(frozen=True, slots=True)
class Gate:
    """What a phase asks before it opens, and where the client holds the learner back."""

    when: Condition
    otherwise: ExchangeId


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase: exchanges with the client, or selections at one's desk."""

    name: PhaseName
    start: ExchangeId | None = None
    requires: Gate | None = None
    exchanges: tuple[Exchange, ...] = ()
    selections: tuple[Selection, ...] = ()


@dataclass(frozen=True, slots=True)
class Objection:
    """What the client raises by herself, once, when it is provoked; or what interrupts them both."""

    id: ObjectionId
    exchange: ExchangeId
    phases: tuple[PhaseName, ...]
    when: Condition | None = None
    label: str = ""
    interruption: bool = False


@dataclass(frozen=True, slots=True)
class Variant:
    """Another day of the same client: other starting gauges, motivations and opening lines."""

    id: VariantId
    label: str
    gauges: tuple[tuple[GaugeId, int], ...] = ()
    motivations: Motivations = ()
    lines: tuple[tuple[ExchangeId, tuple[ClientLine, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """Everything the program needs to conduct one interview; closed: it refers to nothing outside."""

    id: ScenarioId
    title: str
    persona: Persona
    figures: FigureSheet
    bank: Bank
    channel: Channel
    level: int
    """Difficulty, 1 to 3."""
    minutes: int
    """Time the interview should take."""
    assesses: tuple[tuple[CompetenceCode, int], ...]
    """Weight of each claimed competence in the overall mark, 1 or more."""
    briefing: Briefing
    phases: tuple[Phase, ...]
    """In the order written; the interview opens with the first that holds exchanges."""
    endings: tuple[Ending, ...]
    plan: Plan
    facts: tuple[Fact, ...] = ()
    gauges: tuple[Gauge, ...] = ()
    """All of them, the three standard ones first, each with its start."""
    objections: tuple[Objection, ...] = ()
    variants: tuple[Variant, ...] = ()
    randomise: bool = True
    """Whether replies are offered in an order drawn from the attempt's seed."""

    def exchanges(self) -> Iterator[tuple[PhaseName, Exchange]]:
        """Every exchange with its phase, in the order written."""
        for phase in self.phases:
            for exchange in phase.exchanges:
                yield phase.name, exchange

    def selections(self, phase: PhaseName) -> tuple[Selection, ...]:
        """The selections of a desk phase, in order; none when the phase is absent."""
        return next((each.selections for each in self.phases if each.name is phase), ())

    def competences(self) -> tuple[CompetenceCode, ...]:
        """The claimed competences, then the others that something gives evidence on."""
        claimed = [code for code, _weight in self.assesses]
        given = [code for evidence in self._evidence() for code, _points in evidence]
        return tuple(dict.fromkeys([*claimed, *given]))

    def _evidence(self) -> Iterator[Evidence]:
        for _phase, exchange in self.exchanges():
            for reply in exchange.replies:
                yield reply.evidence
                yield from (reaction.evidence for reaction in reply.reactions)
        for phase in self.phases:
            yield from (item.evidence for selection in phase.selections for item in selection.items)
        yield from (ending.evidence for ending in self.endings)

    def all_endings(self) -> tuple[Ending, ...]:
        """The declared endings, then the built-in ones that were not given a text of their own."""
        declared = {ending.id for ending in self.endings}
        return self.endings + tuple(each for each in BUILT_IN_ENDINGS if each.id not in declared)
