"""The client."""

from entretien.content.codes import Code
from entretien.content.grammar import LABEL, LINE, TITLE
from entretien.content.shapes.collections import Pairs
from entretien.content.shapes.conditions import Expression
from entretien.content.shapes.identifiers import FileId
from entretien.content.shapes.record import Field, Record
from entretien.content.shapes.scalars import Integer, Text, Word
from entretien.kernel.ids import PersonaId
from entretien.scenario.gauges import GAUGE_MAXIMUM, GAUGE_MINIMUM, STANDARD_GAUGES
from entretien.scenario.persona import Persona
from entretien.scenario.portrait import (
    Beard,
    Clothes,
    ClothesColour,
    Glasses,
    Hair,
    HairColour,
    Portrait,
    Skin,
)
from entretien.scenario.speech import Motivation

_OPTION = Code.UNKNOWN_PORTRAIT_OPTION

PORTRAIT = Record(
    "portrait",
    Portrait,
    Field("hair", Word(Hair, _OPTION), "La coupe de cheveux."),
    Field("hair_colour", Word(HairColour, _OPTION), "La couleur des cheveux, de la barbe et des sourcils."),
    Field("skin", Word(Skin, _OPTION), "Le teint."),
    Field("clothes", Word(Clothes, _OPTION), "Le vêtement."),
    Field("clothes_colour", Word(ClothesColour, _OPTION), "La couleur du vêtement."),
    Field("glasses", Word(Glasses, _OPTION), "Les lunettes, s'il y en a."),
    Field("beard", Word(Beard, _OPTION), "La barbe ou la moustache, s'il y en a."),
)

MOTIVATIONS = Pairs(Word(Motivation), Integer(-2, 3))

PERSONA = Record(
    "persona",
    Persona,
    Field("id", FileId(PersonaId), "Le nom du fichier.", required=True),
    Field("name", Text(TITLE), "Prénom et nom.", required=True),
    Field("age", Integer(1, 120), "L'âge, en années.", required=True),
    Field("occupation", Text(LABEL), "La situation en quelques mots, comme sur une carte.", required=True),
    Field("short_name", Text(TITLE), "Le nom au-dessus de ses répliques ; le prénom sinon."),
    Field("temperament", Text(LINE), "Le caractère, pour qui joue ou relit le scénario."),
    Field(
        "gauges",
        Pairs(Word(STANDARD_GAUGES, Code.UNKNOWN_GAUGE), Integer(GAUGE_MINIMUM, GAUGE_MAXIMUM)),
        "D'où partent la confiance, la tension et l'intérêt, de 0 à 10 (5, 0 et 5 sinon).",
    ),
    Field("motivations", MOTIVATIONS, "Ce qui l'anime (SONCASE), de −2 à +3."),
    Field("walks_out_when", Expression(), "La condition sous laquelle le client s'en va."),
    Field("portrait", PORTRAIT, "À quoi le client ressemble ; ses initiales sinon."),
)
