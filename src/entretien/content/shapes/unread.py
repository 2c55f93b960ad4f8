"""What is kept as it was written, to be read once it is known what it is for."""

from entretien.content.context import Context
from entretien.content.nodes import Mapping, Node
from entretien.content.shapes.shape import Schema, Shape
from entretien.kernel.language import _


class Anything(Shape[Node]):
    """Any value."""

    def read(self, node: Node, context: Context) -> Node:  # noqa: ARG002 - there is nothing to tell it
        """The node itself."""
        return node

    def schema(self) -> Schema:
        """No constraint."""
        return {}


class AnyKeys(Shape[Mapping]):
    """Keys, each with any value."""

    def read(self, node: Node, context: Context) -> Mapping | None:
        """The node itself."""
        if not isinstance(node, Mapping):
            context.wrong_type(node, _("des clés et leurs valeurs"))
            return None
        return node

    def schema(self) -> Schema:
        """An object."""
        return {"type": "object"}
