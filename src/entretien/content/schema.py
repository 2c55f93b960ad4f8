"""The JSON Schema of scenario files: what editors complete and check while one types."""

from collections.abc import Iterator

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
    TextForm,
    WayForm,
    WordForm,
)
from entretien.content.grammar.scenario import SCENARIO
from entretien.content.shapes.scalars import FLAG_WORDS
from entretien.kernel.language import _
from entretien.scenario.conditions import CONDITION_LIMIT

DIALECT = "http://json-schema.org/draft-07/schema#"
"""What the YAML extension of VS Code understands."""

Schema = dict[str, object]
"""A JSON Schema, or a piece of one."""


def json_schema() -> Schema:
    """The schema of a scenario file, made from the grammar that reads it."""
    definitions: dict[str, Schema] = {}
    scenario = SCENARIO.form()
    for record in _records(scenario):
        definitions.setdefault(record.name, definition(record))
    return {
        "$schema": DIALECT,
        "title": _("Scénario d'entretien"),
        **definitions.pop(scenario.name),
        "definitions": definitions,
    }


def schema(form: Form) -> Schema:
    """A form as JSON Schema; records are described once and referred to by name."""
    match form:
        case TextForm(limit):  # numbers and words like `true` are texts too where a text is expected
            return {"type": ["string", "number", "boolean"], "minLength": 1, "maxLength": limit}
        case IntegerForm(minimum, maximum):
            return {"type": "integer", "minimum": minimum, "maximum": maximum}
        case FlagForm():
            return {"enum": [True, False, *(word for word in FLAG_WORDS if word not in ("true", "false"))]}
        case WordForm(words):
            return {"enum": list(words)}
        case IdForm(pattern):
            return {"type": "string", "pattern": f"^{pattern}$"}
        case NameForm():  # what exists is known only to the reader
            return {"type": "string"}
        case ConditionForm():  # its grammar too; a flag or a number alone is refused there
            return {"type": "string", "maxLength": CONDITION_LIMIT}
        case WayForm():
            return {"type": "string", "pattern": r"^(end:)?[a-z][a-z0-9_]{0,63}$"}
        case RecordForm(name):
            return {"$ref": f"#/definitions/{name}"}
        case _:
            return _collection(form)


def definition(record: RecordForm) -> Schema:
    """What the schema of a record refers to."""
    properties = {
        each.key: {"description": each.description, **_inline(schema(each.form))} for each in record.fields
    }
    described: Schema = {
        "type": "object",
        "properties": properties,
        "required": [each.key for each in record.fields if each.required],
        "additionalProperties": False,
    }
    alone = record.inside(record.shorthand)
    return described if alone is None else {"anyOf": [schema(alone), described]}


def _collection(form: Form) -> Schema:
    match form:
        case ListForm(item):
            return {"type": "array", "items": schema(item), "minItems": 1}
        case OneOrManyForm(item):
            return {"anyOf": [schema(item), schema(ListForm(item))]}
        case MappingForm():
            return _mapping(form)
        case FileForm(pattern, held=held, inline=inline):
            name = schema(IdForm(pattern))
            return {"anyOf": [name, schema(held)]} if inline else name
        case EitherForm(forms):
            return {"anyOf": [schema(each) for each in forms]}
        case BlankForm():
            return {"type": "object"}
        case _:
            return {}


def _mapping(form: MappingForm) -> Schema:
    properties = {name: schema(each) for name, each in form.special}
    return {
        "type": "object",
        "propertyNames": schema(form.key),
        **({"properties": properties} if properties else {}),
        "additionalProperties": schema(form.value) if form.value else False,
        **({} if form.empty else {"minProperties": 1}),
    }


def _records(form: Form) -> Iterator[RecordForm]:
    """Every record of a form, the outermost first."""
    match form:
        case RecordForm(fields=fields):
            yield form
            for key in fields:
                yield from _records(key.form)
        case ListForm(item) | OneOrManyForm(item):
            yield from _records(item)
        case MappingForm(value=value, special=special):
            for each in (value, *(each for _name, each in special)):
                yield from _records(each) if each else ()
        case FileForm(held=held):
            yield from _records(held)
        case EitherForm(forms):
            for each in forms:
                yield from _records(each)


def _inline(schema_: Schema) -> Schema:
    """Draft 7 ignores what stands beside a `$ref`: the reference is put inside."""
    return {"allOf": [schema_]} if "$ref" in schema_ else schema_
