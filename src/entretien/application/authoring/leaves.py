"""The texts and keys of a file, each with what the grammar says may stand there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from entretien.content.describing import FileKind, form_of
from entretien.content.forms import (
    AnyForm,
    BlankForm,
    ConditionForm,
    EitherForm,
    Form,
    MappingForm,
    OneOrManyForm,
    RecordForm,
    TextForm,
)
from entretien.content.fragment import INCLUDE, PLACEHOLDER, WITH
from entretien.manuscript import nodes
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Node, Scalar, Sequence

Parameters = Mapping[str, Form]
"""What may be given for each parameter of a fragment."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A text or a key, where it stands."""

    form: Form
    scalar: Scalar
    address: Address
    """Of the text; for a key, of its value."""
    is_key: bool = False


def leaves(kind: FileKind, manuscript: Manuscript, fragments: Mapping[str, Manuscript]) -> Iterator[Leaf]:
    """Every text and key that the grammar knows, in the order written.

    What is given to one of the `fragments`, by id, is what its parameters ask for.
    """
    parameters = {name: parameters_of(fragment) for name, fragment in fragments.items()}
    yield from _leaves(form_of(kind), manuscript.root, parameters, ())
    if kind is FileKind.FRAGMENT:
        for name, form in parameters_of(manuscript).items():
            address: Address = ("parameters", name, "default")
            default = manuscript.find(address)
            if default is not None:
                yield from _leaves(form, default, {}, address)


def parameters_of(fragment: Manuscript) -> dict[str, Form]:
    """What each parameter of a fragment stands for: something in the first place that is no mere text."""
    found: dict[str, Form] = {}
    for leaf in _leaves(form_of(FileKind.FRAGMENT), fragment.root, {}, ()):
        text = leaf.scalar.text.strip()
        for place in PLACEHOLDER.finditer(text) if leaf.address[:1] == ("exchanges",) else ():
            form = leaf.form if place.group() == text else _around(alone(leaf.form))
            if place[1] and isinstance(found.get(place[1], TextForm(0)), TextForm):
                found[place[1]] = form
    return found


def alone(form: Form) -> Form:
    """What a text is where something with that form may stand."""
    match form:
        case OneOrManyForm(item):
            return alone(item)
        case RecordForm(shorthand=shorthand) if shorthand:
            return form.inside(shorthand) or form
        case BlankForm(filled):
            return alone(filled)
        case EitherForm(forms):
            return next((each for each in forms if not isinstance(each, RecordForm)), form)
        case _:
            return form


def _around(form: Form) -> Form:
    """What a part of a text is."""
    return form if isinstance(form, ConditionForm | TextForm) else AnyForm()


def _leaves(form: Form, node: Node, parameters: Mapping[str, Parameters], address: Address) -> Iterator[Leaf]:
    match node:
        case Scalar():
            yield Leaf(form, node, address)
        case Sequence(items=items):
            for rank, item in enumerate(items):
                if (inside := form.inside(rank)) is not None:
                    yield from _leaves(inside, item, parameters, (*address, rank))
        case nodes.Mapping(entries=entries):
            for entry in entries:
                name, where = entry.key.text, (*address, entry.key.text)
                if form.keys is not None:
                    yield Leaf(form.keys, entry.key, where, is_key=True)
                if (inside := _inside(form, node, name, parameters)) is not None:
                    yield from _leaves(inside, entry.value, parameters, where)


def _inside(form: Form, node: nodes.Mapping, key: str, parameters: Mapping[str, Parameters]) -> Form | None:
    """What stands under a key, the arguments of an inclusion as its fragment wants them."""
    included = node.get(INCLUDE)
    if key == WITH and isinstance(included, Scalar) and isinstance(form, EitherForm):
        known = parameters.get(included.text.strip(), {})
        return MappingForm(AnyForm(), AnyForm(), tuple(known.items()))
    return form.inside(key)
