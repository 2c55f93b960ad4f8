"""A competence framework: blocks, competences and the savoirs they call on, with their legal reference."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import attrgetter

from entretien.competences.assessment import Fault, Level, NotAssessed
from entretien.kernel.ids import CompetenceCode, FaultId


class Setting(StrEnum):
    """Where a competence shows itself (handbook § 1.4)."""

    PREPARATION = "preparation"
    INTERVIEW = "interview"
    FOLLOW_UP = "follow_up"
    BRANCH = "branch"


@dataclass(frozen=True, slots=True)
class Observation:
    """Where a competence is best observed, and where it may be seen as well."""

    principal: Setting
    secondary: tuple[Setting, ...] = ()


@dataclass(frozen=True, slots=True)
class Savoir:
    """Something to know."""

    code: str
    text: str
    ambiguities: tuple[str, ...] = ()
    """Codes of the framework's ambiguities that bear on it."""


@dataclass(frozen=True, slots=True)
class Competence:
    """Something to be able to do."""

    code: CompetenceCode
    text: str
    """The words of the legal reference; those restored stand between brackets."""
    label: str
    """The same in a few words."""
    block: str
    observation: Observation
    savoirs: tuple[str, ...]
    """Codes of the savoirs it calls on."""
    indicators: tuple[str, ...]
    """What one sees when it is there."""
    phases: tuple[str, ...] = ()
    """Phases of an interview that show it, by the keys a scenario uses; none when it shows elsewhere."""
    sub_block: str | None = None
    ambiguities: tuple[str, ...] = ()
    """Codes of the framework's ambiguities that bear on it."""


@dataclass(frozen=True, slots=True)
class SubBlock:
    """A heading inside a block."""

    code: str
    title: str
    label: str
    ambiguities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """An activity of the trade: its competences and savoirs, in the order of the text."""

    code: str
    title: str
    label: str
    activity: str
    competences: tuple[Competence, ...]
    savoirs: tuple[Savoir, ...]
    sub_blocks: tuple[SubBlock, ...] = ()
    ambiguities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """What the legal reference leaves unclear, and how it is read here."""

    code: str
    note: str


@dataclass(frozen=True, slots=True)
class LegalReference:
    """The text the framework transcribes."""

    document: str
    identifier: str
    status: str
    transcribed: date


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Competences of the framework and what answers to them in another diploma."""

    competences: tuple[CompetenceCode, ...]
    text: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """What the framework becomes in another diploma, as far as it is known (handbook § 3.7)."""

    diploma: str
    note: str
    links: tuple[Correspondence, ...]


@dataclass(frozen=True, slots=True)
class Framework:
    """All that a diploma's unit asks for; another diploma is another value."""

    id: str
    diploma: str
    title: str
    legal_reference: LegalReference
    blocks: tuple[Block, ...]
    levels: tuple[Level, ...]
    """Lowest first; the first starts at 0."""
    not_assessed: NotAssessed
    mark_maximum: int
    """What the overall mark is out of."""
    objectives: CompetenceCode
    """The competence of setting objectives: what is picked as evidence on it is one of them."""
    faults: tuple[Fault, ...]
    ambiguities: tuple[Ambiguity, ...]
    crosswalk: Crosswalk

    def competences(self) -> tuple[Competence, ...]:
        """Every competence, in the order of the text."""
        return tuple(competence for block in self.blocks for competence in block.competences)

    def savoirs(self) -> tuple[Savoir, ...]:
        """Every savoir, in the order of the text."""
        return tuple(savoir for block in self.blocks for savoir in block.savoirs)

    def competence(self, code: CompetenceCode) -> Competence:
        """The competence of that code; `KeyError` when there is none."""
        return {each.code: each for each in self.competences()}[code]

    def fault(self, fault_id: FaultId) -> Fault:
        """The fault of that id; `KeyError` when there is none."""
        return {each.id: each for each in self.faults}[fault_id]

    def level_of(self, mark: float) -> Level:
        """The level a mark from 0 to 100 reaches; `ValueError` below 0."""
        return max((each for each in self.levels if each.threshold <= mark), key=attrgetter("threshold"))
