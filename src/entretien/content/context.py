"""What shapes need while a scenario is read: where they are, whom to tell, what may be quoted."""

from collections.abc import Iterable

from entretien.content.characters import decoded
from entretien.content.codes import Code
from entretien.content.diagnostics import Place
from entretien.content.findings import Findings
from entretien.content.fragment import Fragment
from entretien.content.merging import conflicts
from entretien.content.names import Names
from entretien.content.nodes import Mapping, Node, Scalar
from entretien.content.quoting import Quotable
from entretien.content.sources import Shelf, Sources
from entretien.content.tree import tree_of
from entretien.kernel.language import _

NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
"""Unquoted, these say that there is no value."""


class Context:
    """One reading of one scenario."""

    def __init__(self, shelf: Shelf, findings: Findings) -> None:
        self.shelf = shelf
        self.names = Names(findings)
        self.quotable = Quotable()
        self.findings = findings
        self.fragments: dict[str, Fragment | None] = {}
        """The fragments read so far, by id; None for a faulty one."""
        self.included = 0
        """Characters that fragments have added to the scenario."""
        self._texts: dict[str, str] = {}

    def place(self, node: Node) -> Place:
        """Where a node begins."""
        written = node.provenance
        return Place(written.file, node.line, node.column, written.included)

    def report(self, code: Code, node: Node, **details: object) -> None:
        """Add a mistake at `node`; see `Findings.report`."""
        self.findings.report(code, self.place(node), **details)

    def report_unknown(
        self, code: Code, node: Node, name: str, among: Iterable[str], **details: object
    ) -> None:
        """Add that `name`, at `node`, is not one of `among`; see `Findings.report_unknown`."""
        self.findings.report_unknown(code, self.place(node), name, among, **details)

    def wrong_type(self, node: Node, expected: str) -> None:
        """Report that `node` is not what was expected, or that nothing was written."""
        if isinstance(node, Scalar) and node.plain and node.text in NOTHING:
            self.report(Code.EMPTY_VALUE, node)
            return
        if isinstance(node, Scalar):
            found = _("un texte")
        elif isinstance(node, Mapping):
            found = _("des clés et leurs valeurs")
        else:
            found = _("une liste")
        self.report(Code.WRONG_TYPE, node, expected=expected, found=found)

    def tree(self, name: str) -> Node | None:
        """The tree of a file of the shelf, None when it is faulty, and the findings say why.

        Raises `FileNotFoundError` when there is no such file.
        """
        label = self.shelf.label(name)
        try:
            data = self.shelf.read(name)
        except FileNotFoundError:
            raise
        except OSError as error:
            denied = isinstance(error, PermissionError)
            reason = _("l'accès est refusé") if denied else error.strerror
            self.findings.report(Code.UNREADABLE_FILE, Place(label), reason=reason)
            return None
        text = decoded(data, label, self.findings)
        if text is None:
            return None
        self._texts[name] = text
        half_merged = [Place(label, conflict.line) for conflict in conflicts(text)]
        for place in half_merged:
            self.findings.report(Code.MERGE_MARKER, place)
        return None if half_merged else tree_of(text, label, self.findings)

    def has_read(self, name: str) -> bool:
        """Whether the text of a file of the shelf is known."""
        return name in self._texts

    def sources(self) -> Sources:
        """The texts read so far."""
        return Sources(self.shelf.entry, tuple(sorted(self._texts.items())))
