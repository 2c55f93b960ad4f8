"""The file is read whole, once, and is the only place that names a code."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

import entretien
from entretien.competences import reader

SOURCES = Path(entretien.__file__).parent


def test_it_is_read_once() -> None:
    assert reader.load() is reader.load()


def test_an_unpackaged_framework_is_our_mistake() -> None:
    with pytest.raises(FileNotFoundError):
        reader.load("unknown")


def test_no_key_of_the_file_is_left_unread() -> None:
    written = (SOURCES / "competences" / "data" / f"{reader.DEFAULT}.toml").read_text(encoding="utf-8")
    read = msgspec.to_builtins(reader.load())
    assert set(_keys(tomllib.loads(written))) <= set(_keys(read))


def test_no_python_file_names_a_code() -> None:
    codes = set(Path(__file__).with_name(f"{reader.DEFAULT}.codes").read_text(encoding="utf-8").split())
    assert {path: _texts(path) & codes for path in SOURCES.rglob("*.py") if _texts(path) & codes} == {}


def _keys(value: object, path: str = "") -> Iterator[str]:
    """The path of every key below `value`: `blocks[0].code`."""
    match value:
        case dict():
            for key, inner in value.items():
                yield f"{path}.{key}"
                yield from _keys(inner, f"{path}.{key}")
        case list() | tuple():
            for index, inner in enumerate(value):
                yield from _keys(inner, f"{path}[{index}]")


def _texts(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
