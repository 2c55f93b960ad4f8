"""Mappings whose keys are known, each with its own shape."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.forms import KeyForm, RecordForm
from entretien.content.nodes import Mapping, Node, Scalar
from entretien.content.shapes.shape import Shape
from entretien.kernel.language import _
from entretien.kernel.typography import typeset

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record."""

    key: str
    shape: Shape[object]
    description: str
    """What the author is to write there; French, for the published schema."""
    required: bool = False
    attribute: str = ""
    """The argument it becomes, when it is not named like the key."""


Check = Callable[[Value, Node, Context], None]
"""What a record must satisfy by itself, told to the context where it does not."""


class Record(Shape[Value]):
    """A value built from known keys."""

    def __init__(
        self,
        name: str,
        build: Callable[..., Value],
        *keys: Field,
        shorthand: str = "",
        check: Check[Value] | None = None,
    ) -> None:
        """`shorthand` is the key that a text alone stands for."""
        self.name = name
        self._build = build
        self._fields = [(key.key, key.attribute or key.key, key.shape, key.required) for key in keys]
        self._keys = {key.key: key for key in keys}
        self._shorthand = shorthand
        self._check = check

    def read(self, node: Node, context: Context) -> Value | None:
        """The value, or None where a key it cannot do without is missing or wrong."""
        return self.read_with(node, context, {})

    def read_with(self, node: Node, context: Context, given: dict[str, object]) -> Value | None:
        """The same, with arguments that are not written among its keys."""
        if isinstance(node, Mapping):
            written = node.values()
        elif isinstance(node, Scalar) and self._shorthand:
            written = {self._shorthand: node}
        else:
            context.wrong_type(node, _("des clés et leurs valeurs"))
            return None
        values, complete, found = dict(given), True, 0
        for key, attribute, shape, required in self._fields:
            content = written.get(key)
            if content is not None:
                found += 1
                value = shape.read(content, context)
                if value is not None:
                    values[attribute] = value
                    continue
            elif required:
                context.report(Code.MISSING_KEY, node, key=key)
            complete = complete and not required
        if found < len(written) and isinstance(node, Mapping):
            self._report_unknown_keys(node, context)
        if not complete:
            return None
        built = self._build(**values)
        if self._check:
            self._check(built, node, context)
        return built

    def form(self) -> RecordForm:
        """The form of each key."""
        fields = (
            KeyForm(each.key, each.shape.form(), typeset(each.description), each.required)
            for each in self._keys.values()
        )
        return RecordForm(self.name, tuple(fields), self._shorthand)

    def _report_unknown_keys(self, node: Mapping, context: Context) -> None:
        for key, _value in node.pairs():
            if key.text not in self._keys:
                context.report_unknown(Code.UNKNOWN_KEY, key, key.text, self._keys)
