"""The JSON Schema of scenario files: what editors complete and check while one types."""

from collections.abc import Iterator

from entretien.content.grammar.scenario import SCENARIO
from entretien.content.shapes.record import Record
from entretien.content.shapes.shape import Schema, Shape
from entretien.kernel.language import _

DIALECT = "http://json-schema.org/draft-07/schema#"
"""What the YAML extension of VS Code understands."""


def json_schema() -> Schema:
    """The schema of a scenario file, made from the grammar that reads it."""
    definitions: dict[str, Schema] = {}
    for record in _records(SCENARIO):
        definitions.setdefault(record.name, record.definition())
    return {
        "$schema": DIALECT,
        "title": _("Scénario d'entretien"),
        **definitions.pop(SCENARIO.name),
        "definitions": definitions,
    }


def _records(shape: Shape[object]) -> Iterator[Record[object]]:
    """Every record of a grammar, the outermost first."""
    if isinstance(shape, Record):
        yield shape
    for part in shape.parts():
        yield from _records(part)
