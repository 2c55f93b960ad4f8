"""A whole scenario."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from entretien.content import sources
from entretien.content.closing import closed_scenario, gauge
from entretien.content.codes import Code
from entretien.content.grammar import LABEL, LINE, STORY, TITLE
from entretien.content.grammar.conversation import CLIENT_LINES, EVIDENCE
from entretien.content.grammar.figures import BANK, FIGURES
from entretien.content.grammar.persona import MOTIVATIONS, PERSONA
from entretien.content.grammar.phases import PHASE, Phases, PlanOf
from entretien.content.grammar.record_checks import gauge_starts_inside
from entretien.content.names import Space
from entretien.content.shapes.collections import ListOf, Named, Pairs
from entretien.content.shapes.conditions import Expression
from entretien.content.shapes.files import InFolder
from entretien.content.shapes.identifiers import FileId, Id, Reference
from entretien.content.shapes.record import Field, Record
from entretien.content.shapes.scalars import Flag, Integer, Text, Word
from entretien.kernel.ids import (
    CompetenceCode,
    EndingId,
    ExchangeId,
    FactId,
    GaugeId,
    ObjectionId,
    ScenarioId,
    VariantId,
)
from entretien.scenario.conditions import TURNS
from entretien.scenario.ending import BUILT_IN_ENDINGS, Ending, EndingKind
from entretien.scenario.gauges import STANDARD_GAUGES
from entretien.scenario.scenario import Briefing, Fact, FileEntry, Objection, Variant
from entretien.scenario.speech import Channel, Domain, Mood

FORMAT = 1
"""The only format there is."""

GAUGE_LIMIT = 1_000
_RESERVED_GAUGES = frozenset({*STANDARD_GAUGES, TURNS})

_BRIEFING = Record(
    "briefing",
    Briefing,
    Field("task", Text(STORY), "Ce que l'on sait et ce que l'on a à faire avant l'entretien.", required=True),
    Field(
        "client_file",
        ListOf(
            Record(
                "file_entry",
                FileEntry,
                Field("label", Text(LABEL), "Ce que dit la ligne du dossier.", required=True),
                Field("value", Text(LINE), "Sa valeur.", required=True),
            )
        ),
        "Le dossier du client, ligne à ligne.",
    ),
)

_GAUGE = Record(
    "gauge",
    gauge,
    Field("label", Text(LABEL), "Son nom, tel qu'il se lit à l'écran.", required=True),
    Field("minimum", Integer(-GAUGE_LIMIT, GAUGE_LIMIT), "Sa plus petite valeur ; 0 sinon."),
    Field("maximum", Integer(-GAUGE_LIMIT, GAUGE_LIMIT), "Sa plus grande valeur ; 10 sinon."),
    Field("start", Integer(-GAUGE_LIMIT, GAUGE_LIMIT), "D'où elle part ; de sa plus petite valeur sinon."),
    check=gauge_starts_inside,
)

_FACT = Record(
    "fact",
    Fact,
    Field("label", Text(LABEL), "Ce qu'il y a à découvrir.", required=True),
    Field("domain", Word(Domain), "Le domaine du plan de découverte.", required=True),
    Field("latent", Flag(), "Un besoin que le client n'exprime pas de lui-même ? Non sinon."),
)


def _objections(name: str, *, interruption: bool) -> Named[Objection]:
    """What the client raises, or what interrupts both, once."""
    record = Record(
        name,
        partial(Objection, interruption=interruption),
        Field("label", Text(LABEL), "Son nom, tel qu'il se lit dans le bilan."),
        Field("when", Expression(), "Ce qui la provoque ; dès l'entrée dans la phase sinon."),
        Field("in", ListOf(PHASE), "Les phases où elle peut venir.", required=True, attribute="phases"),
        Field("exchange", Reference(ExchangeId, Space.EXCHANGE), "L'échange qu'elle ouvre.", required=True),
    )
    return Named(Id(ObjectionId, Space.OBJECTION), record)


_UNDECLARED_KINDS = {EndingKind.ABANDON, EndingKind.IMPASSE}
"""Kinds of the endings that every scenario has, and of no other."""


def _ending(
    name: str, build: Callable[..., Ending], *kinds: EndingKind, kind_required: bool
) -> Record[Ending]:
    return Record(
        name,
        build,
        Field(
            "kind", Word(kinds, Code.ENDING_KIND), "Ce qu'il advient de l'entretien.", required=kind_required
        ),
        Field("text", Text(STORY), "Ce qui est dit à l'issue de l'entretien."),
        Field("mood", Word(Mood, Code.UNKNOWN_MOOD), "Ce que dit le visage du client ; neutral sinon."),
        Field("evidence", EVIDENCE, "Ce que cette issue prouve, par compétence, de −3 à +3."),
    )


_ENDINGS = Named(
    Id(EndingId, Space.ENDING),
    _ending(
        "ending", Ending, *(kind for kind in EndingKind if kind not in _UNDECLARED_KINDS), kind_required=True
    ),
    special={
        ending.id: _ending(f"ending_{ending.id}", partial(replace, ending), ending.kind, kind_required=False)
        for ending in BUILT_IN_ENDINGS
    },
)

_VARIANT = Record(
    "variant",
    Variant,
    Field("label", Text(LABEL), "Ce qui change ce jour-là.", required=True),
    Field(
        "gauges",
        Pairs(Reference(GaugeId, Space.GAUGE), Integer(-GAUGE_LIMIT, GAUGE_LIMIT)),
        "D'où partent les jauges ce jour-là.",
    ),
    Field("motivations", MOTIVATIONS, "Ce qui anime le client ce jour-là."),
    Field(
        "lines",
        Pairs(Reference(ExchangeId, Space.EXCHANGE), CLIENT_LINES),
        "Ce que dit le client ce jour-là, par échange.",
    ),
)

SCENARIO = Record(
    "scenario",
    closed_scenario,
    Field("format", Integer(FORMAT, FORMAT, Code.UNKNOWN_FORMAT), "Le format du fichier : 1.", required=True),
    Field("id", FileId(ScenarioId), "L'identifiant : le nom du fichier.", required=True),
    Field("title", Text(TITLE), "Le titre, tel qu'il se lit sur la carte.", required=True),
    # Figures and bank come before every text that may quote them, in whatever order they are written.
    Field(
        "figures",
        InFolder(sources.FIGURES, FIGURES, Code.UNKNOWN_FIGURES_FILE),
        "La feuille de chiffres à citer : figures/<date>.yaml.",
        required=True,
    ),
    Field(
        "bank",
        InFolder(sources.BANKS, BANK, Code.UNKNOWN_BANK),
        "La banque fictive : bank/<nom>.yaml.",
        required=True,
    ),
    Field(
        "persona",
        InFolder(sources.PERSONAS, PERSONA, Code.UNKNOWN_PERSONA, inline=True),
        "Le client : personas/<nom>.yaml, ou écrit ici.",
        required=True,
    ),
    Field("channel", Word(Channel), "Où se passe l'entretien.", required=True),
    Field("level", Integer(1, 3), "La difficulté, de 1 à 3.", required=True),
    Field("minutes", Integer(1, 120), "Le temps que l'entretien devrait prendre.", required=True),
    Field("randomise", Flag(), "Les réponses sont-elles mélangées ? Oui sinon."),
    Field(
        "assesses",
        Pairs(Reference(CompetenceCode, Space.COMPETENCE, declares=Space.CLAIM), Integer(1, 10)),
        "Les compétences évaluées et leur poids dans la note, de 1 à 10.",
        required=True,
    ),
    Field("briefing", _BRIEFING, "Ce que l'on peut savoir avant.", required=True),
    Field(
        "gauges",
        Named(Id(GaugeId, Space.GAUGE, reserved=_RESERVED_GAUGES), _GAUGE),
        "D'autres jauges que la confiance, la tension et l'intérêt.",
    ),
    Field(
        "flags",
        Pairs(Id(GaugeId, Space.FLAG, Space.GAUGE, reserved=_RESERVED_GAUGES), Text(LABEL)),
        "Des indicateurs, 0 ou 1, baissés au départ, avec ce qu'ils veulent dire.",
    ),
    Field(
        "facts", Named(Id(FactId, Space.FACT), _FACT), "Ce que le client ne dit que si on l'interroge bien."
    ),
    Field("plan", PlanOf(), "Les passages d'une phase à l'autre que l'on garde."),
    Field("phases", Phases(), "L'entretien, phase par phase.", required=True),
    Field("objections", _objections("objection", interruption=False), "Ce que le client oppose, une fois."),
    Field("interruptions", _objections("interruption", interruption=True), "Ce qui interrompt, une fois."),
    Field("endings", _ENDINGS, "Les issues de l'entretien."),
    Field("variants", Named(Id(VariantId, Space.VARIANT), _VARIANT), "D'autres jours du même entretien."),
)
