"""A fragment made part of a scenario: its names made unique, its blanks filled."""

import re
from collections.abc import Mapping as Dictionary

from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.fragment import PLACEHOLDER, Fragment, parameter_alone
from entretien.content.limits import INCLUSION_LIMIT
from entretien.content.nodes import (
    MAPPING,
    PLAIN,
    QUOTED,
    SEQUENCE,
    Document,
    Mapping,
    Node,
    Provenance,
    Scalar,
    Sequence,
)
from entretien.scenario.conditions import Question

_ASKED = re.compile(rf"\b({Question.CHOSEN}|{Question.VISITED})(\s*\(\s*)(\w+)")
_WORD = re.compile(r"\w+")


class TooMuchIncludedError(Exception):
    """The scenario would hold more than if it had been copied by hand into a large file."""


def included(fragment: Fragment, name: Scalar, arguments: Dictionary[str, Node], context: Context) -> Mapping:
    """The exchanges of a fragment as the scenario would have written them under `name`.

    The first exchange takes that name; every other exchange and every reply has its own after it. Their
    places are those of the fragment's file, and those of the arguments are where they are given.
    Raises `TooMuchIncludedError`.
    """
    return _Writer(fragment, name, arguments, context).write()


class _Writer:
    """Copies a fragment into a document of its own.

    Names are changed before blanks are filled, so that what a scenario gives means what it means there.
    """

    def __init__(
        self, fragment: Fragment, name: Scalar, arguments: Dictionary[str, Node], context: Context
    ) -> None:
        self._name = name.text
        self._written = fragment.exchanges
        self._arguments = arguments
        self._context = context
        self._sizes = {each: _size(argument) for each, argument in arguments.items()}
        self._renamed = {
            Question.VISITED: {each: self._inner(each) for each in fragment.exchange_ids()},
            Question.CHOSEN: {each: self._inner(each) for each in fragment.reply_ids()},
        }
        for entrance in fragment.exchange_ids()[:1]:
            self._renamed[Question.VISITED][entrance] = self._name
        file = self._written.provenance.file
        self._document = Document(Provenance(file, (context.place(name),)))

    def write(self) -> Mapping:
        root = self._open(MAPPING, self._written)
        for key, exchange in self._written.pairs():
            self._text(key, self._exchange(key.text))
            self._value(exchange)
        self._document.close(root)
        return Mapping(self._written.line, self._written.column, self._document, root)

    def _value(self, node: Node, key: str = "") -> None:
        match node:
            case Scalar():
                self._scalar(node, key)
            case Sequence():
                row = self._open(SEQUENCE, node)
                for item in node.items():
                    self._value(item)
                self._document.close(row)
            case Mapping():
                row = self._open(MAPPING, node)
                keys: set[str] = set()
                for name, value in node.pairs():
                    self._key(name, keys)
                    self._value(value, name.text)
                self._document.close(row)

    def _scalar(self, node: Scalar, key: str) -> None:
        alone = parameter_alone(node)
        if key == "id":
            self._text(node, self._inner(node.text))
        elif alone in self._arguments:
            self._count(self._sizes[alone])
            self._document.graft(self._arguments[alone])
        elif key == "next":
            self._text(node, self._exchange(node.text.strip()))
        elif key == "when":
            self._text(node, _ASKED.sub(self._asked, node.text), grouped=True)
        else:
            self._text(node, node.text)

    def _key(self, node: Scalar, others: set[str]) -> None:
        text = self._text(node, node.text)
        if text in others:
            self._context.report(Code.DUPLICATE_KEY, node, key=text, line=node.line)
        others.add(text)

    def _inner(self, name: str) -> str:
        return f"{self._name}_{name}"

    def _exchange(self, name: str) -> str:
        """An exchange as the scenario knows it; a name that is not the fragment's own stays the same."""
        return self._renamed[Question.VISITED].get(name, name)

    def _asked(self, found: re.Match[str]) -> str:
        question, between, name = found.groups()
        return question + between + self._renamed[Question(question)].get(name, name)

    def _text(self, node: Scalar, text: str, *, grouped: bool = False) -> str:
        """Add a text with its blanks filled, each in brackets when `grouped`."""
        filled = PLACEHOLDER.sub(lambda found: self._argument(found, grouped=grouped), text)
        self._count(len(filled) + 1)
        self._document.add(PLAIN if node.plain else QUOTED, filled, node.line - 1, node.column - 1)
        return filled

    def _argument(self, found: re.Match[str], *, grouped: bool) -> str:
        name = found[1]
        if name not in self._arguments:  # a doubled dollar, or a name reported when the fragment was read
            return found[0] if name else "$"
        argument = self._arguments[name]
        if not isinstance(argument, Scalar):
            self._context.report(Code.ARGUMENT_IS_NO_TEXT, argument, parameter=name)
            return ""
        text = argument.text.strip()
        return f"({text})" if grouped and not _WORD.fullmatch(text) else text

    def _open(self, form: int, node: Node) -> int:
        self._count(1)
        return self._document.add(form, "", node.line - 1, node.column - 1)

    def _count(self, characters: int) -> None:
        self._context.included += characters
        if self._context.included > INCLUSION_LIMIT:
            raise TooMuchIncludedError


def _size(node: Node) -> int:
    """The characters of a value, each list and mapping counted as one more."""
    match node:
        case Scalar():
            return len(node.text) + 1
        case Sequence():
            return 1 + sum(_size(item) for item in node.items())
        case Mapping():
            return 1 + sum(_size(key) + _size(value) for key, value in node.pairs())
