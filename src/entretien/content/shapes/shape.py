"""What every shape can do."""

from abc import ABC, abstractmethod
from typing import Generic, TypeVar

from entretien.content.context import Context
from entretien.content.forms import Form
from entretien.content.nodes import Node

Value_co = TypeVar("Value_co", covariant=True)


class Shape(ABC, Generic[Value_co]):
    """What may stand somewhere."""

    @abstractmethod
    def read(self, node: Node, context: Context) -> Value_co | None:
        """The value of a node; None when it has none, and the context was told why."""

    @abstractmethod
    def form(self) -> Form:
        """What may stand there, told to whoever writes it."""
