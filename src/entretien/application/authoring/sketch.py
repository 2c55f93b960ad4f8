"""A scenario before its first line: what its author has decided so far, and what is still missing."""

from dataclasses import dataclass, field
from enum import StrEnum

from entretien.application.authoring.skeleton import SEQUENCE, FactOutline, missing_link
from entretien.content.characters import FORBIDDEN
from entretien.kernel.ids import BankId, CompetenceCode, FiguresId, PersonaId
from entretien.kernel.language import _
from entretien.scenario.phases import PhaseName
from entretien.scenario.portrait import Portrait
from entretien.scenario.speech import Channel
from entretien.scenario.words import phase_word

USUAL_PHASES = (
    PhaseName.GREETING,
    PhaseName.DIAGNOSIS,
    PhaseName.PROPOSAL,
    PhaseName.CLOSING,
    PhaseName.LEAVE_TAKING,
)
"""What most interviews go through."""


class Step(StrEnum):
    """What is decided together, in the order it is asked."""

    CLIENT = "client"
    SETTING = "setting"
    COURSE = "course"
    FACTS = "facts"
    COMPETENCES = "competences"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A client that no scenario knows yet."""

    name: str = ""
    age: int = 30
    occupation: str = ""
    portrait: Portrait = field(default_factory=Portrait)


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is decided; a client known and a new one are both remembered, one of them comes."""

    known: PersonaId | None = None
    newcomer: Newcomer = Newcomer()
    is_new: bool = False
    channel: Channel = Channel.BRANCH
    level: int = 1
    minutes: int = 25
    figures: FiguresId | None = None
    bank: BankId | None = None
    phases: tuple[PhaseName, ...] = USUAL_PHASES
    facts: tuple[FactOutline, ...] = ()
    assesses: tuple[tuple[CompetenceCode, int], ...] = ()
    title: str = ""


def plain(text: str) -> str:
    """What was typed as a file may hold it: without blanks around, nor the invisible signs of a paste."""
    return FORBIDDEN.sub("", text).strip()


def missing(sketch: Sketch, step: Step) -> str:
    """What a step still lacks, as a sentence; empty when it has all."""
    return _LACKS[step](sketch)


def complete(sketch: Sketch) -> bool:
    """Whether a scenario can be made of it."""
    return not any(missing(sketch, step) for step in Step)


def _client(sketch: Sketch) -> str:
    if not sketch.is_new:
        return "" if sketch.known else _("Choisissez un client, ou créez-en un.")
    if not plain(sketch.newcomer.name):
        return _("Donnez au client un prénom et un nom.")
    return "" if plain(sketch.newcomer.occupation) else _("Dites sa situation en quelques mots.")


def _setting(sketch: Sketch) -> str:
    return "" if sketch.figures and sketch.bank else _("Choisissez un barème et une banque.")


def _course(sketch: Sketch) -> str:
    if not set(sketch.phases) & set(SEQUENCE):
        return _("Choisissez une phase au moins où l'on parle au client.")
    link = missing_link(sketch.phases)
    if link is None:
        return ""
    before, after = (phase_word(phase) for phase in link)
    return _(
        "«\u00a0{after}\u00a0» ne peut pas suivre «\u00a0{before}\u00a0»\u00a0: il manque une phase."
    ).format(before=before, after=after)


def _facts(sketch: Sketch) -> str:
    if all(plain(fact.label) for fact in sketch.facts):
        return ""
    return _("Dites ce qu'est chaque information, ou retirez-la.")


def _competences(sketch: Sketch) -> str:
    return "" if sketch.assesses else _("Choisissez une compétence au moins.")


def _title(sketch: Sketch) -> str:
    return "" if plain(sketch.title) else _("Donnez un titre au scénario.")


_LACKS = {
    Step.CLIENT: _client,
    Step.SETTING: _setting,
    Step.COURSE: _course,
    Step.FACTS: _facts,
    Step.COMPETENCES: _competences,
    Step.TITLE: _title,
}
