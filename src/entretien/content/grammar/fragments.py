"""Fragments: exchanges with blanks, that several scenarios include."""

from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.fragment import INCLUDE, Fragment, Parameter
from entretien.content.grammar import LABEL, TITLE
from entretien.content.grammar.conversation import OWN_EXCHANGES
from entretien.content.nodes import Mapping, Node
from entretien.content.shapes.collections import Named
from entretien.content.shapes.identifiers import FileId, Id
from entretien.content.shapes.record import Field, Record
from entretien.content.shapes.scalars import Text
from entretien.content.shapes.unread import AnyKeys, Anything

_PARAMETER = Record(
    "parameter",
    Parameter,
    Field("label", Text(LABEL, quotes=False), "Ce que le scénario doit donner.", required=True),
    Field("default", Anything(), "Ce qui est mis quand il ne donne rien ; il y est obligé sinon."),
    shorthand="label",
)


def _can_be_included(fragment: Fragment, node: Node, context: Context) -> None:
    """Every blank is a parameter, every parameter serves, and nothing is included in turn."""
    known = {each.id for each in fragment.parameters}
    used: set[str] = set()
    for place, name in fragment.placeholders():
        used.add(name)
        if name not in known:
            context.report_unknown(Code.UNKNOWN_PARAMETER, place, name, known)
    declared = node.values().get("parameters") if isinstance(node, Mapping) else None
    for key, _value in declared.pairs() if isinstance(declared, Mapping) else ():
        if key.text not in used:
            context.report(Code.UNUSED_PARAMETER, key, parameter=key.text)
    for key, exchange in fragment.exchanges.pairs():
        if isinstance(exchange, Mapping) and exchange.holds(INCLUDE):
            context.report(Code.NESTED_INCLUSION, key, name=key.text)


FRAGMENT = Record(
    "fragment",
    Fragment,
    Field("id", FileId(str), "Le nom du fichier.", required=True),
    Field("label", Text(TITLE, quotes=False), "Ce que le fragment apporte, en quelques mots.", required=True),
    Field("parameters", Named(Id(str), _PARAMETER), "Ce que donne le scénario qui l'inclut, par nom."),
    Field(
        "exchanges",
        AnyKeys(filled=OWN_EXCHANGES),
        "Les échanges, comme dans un scénario ; $nom y tient la place d'un paramètre.",
        required=True,
    ),
    check=_can_be_included,
)
