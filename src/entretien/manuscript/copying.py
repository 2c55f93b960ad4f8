"""A value of a text as it would be written anew: bare words bare, numbers as numbers."""

import re

from entretien.manuscript.nodes import Mapping, Node, Scalar, Value
from entretien.manuscript.writing import Bare, Quoted

_INTEGER = re.compile(r"[+-]?[0-9]{1,9}")
_FLAGS = {"true": True, "false": False}


def copied(node: Node) -> Value:
    """What is written at `node`, to be written elsewhere and mean the same; remarks stay where they are."""
    if isinstance(node, Mapping):
        return {entry.key.text: copied(entry.value) for entry in node.entries}
    if isinstance(node, Scalar):
        return Quoted(node.text) if node.style else _plain(node.text)
    return [copied(item) for item in node.items]


def _plain(text: str) -> Value:
    if text in _FLAGS:
        return _FLAGS[text]
    return int(text) if _INTEGER.fullmatch(text) else Bare(text)
