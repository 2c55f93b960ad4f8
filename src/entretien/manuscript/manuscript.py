"""A text and its nodes, together."""

from dataclasses import dataclass

from entretien.manuscript.edits import Edit
from entretien.manuscript.nodes import Address, Entry, Mapping, Node, Sequence, find
from entretien.manuscript.reading import read


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A file that can be changed value by value."""

    text: str
    root: Node

    @classmethod
    def of(cls, text: str) -> "Manuscript":
        """The manuscript of a text. Raises `UnwrittenError` where it can only be changed as text."""
        return cls(text, read(text))

    def after(self, edit: Edit) -> "Manuscript":
        """The manuscript once `edit` is done. Raises `UnwrittenError`."""
        return Manuscript.of(edit.applied(self.text))

    def find(self, address: Address) -> Node | None:
        """The value at an address; None where there is none."""
        return find(self.root, address)

    def at(self, address: Address) -> Node:
        """The value at an address. Raises `KeyError`."""
        node = find(self.root, address)
        if node is None:
            raise KeyError(address)
        return node

    def entry(self, address: Address) -> Entry:
        """The key and value at an address that ends with a key. Raises `KeyError`."""
        parent = self.at(address[:-1])
        rank = parent.rank(str(address[-1])) if isinstance(parent, Mapping) else None
        if not isinstance(parent, Mapping) or rank is None:
            raise KeyError(address)
        return parent.entries[rank]

    def collection(self, address: Address) -> Mapping | Sequence:
        """The list or mapping at an address. Raises `KeyError`."""
        node = self.at(address)
        if not isinstance(node, Mapping | Sequence):
            raise KeyError(address)
        return node
