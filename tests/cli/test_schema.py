"""`entretien schema`."""

import json

import jsonschema

from samples.program import Run


def test_the_schema_is_one(run: Run) -> None:
    schema = json.loads(run("schema").out)

    jsonschema.Draft7Validator.check_schema(schema)
    assert "phases" in schema["properties"]
