"""The names of a scenario: who declares them, who refers to them, and whether they meet."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import PurePath

from entretien.content.codes import Code
from entretien.content.diagnostics import Place
from entretien.content.findings import Findings
from entretien.kernel.language import _


class Space(StrEnum):
    """A name space; ids are unique inside it."""

    EXCHANGE = "exchange"
    REPLY = "reply"
    FACT = "fact"
    GAUGE = "gauge"
    FLAG = "flag"
    OBJECTION = "objection"
    ENDING = "ending"
    PHASE = "phase"
    SELECTION = "selection"
    VARIANT = "variant"
    CLAIM = "claim"
    COMPETENCE = "competence"
    FAULT = "fault"
    INCLUSION = "inclusion"


_UNKNOWN: Mapping[Space, Code] = {
    Space.EXCHANGE: Code.UNKNOWN_EXCHANGE,
    Space.REPLY: Code.UNKNOWN_REPLY,
    Space.FACT: Code.UNKNOWN_FACT,
    Space.GAUGE: Code.UNKNOWN_GAUGE,
    Space.FLAG: Code.UNKNOWN_FLAG,
    Space.OBJECTION: Code.UNKNOWN_OBJECTION,
    Space.ENDING: Code.UNKNOWN_ENDING,
    Space.PHASE: Code.ABSENT_PHASE,
    Space.COMPETENCE: Code.UNKNOWN_COMPETENCE,
    Space.FAULT: Code.UNKNOWN_FAULT,
}


class Names:
    """Collects names while a scenario is read; what refers to what is known only at the end."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._declared: dict[Space, dict[str, Place]] = {space: {} for space in Space}
        self._given: dict[Space, frozenset[str]] = dict.fromkeys(Space, frozenset())
        self._references: list[tuple[Space, str, Place]] = []

    def give(self, space: Space, names: Iterable[str]) -> None:
        """Names that exist without being declared."""
        self._given[space] = frozenset(names)

    def declare(self, space: Space, name: str, place: Place) -> None:
        """A name that the author declares at `place`."""
        first = self._declared[space].setdefault(name, place)
        if first is not place:
            self._findings.report(Code.DUPLICATE_ID, place, name=name, line=_line(first, place.file))

    def declares(self, space: Space, name: str) -> bool:
        """Whether the author declared that name already."""
        return name in self._declared[space]

    def refer(self, space: Space, name: str, place: Place) -> None:
        """A name that must exist in the end."""
        self._references.append((space, name, place))

    def resolve(self) -> None:
        """Report every name that nobody declared."""
        for space, name, place in self._references:
            if name not in self._declared[space] and name not in self._given[space]:
                known = [*self._declared[space], *sorted(self._given[space])]
                self._findings.report_unknown(_UNKNOWN[space], place, name, known)

    def places(self) -> dict[str, Place]:
        """Where each name is declared, as `exchange:arrivee`."""
        return {
            f"{space}:{name}": place
            for space, names in self._declared.items()
            for name, place in names.items()
        }


def _line(place: Place, file: str) -> str:
    """The line of a place, seen from `file`."""
    if place.file == file:
        return str(place.line)
    return _("{line} de {file}").format(line=place.line, file=PurePath(place.file).name)
