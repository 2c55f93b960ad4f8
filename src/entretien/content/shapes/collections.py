"""Lists and mappings of values of one shape."""

from collections import abc
from collections.abc import Callable
from typing import TypeVar

from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.forms import ListForm, MappingForm, OneOrManyForm
from entretien.content.nodes import Mapping, Node, Scalar, Sequence
from entretien.content.shapes.record import Record
from entretien.content.shapes.shape import Shape
from entretien.kernel.language import _

Key = TypeVar("Key", bound=str)
Value = TypeVar("Value")

ManyCheck = Callable[[tuple[Value, ...], Node, Context], None]
"""What values must satisfy together, told to the context where they do not."""


class ListOf(Shape[tuple[Value, ...]]):
    """A list, of one value at least."""

    def __init__(self, item: Shape[Value]) -> None:
        self._item = item

    def read(self, node: Node, context: Context) -> tuple[Value, ...] | None:
        """The values that could be read, in order."""
        if not isinstance(node, Sequence):
            context.wrong_type(node, _("une liste"))
            return None
        items = node.items()
        if not items:
            context.report(Code.EMPTY_VALUE, node)
        return tuple(value for item in items if (value := self._item.read(item, context)) is not None)

    def form(self) -> ListForm:
        """A list of one form."""
        return ListForm(self._item.form())


class OneOrMany(Shape[tuple[Value, ...]]):
    """A list, or a single value written without its list."""

    def __init__(self, item: Shape[Value], check: ManyCheck[Value] | None = None) -> None:
        self._item = item
        self._many = ListOf(item)
        self._check = check

    def read(self, node: Node, context: Context) -> tuple[Value, ...] | None:
        """The values that could be read, in order."""
        if isinstance(node, Sequence):
            values = self._many.read(node, context)
        else:
            value = self._item.read(node, context)
            values = None if value is None else (value,)
        if values and self._check:
            self._check(values, node, context)
        return values

    def form(self) -> OneOrManyForm:
        """A list, or one of its items."""
        return OneOrManyForm(self._item.form())


class Pairs(Shape[tuple[tuple[Key, Value], ...]]):
    """A mapping from names to values of one shape."""

    def __init__(self, key: Shape[Key], value: Shape[Value]) -> None:
        self._key = key
        self._value = value

    def read(self, node: Node, context: Context) -> tuple[tuple[Key, Value], ...] | None:
        """The pairs that could be read, in the order written."""
        if not isinstance(node, Mapping):
            context.wrong_type(node, _("des clés et leurs valeurs"))
            return None
        pairs = []
        for name, content in node.pairs():
            key, value = self._key.read(name, context), self._value.read(content, context)
            if key is not None and value is not None:
                pairs.append((key, value))
        return tuple(pairs)

    def form(self) -> MappingForm:
        """Values all alike."""
        return MappingForm(self._key.form(), self._value.form())


class Named(Shape[tuple[Value, ...]]):
    """A mapping from ids to records; each record is given its id."""

    def __init__(
        self,
        key: Shape[Key],
        record: Record[Value],
        attribute: str = "id",
        special: abc.Mapping[str, Record[Value]] | None = None,
    ) -> None:
        """`special` are the records of the ids that are not like the others."""
        self._key = key
        self._record = record
        self._attribute = attribute
        self._special = special or {}

    def read(self, node: Node, context: Context) -> tuple[Value, ...] | None:
        """The records that could be read, in the order written."""
        if not isinstance(node, Mapping):
            context.wrong_type(node, _("des clés et leurs valeurs"))
            return None
        records = []
        for name, content in node.pairs():
            record = self.read_one(name, content, context)
            if record is not None:
                records.append(record)
        if not node.values():
            context.report(Code.EMPTY_VALUE, node)
        return tuple(records)

    def read_one(self, name: Scalar, content: Node, context: Context) -> Value | None:
        """The record under one id."""
        key = self._key.read(name, context) or name.text
        shape = self._special.get(key, self._record)
        return shape.read_with(content, context, {self._attribute: key})

    def form(self) -> MappingForm:
        """Records, all alike but the special ones."""
        special = tuple((name, record.form()) for name, record in self._special.items())
        return MappingForm(self._key.form(), self._record.form(), special, empty=False)
