"""The chapters of the guide, as they are shipped in each language. No Qt here."""

from dataclasses import dataclass

from entretien.kernel.language import SOURCE_LANGUAGE, spoken
from entretien.kernel.paths import shipped
from entretien.kernel.typography import typeset

START, SCENARIOS, INTERVIEW = "start", "scenarios", "interview"
DEBRIEF, MARKS = "debrief", "marks"
FIRST_SCENARIO, WRITING, YAML = "first_scenario", "writing", "yaml"
"""Names of the chapters, also of their files and of the links between them."""

ORDER = (START, SCENARIOS, INTERVIEW, DEBRIEF, MARKS, FIRST_SCENARIO, WRITING, YAML)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page of the guide."""

    name: str
    title: str
    text: str
    """In Markdown, its title first."""


def chapters() -> tuple[Chapter, ...]:
    """The guide in the language spoken now, in the order to read it."""
    return tuple(_read(name) for name in ORDER)


def _read(name: str) -> Chapter:
    text = shipped("assets", "guide", spoken(), f"{name}.md").read_text(encoding="utf-8")
    if spoken() == SOURCE_LANGUAGE:
        text = typeset(text)
    return Chapter(name, text.partition("\n")[0].removeprefix("# "), text)
