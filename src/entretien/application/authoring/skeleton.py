"""A new scenario from its outline: it plays already, and says everywhere what remains to be written."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from entretien.application.authoring.naming_ids import id_from
from entretien.competences.framework import Framework
from entretien.content.placeholder import to_write
from entretien.kernel.ids import BankId, CompetenceCode, FiguresId, PersonaId, ScenarioId
from entretien.kernel.language import _
from entretien.manuscript.nodes import Value
from entretien.manuscript.writing import Bare, document
from entretien.scenario.phases import PhaseName, default_plan
from entretien.scenario.speech import Channel, Domain, Kind

SEQUENCE = (
    PhaseName.GREETING,
    PhaseName.COMPLAINT,
    PhaseName.DIAGNOSIS,
    PhaseName.PROPOSAL,
    PhaseName.OBJECTIONS,
    PhaseName.CLOSING,
    PhaseName.LEAVE_TAKING,
)
"""The conversation in the order a skeleton conducts it; a complaint comes before any need is spoken of
(handbook § 2.1)."""

_EXCHANGES = {
    PhaseName.GREETING: "accueil",
    PhaseName.COMPLAINT: "reclamation",
    PhaseName.DIAGNOSIS: "decouverte",
    PhaseName.PROPOSAL: "proposition",
    PhaseName.OBJECTIONS: "objection",
    PhaseName.CLOSING: "conclusion",
    PhaseName.LEAVE_TAKING: "conge",
}

_KINDS = {
    PhaseName.GREETING: (Kind.PRESENTATION, Kind.FRAMING, Kind.SMALL_TALK),
    PhaseName.COMPLAINT: (Kind.EMPATHY, Kind.OPEN_QUESTION, Kind.JUSTIFICATION),
    PhaseName.PROPOSAL: (Kind.ARGUMENT, Kind.INFORMATION, Kind.PRICE),
    PhaseName.OBJECTIONS: (Kind.OBJECTION_PROBE, Kind.OBJECTION_ANSWER, Kind.CONCESSION),
    PhaseName.CLOSING: (Kind.CLOSING_PROPOSAL, Kind.SUMMARY, Kind.PROMISE),
    PhaseName.LEAVE_TAKING: (Kind.THANKS, Kind.FAREWELL, Kind.SMALL_TALK),
}


@dataclass(frozen=True, slots=True)
class FactOutline:
    """Something the client says only if asked well, and what « well » means."""

    label: str
    domain: Domain
    latent: bool = False
    kind: Kind = Kind.OPEN_QUESTION
    """The kind of question that releases it."""
    trust: int = 5
    """The trust, 0 to 10, from which it is released."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What is decided before the first line."""

    id: ScenarioId
    title: str
    persona: PersonaId
    figures: FiguresId
    bank: BankId
    channel: Channel
    level: int
    minutes: int
    phases: tuple[PhaseName, ...]
    assesses: tuple[tuple[CompetenceCode, int], ...]
    """Competences with their weight, one at least."""
    facts: tuple[FactOutline, ...] = ()


def missing_link(phases: tuple[PhaseName, ...]) -> tuple[PhaseName, PhaseName] | None:
    """Two phases that would follow one another and may not; None when the interview holds together."""
    steps = [phase for phase in SEQUENCE if phase in phases]
    return next((move for move in pairwise(steps) if move not in default_plan()), None)


def skeleton(outline: Outline, framework: Framework) -> str:
    """The text of the scenario, each competence proved in the phases that `framework` shows it in.

    Raises `ValueError` where its phases make no interview, `KeyError` for a competence of no framework.
    """
    if missing_link(outline.phases) or not set(outline.phases) & set(SEQUENCE):
        message = "these phases make no interview"
        raise ValueError(message)
    return document(dict(_Skeleton(outline, framework).parts()))


