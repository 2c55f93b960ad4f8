"""The exchanges of a phase: written there, or included from a fragment."""

from dataclasses import dataclass, replace

from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.forms import EitherForm, FileForm, MappingForm
from entretien.content.fragment import INCLUDE, WITH, Fragment
from entretien.content.grammar.conversation import EXCHANGE_ID, OWN_EXCHANGES
from entretien.content.grammar.fragments import FRAGMENT
from entretien.content.inclusion import TooMuchIncludedError, included
from entretien.content.limits import INCLUSION_LIMIT
from entretien.content.names import Space
from entretien.content.nodes import Mapping, Node, Scalar
from entretien.content.shapes.files import InFolder
from entretien.content.shapes.record import Field, Record
from entretien.content.shapes.shape import Shape
from entretien.content.shapes.unread import AnyKeys
from entretien.content.sources import FRAGMENTS
from entretien.kernel.language import _
from entretien.scenario.exchange import Exchange


class _FragmentFile(Shape[Fragment]):
    """The id of a fragment, whose file is read, and complained of, once."""

    def __init__(self) -> None:
        self._file = InFolder(FRAGMENTS, FRAGMENT, Code.UNKNOWN_FRAGMENT)

    def read(self, node: Node, context: Context) -> Fragment | None:
        """The fragment."""
        name = node.text.strip() if isinstance(node, Scalar) else ""
        if name in context.fragments:
            return context.fragments[name]
        fragment = self._file.read(node, context)
        if fragment is not None or context.has_read(self._file.path(name)):
            context.fragments[name] = fragment
        return fragment

    def form(self) -> FileForm:
        """An id."""
        return self._file.form()


@dataclass(frozen=True, slots=True)
class _Inclusion:
    """A fragment and what the scenario gives it."""

    fragment: Fragment
    arguments: Mapping | None = None


_INCLUSION = Record(
    "inclusion",
    _Inclusion,
    Field(
        INCLUDE,
        _FragmentFile(),
        "Le fragment : fragments/<nom>.yaml.",
        required=True,
        attribute="fragment",
    ),
    Field(WITH, AnyKeys(), "Ce qu'on lui donne, par paramètre.", attribute="arguments"),
)


class Exchanges(Shape[tuple[Exchange, ...]]):
    """Exchanges by id, in the order written; an inclusion stands for those of its fragment."""

    def read(self, node: Node, context: Context) -> tuple[Exchange, ...] | None:
        """The exchanges that could be read."""
        if not isinstance(node, Mapping):
            context.wrong_type(node, _("des clés et leurs valeurs"))
            return None
        exchanges: list[Exchange] = []
        for name, content in node.pairs():
            if isinstance(content, Mapping) and content.holds(INCLUDE):
                exchanges += _included(name, content, context)
            elif (exchange := OWN_EXCHANGES.read_one(name, content, context)) is not None:
                exchanges.append(exchange)
        if not node.values():
            context.report(Code.EMPTY_VALUE, node)
        return tuple(exchanges)

    def form(self) -> MappingForm:
        """Exchanges and inclusions, by id."""
        own, inclusion = OWN_EXCHANGES.form(), _INCLUSION.form()
        return replace(own, value=EitherForm((own.value, inclusion) if own.value else (inclusion,)))


EXCHANGES = Exchanges()


def _included(name: Scalar, content: Mapping, context: Context) -> tuple[Exchange, ...]:
    """The exchanges of an inclusion."""
    again = context.names.declares(Space.INCLUSION, name.text)
    context.names.declare(Space.INCLUSION, name.text, context.place(name))
    inclusion = _INCLUSION.read(content, context)
    if again:
        return ()
    written = _written(inclusion, name, context) if inclusion else None
    if written is None:
        EXCHANGE_ID.read(name, context)  # what leads there is not wrong as well
        return ()
    return OWN_EXCHANGES.read(written, context) or ()


def _written(inclusion: _Inclusion, name: Scalar, context: Context) -> Mapping | None:
    """What the scenario would have written instead; None, and told, where it cannot be known."""
    arguments = _arguments(inclusion, name, context)
    if arguments is None:
        return None
    try:
        return included(inclusion.fragment, name, arguments, context)
    except TooMuchIncludedError:
        context.report(Code.TOO_MUCH_INCLUDED, name, limit=INCLUSION_LIMIT)
        return None


def _arguments(inclusion: _Inclusion, name: Scalar, context: Context) -> dict[str, Node] | None:
    """What stands for each parameter; None where something required is not given."""
    known = {each.id: each for each in inclusion.fragment.parameters}
    given: dict[str, Node] = {}
    for key, value in inclusion.arguments.pairs() if inclusion.arguments else ():
        if key.text in known:
            given[key.text] = value
        else:
            context.report_unknown(
                Code.UNKNOWN_ARGUMENT, key, key.text, known, fragment=inclusion.fragment.id
            )
    missing = [each for each in known.values() if each.id not in given and each.default is None]
    for parameter in missing:
        context.report(
            Code.MISSING_ARGUMENT,
            name,
            fragment=inclusion.fragment.id,
            parameter=parameter.id,
            label=parameter.label,
        )
    defaults = {each.id: each.default for each in known.values() if each.default is not None}
    return None if missing else defaults | given
