"""A figures or bank file as lines of a table, and what changes there. No Qt here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from entretien.application.authoring.naming_ids import id_from
from entretien.application.authoring.shelves import shared_file
from entretien.application.authoring.workbench import Change
from entretien.content.sources import BANKS, FIGURES
from entretien.gui.studio.session import Session
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.changing import insert, put, remove
from entretien.manuscript.edits import Edit
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Mapping, Scalar, Value
from entretien.manuscript.nodes import Sequence as Items

KEYS = ("label", "value", "source", "note")
"""What is written of a figure, in the order of the columns."""

FOLDERS = {"figures": FIGURES, "bank": BANKS}
"""The folder of each of the two files, by the key that names it."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A group of figures."""

    rank: int
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """A figure: its name, then what is written under each of `KEYS`."""

    rank: int
    """Its group's."""
    name: str
    cells: tuple[str, ...]

    @property
    def address(self) -> Address:
        """Where it is written."""
        return ("groups", self.rank, "figures", self.name)


class Sheet:
    """One of the two files that a scenario takes its figures from."""

    def __init__(self, session: Session, key: str) -> None:
        """The one that `key`, `figures` or `bank`, names in the scenario."""
        self._session = session
        self._key = key

    @property
    def file(self) -> str:
        """Its name; empty while the scenario does not say."""
        manuscript = self._session.manuscript
        node = manuscript.find((self._key,)) if manuscript is not None else None
        name = node.text.strip() if isinstance(node, Scalar) else ""
        return shared_file(FOLDERS[self._key], name) if name else ""

    def manuscript(self) -> Manuscript | None:
        """The file; None where it cannot be changed value by value, or at all."""
        try:
            return self._session.workbench.manuscript(self.file) if self.file else None
        except UserError:
            return None

    @property
    def locked(self) -> UserError | None:
        """Why it can only be looked at; None where it can be changed."""
        try:
            return self._session.workbench.locked(self.file) if self.file else None
        except UserError as error:
            return error

    def lines(self) -> tuple[Heading | Line, ...]:
        """Groups, each followed by its figures, in the order written."""
        manuscript = self.manuscript()
        groups = manuscript.find(("groups",)) if manuscript is not None else None
        return tuple(_lines(groups)) if isinstance(groups, Items) else ()

    def write(self, line: Line, key: str, text: str) -> None:
        """Write something else of a figure; what is emptied is taken away, a value is not."""
        manuscript, address = self.manuscript(), (*line.address, key)
        if manuscript is None:
            return
        if text:
            self._do(put(manuscript, address, text, KEYS), _("modifier un chiffre"))
        elif manuscript.find(address) is not None and key not in KEYS[:2]:
            self._do(remove(manuscript, address), _("modifier un chiffre"))

    def relabel(self, heading: Heading, text: str) -> None:
        """Give a group another label."""
        manuscript = self.manuscript()
        if manuscript is not None and text:
            self._do(put(manuscript, ("groups", heading.rank, "label"), text), _("modifier un groupe"))

    def remove(self, line: Line) -> None:
        """Take a figure away, and its group with the last one."""
        manuscript = self.manuscript()
        if manuscript is None:
            return
        alone = sum(isinstance(each, Line) and each.rank == line.rank for each in self.lines()) == 1
        address = line.address[:2] if alone else line.address
        self._do(remove(manuscript, address), _("retirer un chiffre"))

    def add(self, group: str, label: str, value: str) -> str:
        """Write a new figure at the end of a group, or of a new one; its name."""
        manuscript = self.manuscript()
        if manuscript is None:
            return ""
        name = self.name_for(label)
        ranks = [each.rank for each in self.lines() if isinstance(each, Heading) and each.label == group]
        if ranks:
            edit = put(manuscript, ("groups", ranks[0], "figures", name), {"label": label, "value": value})
        else:
            figures: dict[str, Value] = {name: {"label": label, "value": value}}
            edit = insert(manuscript, ("groups",), {"label": group, "figures": figures})
        self._do(edit, _("ajouter un chiffre"))
        return name

    def name_for(self, label: str) -> str:
        """The name that a figure of this label would be quoted by."""
        return id_from(label, {each.name for each in self.lines() if isinstance(each, Line)}, "chiffre")

    def groups(self) -> Sequence[str]:
        """The labels of the groups."""
        return [each.label for each in self.lines() if isinstance(each, Heading)]

    def quoted(self, name: str) -> str:
        """How a text quotes a figure."""
        return f"{{bank.{name}}}" if self._key == "bank" else f"{{{name}}}"

    def _do(self, edit: Edit, name: str) -> None:
        self._session.do(Change(name, self.file, edit))


def _lines(groups: Items) -> Iterator[Heading | Line]:
    for rank, group in enumerate(groups.items):
        if not isinstance(group, Mapping):
            continue
        yield Heading(rank, _text(group, "label"))
        figures = group.get("figures")
        for entry in figures.entries if isinstance(figures, Mapping) else ():
            figure = entry.value
            cells = (_text(figure, key) for key in KEYS) if isinstance(figure, Mapping) else ("",) * len(KEYS)
            yield Line(rank, entry.key.text, tuple(cells))


def _text(mapping: Mapping, key: str) -> str:
    node = mapping.get(key)
    return node.text if isinstance(node, Scalar) else ""
