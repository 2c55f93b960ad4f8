"""What several scenarios share, read by itself: the clients and fragments of a folder of scenarios."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from entretien.content.context import Context
from entretien.content.findings import Findings, TooManyMistakesError
from entretien.content.fragment import Fragment
from entretien.content.grammar.fragments import FRAGMENT
from entretien.content.grammar.persona import PERSONA
from entretien.content.shapes.shape import Shape
from entretien.content.sources import FRAGMENTS, PERSONAS, FolderShelf
from entretien.scenario.persona import Persona

Value = TypeVar("Value")


def personas(folder: Path) -> Iterator[Persona]:
    """The clients of a folder of scenarios, by name of file; one that cannot be read is left out."""
    return _read(folder, PERSONAS, PERSONA)


def fragments(folder: Path) -> Iterator[Fragment]:
    """The fragments of a folder of scenarios, likewise."""
    return _read(folder, FRAGMENTS, FRAGMENT)


def _read(folder: Path, kind: str, shape: Shape[Value]) -> Iterator[Value]:
    shelf = FolderShelf(folder / f"{kind}.yaml")
    for name in sorted(shelf.names(kind)):
        value = _value(shelf, f"{kind}/{name}.yaml", shape)
        if value is not None:
            yield value


def _value(shelf: FolderShelf, file: str, shape: Shape[Value]) -> Value | None:
    """What a file holds, figures quoted in it left as they are written; None where it has a mistake."""
    findings = Findings()
    context = Context(shelf, findings)
    try:
        root = context.tree(file)
        value = None if root is None else shape.read(root, context)
    except (FileNotFoundError, TooManyMistakesError):
        return None
    return None if findings.has_errors else value
