"""A diagnostic with the text it is about: what a fix is made from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from entretien.application.authoring.mentions import mentions
from entretien.application.authoring.workbench import Change, Workbench
from entretien.content.codes import Code
from entretien.content.describing import form_at, keys_of, kind_of
from entretien.content.diagnostics import Diagnostic
from entretien.content.forms import Form
from entretien.content.names import Space
from entretien.manuscript.changing import put
from entretien.manuscript.edits import Edit, Splice
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Node, Value
from entretien.manuscript.places import address_at, offset_at


@dataclass(frozen=True, slots=True)
class Trouble:
    """One diagnostic of a text that can be changed value by value."""

    diagnostic: Diagnostic
    bench: Workbench
    manuscript: Manuscript
    """The file the diagnostic is in."""
    at: int
    """The character it points at."""
    address: Address
    """The value it points at."""

    @classmethod
    def of(cls, diagnostic: Diagnostic, bench: Workbench) -> "Trouble | None":
        """None while the text can only be changed as text."""
        place = diagnostic.place
        manuscript = bench.manuscript(place.file)
        if manuscript is None:
            return None
        at = offset_at(manuscript.text, place.line, place.column)
        return cls(diagnostic, bench, manuscript, at, address_at(manuscript.root, at))

    @property
    def code(self) -> Code:
        """The diagnostic's."""
        return self.diagnostic.code

    @property
    def file(self) -> str:
        """The file the diagnostic is in."""
        return self.diagnostic.place.file

    @property
    def node(self) -> Node | None:
        """The value it points at."""
        return self.manuscript.find(self.address)

    @property
    def mapping(self) -> Address | None:
        """The address of the mapping that begins where it points: its first key does too."""
        ways = accumulate(self.address, lambda way, step: (*way, step), initial=Address())
        return next((way for way in ways if self._begins(way)), None)

    def detail(self, name: str) -> str:
        """What fills a blank of the diagnostic's sentence."""
        return self.diagnostic.detail(name)

    def form(self, address: Address) -> Form | None:
        """What may stand at an address of the file."""
        return form_at(kind_of(self.file), address)

    def change(self, name: str, edit: Edit, file: str = "") -> Change:
        """A change of its file, or of another."""
        return Change(name, file or self.file, edit)

    def put(self, name: str, address: Address, value: Value, file: str = "") -> Change:
        """Write a value, a new key where the grammar has it; of its file, or of another."""
        where = file or self.file
        manuscript = self.bench.manuscript(where)
        if manuscript is None:
            raise KeyError(where)
        parent = form_at(kind_of(where), address[:-1])
        order = [key.key for key in keys_of(parent)] if parent is not None else []
        return self.change(name, put(manuscript, address, value, order), where)

    def rewrite(self, name: str, old: str, new: str) -> Iterator[Change]:
        """Write `new` over `old`, the first after the character it points at and on its value's."""
        entry = self._entry_span()
        start = self.manuscript.text.find(old, self.at, entry)
        if old and start >= 0:
            yield self.change(name, Edit((Splice(start, start + len(old), new),)))

    def known(self, of: Space | str) -> Sequence[str]:
        """The names of a name space declared on the desk, or named there; or the files of a folder."""
        if not isinstance(of, Space):
            return sorted(path.stem for path in (self.bench.path.parent / of).glob("*.yaml"))
        files = dict.fromkeys((self.bench.entry, self.file))
        found = [
            mention
            for file in files
            if (manuscript := self.bench.manuscript(file)) is not None
            for mention in mentions(kind_of(file), manuscript)
            if mention.space is of
        ]
        declared = [mention for mention in found if mention.declares]
        return list(dict.fromkeys(mention.name for mention in declared or found))

    def _begins(self, address: Address) -> bool:
        node = self.manuscript.find(address)
        return isinstance(node, Mapping) and node.span.start == self.at

    def _entry_span(self) -> int:
        """Where what it points at ends, a key included."""
        node = self.node
        if node is None:
            return self.at
        if self.address and isinstance(self.address[-1], str):
            key = self.manuscript.entry(self.address).key.span
            return key.end if key.start <= self.at < key.end else node.span.end
        return node.span.end
