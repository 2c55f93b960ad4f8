"""What may be written at a place: the keys the grammar has there, the words and names that mean something."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from entretien.application.authoring.blanks import Known
from entretien.application.authoring.completing.spot import Writing, writing_at
from entretien.application.authoring.leaves import alone
from entretien.content.describing import form_at, keys_of, kind_of
from entretien.content.forms import (
    ConditionForm,
    EitherForm,
    FileForm,
    FlagForm,
    Form,
    IdForm,
    ListForm,
    MappingForm,
    NameForm,
    OneOrManyForm,
    RecordForm,
    TextForm,
    WayForm,
    WordForm,
)
from entretien.content.names import Space
from entretien.content.shapes.moves import BACK_WORD, ENDING_PREFIX
from entretien.scenario.conditions import TURNS, Question

QUOTED = "quoted"
"""For `Known`: the names of figures and house rules that a text may quote."""

_BLOCKS = (RecordForm, MappingForm, ListForm)
"""What stands on the lines below its key."""

_ASKED = {
    Question.KNOWN: Space.FACT,
    Question.CHOSEN: Space.REPLY,
    Question.VISITED: Space.EXCHANGE,
    Question.IN_PHASE: Space.PHASE,
    Question.RAISED: Space.OBJECTION,
}
_QUESTION = re.compile(rf"(?P<question>{'|'.join(Question)})\(\s*$")
_FIGURE = re.compile(r"\{(?P<begun>[a-z0-9_.]*)$")


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that may be written."""

    text: str
    """As it is written; a key with its colon."""
    about: str = ""
    """What it is for, where the grammar says so."""


@dataclass(frozen=True, slots=True)
class Completion:
    """What may take the place of the word before the cursor."""

    word: str
    choices: tuple[Choice, ...]


def complete(file: str, text: str, at: int, known: Known) -> Completion | None:
    """What may be written at `at` in one of the scenario's files; None where nothing is known to be."""
    writing = writing_at(text, at)
    if writing is None:
        return None
    kind = kind_of(file)
    form = form_at(kind, writing.address)
    if form is None:
        return None
    inside = alone(form)
    if isinstance(inside, TextForm):
        return _in_text(inside, writing, known)
    found = [*_keys(form, writing, known), *_values(inside, writing, known)]
    begun = [each for each in found if each.text.startswith(writing.word) and each.text != writing.word]
    choices = tuple({each.text: each for each in begun}.values())
    return Completion(writing.word, choices) if choices else None


def _keys(form: Form, writing: Writing, known: Known) -> Iterator[Choice]:
    """The keys not written yet."""
    if not writing.is_key or writing.before:
        return
    for key in keys_of(form):
        if key.key not in writing.beside:
            below = isinstance(key.form, _BLOCKS)
            yield Choice(f"{key.key}:" if below else f"{key.key}: ", key.description)
    if form.keys is not None:
        for choice in _values(form.keys, writing, known):
            if choice.text not in writing.beside:
                yield Choice(f"{choice.text}: ", choice.about)


def _values(form: Form, writing: Writing, known: Known) -> Iterator[Choice]:
    """The words and names that a value may be, where it begins."""
    if isinstance(form, ConditionForm):
        yield from _in_condition(writing, known)
    elif isinstance(form, WayForm):
        yield from _ways(writing, known)
    elif not writing.before.strip("\"'"):
        yield from (Choice(name) for name in _names(form, known))


def _names(form: Form, known: Known) -> Iterable[str]:
    match form:
        case WordForm(words):
            return words
        case NameForm(space):
            return known(space)
        case FlagForm():
            return ("oui", "non")
        case FileForm(folder=folder):
            return known(folder)
        case ListForm(item) | OneOrManyForm(item):
            return _names(item, known)
        case EitherForm(forms):
            return [name for each in forms for name in _names(each, known)]
        case IdForm(spaces=spaces) if Space.VARIANT in spaces:
            return known(Space.VARIANT)
        case _:
            return ()


def _ways(writing: Writing, known: Known) -> Iterator[Choice]:
    if writing.before.strip("\"'") == ENDING_PREFIX:
        yield from (Choice(ending) for ending in known(Space.ENDING))
    elif not writing.before.strip("\"'"):
        yield from (Choice(exchange) for exchange in known(Space.EXCHANGE))
        yield from (Choice(f"{ENDING_PREFIX}{ending}") for ending in known(Space.ENDING))
        yield Choice(BACK_WORD)


def _in_condition(writing: Writing, known: Known) -> Iterator[Choice]:
    question = _QUESTION.search(writing.before)
    if question is not None:
        space = _ASKED[Question(question["question"])]
        yield from (Choice(name) for name in known(space))
        return
    yield from (Choice(name) for name in (*known(Space.GAUGE), *known(Space.FLAG), TURNS))
    yield from (Choice(f"{question}(") for question in Question)
    yield from (Choice(f"{word} ") for word in ("and", "or", "not"))


def _in_text(form: TextForm, writing: Writing, known: Known) -> Completion | None:
    """Figures, between braces."""
    figure = _FIGURE.search(writing.before + writing.word)
    if not form.quotes or figure is None:
        return None
    begun = figure["begun"]
    names = tuple(Choice(f"{name}}}") for name in known(QUOTED) if name.startswith(begun))
    return Completion(begun, names) if names else None
