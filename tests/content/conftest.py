"""Ways to read small pieces of text for real."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from entretien.competences.reader import load
from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.example import Example
from entretien.content.findings import Findings
from entretien.content.reading import Reading, read_scenario
from entretien.content.shapes.shape import Shape
from entretien.content.sources import MemoryShelf, Sources
from entretien.content.tree import tree_of

Value = TypeVar("Value")


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Reading]:
    """Reads the sample scenario with some of its keys written otherwise."""

    def reading(fragment: str, file: str = "exemple.yaml") -> Reading:
        return read_scenario(Example(fragment, faulty=False, file=file).write(tmp_path), load())

    return reading


@pytest.fixture
def read_by() -> Callable[[Shape[Value], str], tuple[Value | None, list[Code]]]:
    """What a shape makes of a YAML text, and what it complains of."""

    def value_of(shape: Shape[Value], text: str) -> tuple[Value | None, list[Code]]:
        findings = Findings()
        node = tree_of(text, "texte", findings)
        assert node is not None
        value = shape.read(node, Context(MemoryShelf(Sources("texte", ())), findings))
        return value, [each.code for each in findings.sorted()]

    return value_of
