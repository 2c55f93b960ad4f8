"""The least that may stand at a place, to be written: texts say `à écrire`, the rest can be played."""

from collections.abc import Callable, Sequence

from entretien.application.authoring.naming_ids import id_from
from entretien.content.describing import keys_of
from entretien.content.forms import (
    BlankForm,
    ConditionForm,
    EitherForm,
    FileForm,
    FlagForm,
    Form,
    IdForm,
    IntegerForm,
    ListForm,
    MappingForm,
    NameForm,
    OneOrManyForm,
    RecordForm,
    WayForm,
    WordForm,
)
from entretien.content.names import Space
from entretien.content.placeholder import to_write
from entretien.content.shapes.moves import ENDING_PREFIX
from entretien.manuscript.nodes import Value
from entretien.scenario.ending import BUILT_IN_ENDINGS

Known = Callable[[Space | str], Sequence[str]]
"""The names of a name space, or of the files of a folder."""


def blank(form: Form, known: Known) -> Value | None:
    """What an author would begin with; None where only she can tell."""
    match form:
        case OneOrManyForm(item):
            return blank(item, known)
        case ListForm(item):
            inside = blank(item, known)
            return None if inside is None else [inside]
        case RecordForm():
            alone = form.inside(form.shorthand) if form.shorthand else None
            return blank(alone, known) if alone is not None else _record(form, known)
        case MappingForm():
            return _mapping(form, known)
        case EitherForm(forms):
            return blank(forms[0], known)
        case BlankForm(filled):
            return blank(filled, known)
        case _:
            return _single(form, known)


def _single(form: Form, known: Known) -> Value | None:
    match form:
        case IntegerForm(minimum, maximum):
            return min(max(minimum, 1), maximum)
        case FlagForm():
            return True
        case WordForm(words):
            return words[0]
        case WayForm():
            return way_out(known)
        case IdForm(spaces=spaces):
            return id_from("nouveau", [name for space in spaces for name in known(space)])
        case NameForm(space):
            return next(iter(known(space)), None)
        case FileForm(folder=folder):
            return next(iter(known(folder)), None)
        case ConditionForm():
            return None
        case _:
            return to_write()


def way_out(known: Known) -> str:
    """The first way to end that the author has written, or one that always exists."""
    ending = next(iter(known(Space.ENDING)), BUILT_IN_ENDINGS[0].id)
    return f"{ENDING_PREFIX}{ending}"


def _record(form: RecordForm, known: Known) -> Value | None:
    values = {key.key: blank(key.form, known) for key in keys_of(form) if key.required}
    whole = {key: value for key, value in values.items() if value is not None}
    return whole if len(whole) == len(values) else None


def _mapping(form: MappingForm, known: Known) -> Value | None:
    key = blank(form.key, known)
    value = blank(form.inside(str(key)) or form.key, known)
    return None if key is None or value is None else {str(key): value}
