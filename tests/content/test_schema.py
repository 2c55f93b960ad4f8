"""The schema that editors use is made from the grammar that reads."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from entretien.content.forms import KeyForm, RecordForm, TextForm
from entretien.content.schema import definition, json_schema, schema
from entretien.kernel.paths import shipped

SCENARIOS = sorted(shipped("scenarios").glob("*.yaml"))


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2, as editors read it: a date is a text."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def test_the_schema_published_is_the_one_of_the_grammar() -> None:
    published = json.loads(shipped("assets", "scenario.schema.json").read_text(encoding="utf-8"))

    assert published == json_schema()


@pytest.mark.parametrize("file", SCENARIOS, ids=[each.stem for each in SCENARIOS])
def test_shipped_scenarios_are_valid(file: Path) -> None:
    document = yaml.load(file.read_text(encoding="utf-8"), EditorLoader)  # noqa: S506 - a safe loader
    jsonschema.Draft7Validator(json_schema()).validate(document)


def test_an_unknown_key_is_refused_and_a_known_one_described() -> None:
    schema = json_schema()

    assert schema["additionalProperties"] is False
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert all(each["description"] for each in properties.values())


def test_a_record_is_described_once_and_referred_to_by_name() -> None:
    line = RecordForm("line", (KeyForm("say", TextForm(99), "Les mots.", required=True),), "say")

    assert schema(line) == {"$ref": "#/definitions/line"}
    assert definition(line) == {
        "anyOf": [
            schema(TextForm(99)),
            {
                "type": "object",
                "properties": {"say": {"description": "Les mots.", **schema(TextForm(99))}},
                "required": ["say"],
                "additionalProperties": False,
            },
        ]
    }
