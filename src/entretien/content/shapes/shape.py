"""What every shape can do."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Generic, TypeVar

from entretien.content.context import Context
from entretien.content.nodes import Node

Value_co = TypeVar("Value_co", covariant=True)

Schema = dict[str, object]
"""A JSON Schema, or a piece of one."""


class Shape(ABC, Generic[Value_co]):
    """What may stand somewhere."""

    @abstractmethod
    def read(self, node: Node, context: Context) -> Value_co | None:
        """The value of a node; None when it has none, and the context was told why."""

    @abstractmethod
    def schema(self) -> Schema:
        """The shape as JSON Schema; records are described once and referred to by name."""

    def parts(self) -> Iterable["Shape[object]"]:
        """The shapes it is made of."""
        return ()