class _Skeleton:
    """Builds the parts of one scenario."""

    def __init__(self, outline: Outline, framework: Framework) -> None:
        self._outline = outline
        self._framework = framework
        self._steps = [phase for phase in SEQUENCE if phase in outline.phases]
        ids: list[str] = []
        for fact in outline.facts:
            ids.append(id_from(fact.label, ids))
        self._facts = dict(zip(ids, outline.facts, strict=True))

    def parts(self) -> Iterator[tuple[str, Value]]:
        """The keys of the file, in the order they are written."""
        outline = self._outline
        yield "format", 1
        yield "id", outline.id
        yield "title", outline.title
        yield "persona", outline.persona
        yield "figures", Bare(outline.figures)
        yield "bank", outline.bank
        yield "channel", outline.channel.value
        yield "level", outline.level
        yield "minutes", outline.minutes
        yield "assesses", dict(outline.assesses)
        yield "briefing", self._briefing()
        if self._facts:
            yield "facts", {id_: _fact(fact) for id_, fact in self._facts.items()}
        yield "phases", dict(self._phases())
        yield "endings", dict(self._endings())

    def _briefing(self) -> Value:
        reason = to_write(_("la demande, telle qu'elle est enregistrée"))
        task = to_write(_("qui vient, et ce que l'apprenant doit faire"))
        return {"task": task, "client_file": [{"label": _("Motif"), "value": reason}]}

    def _endings(self) -> Iterator[tuple[str, Value]]:
        yield "accord", {"kind": "agreement", "text": to_write(_("ce qui est convenu")), "mood": "happy"}
        if self._steps[-1] is not PhaseName.DIAGNOSIS:
            yield "refus", {"kind": "refusal", "text": to_write(_("comment on se quitte sans accord"))}

    def _phases(self) -> Iterator[tuple[str, Value]]:
        if PhaseName.PREPARATION in self._outline.phases:
            yield PhaseName.PREPARATION.value, self._desk(PhaseName.PREPARATION, "informations")
        for phase in self._steps:
            exchange = self._hub() if phase is PhaseName.DIAGNOSIS else self._exchange(phase)
            yield phase.value, {"exchanges": {_EXCHANGES[phase]: exchange}}
        if PhaseName.FOLLOW_UP in self._outline.phases:
            yield PhaseName.FOLLOW_UP.value, self._desk(PhaseName.FOLLOW_UP, "suites")

    def _desk(self, phase: PhaseName, name: str) -> Value:
        useful, useless = to_write(_("ce qu'il faut retenir")), to_write(_("ce qui ne sert à rien ici"))
        good = {"id": f"{name}_1", "label": useful, **self._evidence(phase, 2)}
        poor = {"id": f"{name}_2", "label": useless, **self._evidence(phase, -1)}
        prompt = to_write(_("ce qu'il faut choisir"))
        return {"selections": {name: {"prompt": prompt, "minimum": 1, "maximum": 1, "items": [good, poor]}}}

    def _exchange(self, phase: PhaseName) -> Value:
        name, onward = _EXCHANGES[phase], self._after(phase)
        hints = (_("la réponse attendue"), _("une réponse moyenne"), _("une erreur fréquente"))
        replies: list[Value] = []
        for rank, (kind, hint, points) in enumerate(zip(_KINDS[phase], hints, (2, 0, -1), strict=True), 1):
            last_and_worst = points < 0 and onward == "end:accord"
            replies.append(
                {
                    "id": f"{name}_{rank}",
                    "kind": kind.value,
                    "say": to_write(hint),
                    **self._evidence(phase, points),
                    **_told(points),
                    "reaction": self._reaction(phase, rank),
                    "next": "end:refus" if last_and_worst else onward,
                }
            )
        return {"client": to_write(_("ce que dit le client")), "replies": replies}

    def _hub(self) -> Value:
        """The diagnosis: a question for each fact, in free order, and the way on."""
        name, onward = _EXCHANGES[PhaseName.DIAGNOSIS], self._after(PhaseName.DIAGNOSIS)
        asked: list[Value] = [
            {
                "id": f"{name}_{id_}",
                "kind": fact.kind.value,
                "say": to_write(_("une question qui amène\u00a0: {fact}").format(fact=fact.label)),
                **self._evidence(PhaseName.DIAGNOSIS, 1),
                "reaction": [
                    {
                        "say": to_write(_("ce que le client confie")),
                        "when": Bare(f"trust >= {fact.trust}"),
                        "reveals": [id_],
                    },
                    {"say": to_write(_("ce que le client répond quand la confiance manque"))},
                ],
            }
            for id_, fact in self._facts.items()
        ]
        closed: Value = {
            "id": f"{name}_fermee",
            "kind": Kind.CLOSED_QUESTION.value,
            "say": to_write(_("une question qui n'apprend rien")),
            **self._evidence(PhaseName.DIAGNOSIS, -1),
            "reaction": to_write(_("une réponse d'un mot")),
        }
        summary: Value = {
            "id": f"{name}_synthese",
            "kind": Kind.SUMMARY.value,
            "say": to_write(_("la synthèse des besoins, et la suite")),
            **self._evidence(PhaseName.DIAGNOSIS, 2),
            "reaction": to_write(_("l'accord du client")),
            "next": onward,
        }
        line = to_write(_("ce que dit le client avant les questions"))
        return {"hub": True, "client": line, "replies": [*asked, closed, summary], "next": onward}

    def _reaction(self, phase: PhaseName, rank: int) -> Value:
        """What the client answers; without a diagnosis, what she hides comes with the first good reply."""
        text = to_write(_("ce que le client répond"))
        if rank == 1 and phase is self._steps[0] and PhaseName.DIAGNOSIS not in self._steps and self._facts:
            return {"say": text, "reveals": list(self._facts)}
        return text

    def _after(self, phase: PhaseName) -> str:
        rank = self._steps.index(phase) + 1
        return _EXCHANGES[self._steps[rank]] if rank < len(self._steps) else "end:accord"

    def _evidence(self, phase: PhaseName, points: int) -> dict[str, Value]:
        """What a choice of a phase proves: of the competences shown there, the claimed ones."""
        shown: dict[str, Value] = {
            code: points for code, _weight in self._outline.assesses if phase in self._shown(code)
        }
        return {"evidence": shown} if shown and points else {}

    def _shown(self, code: CompetenceCode) -> frozenset[str]:
        """The phases of this interview that show a competence; all of them where none does by itself."""
        own = frozenset(self._framework.competence(code).phases) & frozenset(self._outline.phases)
        return own or frozenset(self._outline.phases)


def _fact(fact: FactOutline) -> Value:
    written: dict[str, Value] = {"label": fact.label, "domain": fact.domain.value}
    return written | {"latent": True} if fact.latent else written


def _told(points: int) -> dict[str, Value]:
    """A good reply earns trust, a bad one costs it."""
    return {"effects": {"trust": 1 if points > 0 else -1}} if points else {}
