"""What is kept as it was written, to be read once it is known what it is for."""

from entretien.content.context import Context
from entretien.content.forms import AnyForm, BlankForm, MappingForm
from entretien.content.nodes import Mapping, Node
from entretien.content.shapes.shape import Shape
from entretien.kernel.language import _


class Anything(Shape[Node]):
    """Any value."""

    def read(self, node: Node, context: Context) -> Node:  # noqa: ARG002 - there is nothing to tell it
        """The node itself."""
        return node

    def form(self) -> AnyForm:
        """No constraint."""
        return AnyForm()


class AnyKeys(Shape[Mapping]):
    """Keys, each with any value."""

    def __init__(self, filled: Shape[object] | None = None) -> None:
        """`filled` is what it has to be once its blanks are filled."""
        self._filled = filled

    def read(self, node: Node, context: Context) -> Mapping | None:
        """The node itself."""
        if not isinstance(node, Mapping):
            context.wrong_type(node, _("des clés et leurs valeurs"))
            return None
        return node

    def form(self) -> MappingForm | BlankForm:
        """What it will be read as, or a mapping of anything."""
        return BlankForm(self._filled.form()) if self._filled else MappingForm(AnyForm(), AnyForm())
