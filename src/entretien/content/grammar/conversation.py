"""What the client says and what may be answered."""

from entretien.content.codes import Code
from entretien.content.grammar import LABEL, LINE
from entretien.content.grammar.record_checks import (
    every_variant_may_be_said,
    exchange_leads_somewhere,
    last_line_always_holds,
    reply_says_something,
)
from entretien.content.names import Space
from entretien.content.shapes.collections import ListOf, Named, OneOrMany, Pairs
from entretien.content.shapes.conditions import Expression
from entretien.content.shapes.identifiers import Id, Reference
from entretien.content.shapes.moves import BACK_WORD, EffectsOn, Way
from entretien.content.shapes.record import Field, Record
from entretien.content.shapes.scalars import Flag, Integer, Text, Word
from entretien.kernel.ids import CompetenceCode, ExchangeId, FactId, FaultId, ReplyId
from entretien.scenario.exchange import EVIDENCE_MAXIMUM, ClientLine, Exchange, Reaction, Reply
from entretien.scenario.speech import Kind, Mood, Motivation

EVIDENCE = Pairs(
    Reference(CompetenceCode, Space.COMPETENCE),
    Integer(-EVIDENCE_MAXIMUM, EVIDENCE_MAXIMUM, Code.EVIDENCE_OUT_OF_RANGE),
)

_MOOD = Field("mood", Word(Mood, Code.UNKNOWN_MOOD), "Ce que dit le visage ; neutral sinon.")
_CUE = Field("cue", Text(LABEL), "Ce que fait le corps, en quelques mots.")
_EFFECTS = Field("effects", EffectsOn(), "Ce qui s'ajoute aux jauges : {trust: +1}.")
_REVEALS = Field("reveals", ListOf(Reference(FactId, Space.FACT)), "Les faits que cette réplique apprend.")
_FAULT = Field(
    "fault", Reference(FaultId, Space.FAULT), "La faute de conduite commise ; elle plafonne la note."
)
_EVIDENCE = Field("evidence", EVIDENCE, "Ce que ce choix prouve, par compétence, de −3 à +3.")
_NEXT = Field("next", Way(), "Où l'on va : un échange, end: et une fin, ou back à la fin d'une objection.")

CLIENT_LINES = OneOrMany(
    Record(
        "client_line",
        ClientLine,
        Field("say", Text(LINE), "Ce que dit le client.", required=True),
        _MOOD,
        _CUE,
        Field("when", Expression(), "Quand il le dit ; la dernière variante n'a pas de condition."),
        _EFFECTS,
        _REVEALS,
        shorthand="say",
    ),
    check=last_line_always_holds,
)

_REACTIONS = OneOrMany(
    Record(
        "reaction",
        Reaction,
        Field("say", Text(LINE), "Ce que répond le client."),
        _MOOD,
        _CUE,
        Field("when", Expression(), "Quand il réagit ainsi, une fois les effets de la réponse joués."),
        _EFFECTS,
        _REVEALS,
        _EVIDENCE,
        _FAULT,
        Field("feedback", Text(LINE), "La remarque du formateur sur cette situation."),
        _NEXT,
        shorthand="say",
    ),
    check=every_variant_may_be_said,
)

_REPLY = Record(
    "reply",
    Reply,
    Field("id", Id(ReplyId, Space.REPLY), "L'identifiant de la réponse.", required=True),
    Field("kind", Word(Kind, Code.UNKNOWN_KIND), "L'acte de parole.", required=True),
    Field("say", Text(LINE), "Ce que l'on dit."),
    Field("act", Text(LABEL), "Ce que l'on fait, avec ou sans paroles."),
    Field("when", Expression(), "La réponse est fermée tant que cette condition n'est pas vraie."),
    Field("closed", Text(LABEL), "Pourquoi elle est fermée ; la condition est dite en mots sinon."),
    Field("again", Flag(), "Peut-on la choisir plusieurs fois ? Non sinon."),
    _EVIDENCE,
    _EFFECTS,
    Field("appeals", ListOf(Word(Motivation)), "Les motivations auxquelles l'argument parle."),
    _FAULT,
    Field("feedback", Text(LINE), "La remarque du formateur : le geste, pourquoi il sert ou coûte ici."),
    Field("also", ListOf(Text(LINE)), "D'autres façons de dire la même chose."),
    Field(
        "reaction", _REACTIONS, "Ce que fait le client : des variantes, ou un texte.", attribute="reactions"
    ),
    _NEXT,
    check=reply_says_something,
)

EXCHANGE_ID = Id(ExchangeId, Space.EXCHANGE, reserved=frozenset({BACK_WORD}))

OWN_EXCHANGES = Named(
    EXCHANGE_ID,
    Record(
        "exchange",
        Exchange,
        Field("client", CLIENT_LINES, "Ce que dit le client : des variantes, ou un texte."),
        Field("replies", ListOf(_REPLY), "Ce que l'on peut répondre."),
        Field("hub", Flag(), "Ordre libre : une réponse sans next revient ici."),
        Field("next", Way(), "La sortie, prise dès qu'aucune réponse n'est ouverte."),
        check=exchange_leads_somewhere,
    ),
)
