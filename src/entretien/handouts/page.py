"""A page ready to be read in a browser, or painted on paper."""

import re
from dataclasses import dataclass

from entretien.mapping.scenario_map import ScenarioMap

NAME_LIMIT = 80
"""Characters of a title that the name of a file keeps."""

_UNFIT = re.compile(r"[^\w .,()-]+")
"""What the name of a file may not hold on one of the three systems."""


@dataclass(frozen=True, slots=True)
class Page:
    """HTML that needs nothing else: no script, no picture, no font, no address."""

    title: str
    language: str
    """Of its words, as HTML names it: « fr »."""
    html: str
    footer: str = ""
    """What stands at the foot of each sheet of paper, before its number."""
    most: int | None = None
    """Sheets of paper its text should fit on, its letters made smaller if need be; None when it may go on."""
    scenario_map: ScenarioMap | None = None
    """What is painted after the text, on sheets of its own; HTML does without."""

    def file_name(self, suffix: str, distinction: str = "") -> str:
        """A name for the file of this page, which every system takes: « Fiche de débriefing Noa.pdf »."""
        tidy = " ".join(_UNFIT.sub(" ", self.title).split())[:NAME_LIMIT].strip(" .")
        return " ".join(part for part in (tidy, distinction) if part) + suffix
