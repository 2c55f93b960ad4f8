"""What an author may write at any place of any file: the door of the grammar for whoever helps her.

    form_at(FileKind.SCENARIO, ("phases", "greeting", "exchanges", "arrivee", "next"))  # WayForm()

Nothing is read here: an address may be asked about before anything stands there.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import PurePosixPath

from entretien.content.forms import (
    BlankForm,
    EitherForm,
    FileForm,
    Form,
    KeyForm,
    OneOrManyForm,
    RecordForm,
    Step,
)
from entretien.content.grammar.figures import BANK, FIGURES
from entretien.content.grammar.fragments import FRAGMENT
from entretien.content.grammar.persona import PERSONA
from entretien.content.grammar.scenario import SCENARIO
from entretien.content.sources import BANKS, FRAGMENTS, PERSONAS
from entretien.content.sources import FIGURES as FIGURE_SHEETS


class FileKind(StrEnum):
    """What a file holds."""

    SCENARIO = "scenario"
    PERSONA = "persona"
    FIGURES = "figures"
    BANK = "bank"
    FRAGMENT = "fragment"


_FOLDERS = {
    PERSONAS: FileKind.PERSONA,
    FIGURE_SHEETS: FileKind.FIGURES,
    BANKS: FileKind.BANK,
    FRAGMENTS: FileKind.FRAGMENT,
}


def kind_of(name: str) -> FileKind:
    """What a file holds, from its name relative to the scenario's folder."""
    return _FOLDERS.get(PurePosixPath(name).parent.name, FileKind.SCENARIO)


@lru_cache
def form_of(kind: FileKind) -> RecordForm:
    """The form of a whole file."""
    records = {
        FileKind.SCENARIO: SCENARIO.form,
        FileKind.PERSONA: PERSONA.form,
        FileKind.FIGURES: FIGURES.form,
        FileKind.BANK: BANK.form,
        FileKind.FRAGMENT: FRAGMENT.form,
    }
    return records[kind]()


def form_at(kind: FileKind, address: Sequence[Step]) -> Form | None:
    """What may stand at an address; None where nothing may."""
    form: Form | None = form_of(kind)
    for step in address:
        form = form.inside(step) if form is not None else None
    return form


def keys_of(form: Form) -> tuple[KeyForm, ...]:
    """The known keys that may be written in what has a form, in the order they are described.

    None for a mapping whose keys the author chooses: `form.keys` says what those are.
    """
    match form:
        case RecordForm(fields=fields):
            return fields
        case OneOrManyForm(item):
            return keys_of(item)
        case EitherForm(forms):
            return tuple(key for each in forms for key in keys_of(each))
        case FileForm(held=held, inline=True):
            return keys_of(held)
        case BlankForm(filled):
            return keys_of(filled)
        case _:
            return ()


def record_of(form: Form) -> RecordForm | None:
    """The record that may be written somewhere, alone or in a list; None where none may."""
    match form:
        case RecordForm():
            return form
        case OneOrManyForm(item):
            return record_of(item)
        case EitherForm(forms):
            return next((found for each in forms if (found := record_of(each)) is not None), None)
        case FileForm(held=held, inline=True):
            return held
        case BlankForm(filled):
            return record_of(filled)
        case _:
            return None
