"""The names an author may write: declared on the desk, or existing by themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from entretien.application.authoring.completing.choices import QUOTED
from entretien.competences.framework import Framework
from entretien.content.diagnostics import Place
from entretien.content.names import Space
from entretien.scenario.ending import BUILT_IN_ENDINGS
from entretien.scenario.gauges import STANDARD_GAUGES
from entretien.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Asked for the names of a name space, or for the files of a folder."""

    folder: Path
    """The scenario's."""
    framework: Framework
    places: Mapping[str, Place]
    """Where each name is declared, `exchange:arrivee`, as the reading tells it."""
    playable: Scenario | None = None
    """What the scenario was when it last had no error: its figures may be quoted."""

    def __call__(self, of: Space | str) -> Sequence[str]:
        """The names, those of the author first."""
        if of == QUOTED:
            return self._figures()
        if not isinstance(of, Space):
            return sorted(path.stem for path in (self.folder / of).glob("*.yaml"))
        prefix = f"{of}:"
        declared = [name.removeprefix(prefix) for name in self.places if name.startswith(prefix)]
        return list(dict.fromkeys((*declared, *self._given(of))))

    def _given(self, space: Space) -> Sequence[str]:
        """The names that nobody has to declare."""
        match space:
            case Space.GAUGE:
                return STANDARD_GAUGES
            case Space.ENDING:
                return [ending.id for ending in BUILT_IN_ENDINGS]
            case Space.COMPETENCE:
                return [competence.code for competence in self.framework.competences()]
            case Space.FAULT:
                return [fault.id for fault in self.framework.faults]
            case _:
                return ()

    def _figures(self) -> Sequence[str]:
        sheets = (self.playable.figures, self.playable.bank) if self.playable is not None else ()
        return [figure.name for sheet in sheets for group in sheet.groups for figure in group.figures]
