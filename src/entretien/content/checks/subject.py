"""What every check is about."""

from collections.abc import Mapping
from dataclasses import dataclass

from entretien.content.codes import Code
from entretien.content.diagnostics import Place
from entretien.content.findings import Findings
from entretien.content.names import Space
from entretien.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Subject:
    """A scenario that was read whole, and where to say what is wrong with it."""

    scenario: Scenario
    places: Mapping[str, Place]
    findings: Findings

    def report(self, code: Code, space: Space, about: str, /, **details: object) -> None:
        """Add a mistake where `about` is declared."""
        self.findings.report(code, self.places[f"{space}:{about}"], **details)
