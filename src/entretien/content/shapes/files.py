"""Values kept in a file of their own, named by their id."""

from typing import Protocol, TypeVar

from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.forms import FileForm
from entretien.content.nodes import Mapping, Node
from entretien.content.shapes.identifiers import FileId
from entretien.content.shapes.record import Record
from entretien.content.shapes.shape import Shape


class Identified(Protocol):
    """Something with an id."""

    @property
    def id(self) -> str:
        """The id, and the name of its file."""
        ...


Value = TypeVar("Value", bound=Identified)


class InFolder(Shape[Value]):
    """An id, for the file of that name in a folder; or the value itself, where that is allowed."""

    def __init__(self, folder: str, record: Record[Value], unknown: Code, *, inline: bool = False) -> None:
        """`unknown` is the diagnostic for a file that does not exist."""
        self._folder = folder
        self._record = record
        self._unknown = unknown
        self._inline = inline
        self._id = FileId(str)

    def read(self, node: Node, context: Context) -> Value | None:
        """The value, from here or from its file."""
        if self._inline and isinstance(node, Mapping):
            return self._record.read(node, context)
        name = self._id.read(node, context)
        if name is None:
            return None
        path = self.path(name)
        try:
            root = context.tree(path)
        except FileNotFoundError:
            others = context.shelf.names(self._folder)
            context.report_unknown(self._unknown, node, name, others, path=path)
            return None
        if root is None:
            return None
        value = self._record.read(root, context)
        if value is not None:
            check_id(value.id, name, root, context)
        return value

    def path(self, name: str) -> str:
        """The file of a value, relative to the scenario's folder."""
        return f"{self._folder}/{name}.yaml"

    def form(self) -> FileForm:
        """The id of a file, and what that file holds."""
        return FileForm(self._id.form().pattern, self._folder, self._record.form(), self._inline)


def check_id(value_id: str, name: str, root: Node, context: Context) -> None:
    """A file holds the id that its name promises."""
    if value_id != name and isinstance(root, Mapping):
        context.report(Code.ID_IS_NOT_FILE_NAME, root.values()["id"], text=value_id, name=name)
