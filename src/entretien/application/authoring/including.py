"""A fragment put in a scenario: an exchange that is an inclusion, with what it asks for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from entretien.application.authoring.adding import Addition, insert_exchange
from entretien.application.authoring.draft import Draft
from entretien.application.authoring.leaves import parameters_of
from entretien.application.authoring.naming_ids import id_from
from entretien.content.forms import Form, TextForm, WayForm
from entretien.content.fragment import INCLUDE, WITH, Fragment
from entretien.content.names import Space
from entretien.content.nodes import Scalar
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Value
from entretien.manuscript.reading import UnwrittenError
from entretien.manuscript.writing import Quoted


@dataclass(frozen=True, slots=True)
class Blank:
    """What a fragment asks for."""

    id: str
    label: str
    form: Form
    """What stands where it stands."""
    default: str | None = None
    """What stands there when nothing is given; something must be given without it."""


def blanks_of(fragment: Fragment, text: str) -> tuple[Blank, ...]:
    """The parameters of a fragment whose file holds `text`."""
    try:
        forms = parameters_of(Manuscript.of(text))
    except UnwrittenError:
        forms = {}
    return tuple(
        Blank(
            each.id,
            each.label,
            forms.get(each.id, TextForm(0)),
            None if each.default is None else each.default.text if isinstance(each.default, Scalar) else "",
        )
        for each in fragment.parameters
    )


def include(draft: Draft, after: Address, fragment: str, given: Mapping[Blank, str]) -> Addition:
    """What puts a fragment between an exchange and what follows it, and where it then is.

    A blank that is given nothing keeps its default; one that asks for a way leads to what followed. Raises
    `UserError` after an exchange that comes from a fragment itself.
    """
    name = id_from(fragment, draft.names(Space.EXCHANGE))

    def made(onward: str) -> Value:
        arguments = dict(_arguments(given, onward))
        return {INCLUDE: fragment, **({WITH: arguments} if arguments else {})}

    return insert_exchange(draft, after, name, made)


def _arguments(given: Mapping[Blank, str], onward: str) -> Iterator[tuple[str, Value]]:
    for blank, text in given.items():
        if not text and blank.default is None and isinstance(blank.form, WayForm):
            yield blank.id, onward
        elif text:
            yield blank.id, Quoted(text) if isinstance(blank.form, TextForm) else text
