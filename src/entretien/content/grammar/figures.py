"""Dated figures and house rules."""

from dataclasses import replace

from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.grammar import LABEL, LINE, TITLE
from entretien.content.nodes import Node
from entretien.content.shapes.collections import ListOf, Named
from entretien.content.shapes.identifiers import FigureName, FileId
from entretien.content.shapes.record import Field, Record
from entretien.content.shapes.scalars import Text
from entretien.kernel.ids import BankId, FiguresId
from entretien.scenario.figures import Bank, Figure, FigureGroup, FigureSheet

BANK_PREFIX = "bank."

_FIGURE = Record(
    "figure",
    Figure,
    Field("label", Text(LABEL, quotes=False), "Ce que c'est, en quelques mots.", required=True),
    Field("value", Text(LABEL, quotes=False), "La valeur telle qu'elle se lit : « 1,50 % ».", required=True),
    Field("source", Text(LINE, quotes=False), "D'où elle vient : le texte, sa date."),
    Field("note", Text(LINE, quotes=False), "Ce qu'il faut savoir pour ne pas s'en servir à tort."),
)

_GROUPS = ListOf(
    Record(
        "figure_group",
        FigureGroup,
        Field("label", Text(LABEL, quotes=False), "Le sujet du groupe.", required=True),
        Field("figures", Named(FigureName(), _FIGURE, "name"), "Les chiffres, par nom.", required=True),
    )
)


def _bank(id: BankId, name: str, branch: str, groups: tuple[FigureGroup, ...]) -> Bank:  # noqa: A002
    """A bank whose figures bear the name they are quoted by."""
    return Bank(id, name, branch, tuple(replace(group, figures=_prefixed(group)) for group in groups))


def _prefixed(group: FigureGroup) -> tuple[Figure, ...]:
    return tuple(replace(figure, name=BANK_PREFIX + figure.name) for figure in group.figures)


def _offer_figures(sheet: FigureSheet, node: Node, context: Context) -> None:
    context.quotable.add(_values(sheet.groups, node, context))


def _offer_house_rules(bank: Bank, node: Node, context: Context) -> None:
    own = {f"{BANK_PREFIX}name": bank.name, f"{BANK_PREFIX}branch": bank.branch}
    context.quotable.add(own | _values(bank.groups, node, context))


def _values(groups: tuple[FigureGroup, ...], node: Node, context: Context) -> dict[str, str]:
    values: dict[str, str] = {}
    for figure in (figure for group in groups for figure in group.figures):
        if figure.name in values:
            context.report(Code.DUPLICATE_ID, node, name=figure.name, line=node.line)
        values[figure.name] = figure.value
    return values


FIGURES = Record(
    "figures",
    FigureSheet,
    Field("id", FileId(FiguresId), "Le nom du fichier : la date de référence.", required=True),
    Field("label", Text(TITLE, quotes=False), "Le titre de la feuille, avec sa date.", required=True),
    Field("groups", _GROUPS, "Les chiffres, groupés par sujet.", required=True),
    check=_offer_figures,
)

BANK = Record(
    "bank",
    _bank,
    Field("id", FileId(BankId), "Le nom du fichier.", required=True),
    Field("name", Text(TITLE, quotes=False), "Le nom de la banque fictive.", required=True),
    Field("branch", Text(TITLE, quotes=False), "Le nom de l'agence.", required=True),
    Field("groups", _GROUPS, "Tarifs, délégations et règles de la maison.", required=True),
    check=_offer_house_rules,
)
