"""From the files of a scenario to the scenario, or to what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from entretien.competences.framework import Framework
from entretien.content.checks.course import check_course
from entretien.content.checks.subject import Subject
from entretien.content.checks.worth import check_worth
from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.diagnostics import Diagnostic, Place, Severity
from entretien.content.findings import Findings, TooManyMistakesError
from entretien.content.grammar.scenario import SCENARIO
from entretien.content.names import Space
from entretien.content.shapes.files import check_id
from entretien.content.sources import DraftShelf, FolderShelf, MemoryShelf, Shelf, Sources
from entretien.kernel.language import _
from entretien.scenario.ending import BUILT_IN_ENDINGS
from entretien.scenario.gauges import STANDARD_GAUGES
from entretien.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a scenario."""

    scenario: Scenario | None
    """None when there is an error among the diagnostics."""
    diagnostics: tuple[Diagnostic, ...]
    sources: Sources
    places: Mapping[str, Place]
    """Where each name is declared: `exchange:arrivee`, `reply:se_presenter`."""

    @property
    def unfinished(self) -> int:
        """How many texts remain to be written."""
        return sum(each.severity is Severity.TO_WRITE for each in self.diagnostics)


def read_scenario(path: Path, framework: Framework) -> Reading:
    """Read a scenario from its file, its persona, figures and bank from the folders beside it.

    Whatever the author did, and even where the file is missing, the answer is a reading.
    """
    return _read(FolderShelf(path), framework)


def read_draft(path: Path, texts: Mapping[str, str], framework: Framework) -> Reading:
    """Read a scenario that is being written: `texts` are those of its files that are not as on the disk."""
    return _read(DraftShelf(path, texts), framework)


def read_sources(sources: Sources, framework: Framework) -> Reading:
    """Read a scenario from texts kept in memory: the snapshot of what was played once."""
    return _read(MemoryShelf(sources), framework)


def _read(shelf: Shelf, framework: Framework) -> Reading:
    findings = Findings()
    context = Context(shelf, findings)
    context.names.give(Space.COMPETENCE, (each.code for each in framework.competences()))
    context.names.give(Space.FAULT, (each.id for each in framework.faults))
    context.names.give(Space.GAUGE, STANDARD_GAUGES)
    context.names.give(Space.ENDING, (each.id for each in BUILT_IN_ENDINGS))
    scenario = None
    try:
        scenario = _scenario(context)
        context.names.resolve()
        # What follows from a whole scenario would only repeat, less clearly, what is already wrong.
        if scenario is not None and not findings.has_errors:
            subject = Subject(scenario, context.names.places(), findings)
            check_course(subject)
            check_worth(subject)
    except TooManyMistakesError:
        scenario = None
    return Reading(
        scenario=None if findings.has_errors else scenario,
        diagnostics=findings.sorted(),
        sources=context.sources(),
        places=context.names.places(),
    )


def _scenario(context: Context) -> Scenario | None:
    name = context.shelf.entry
    try:
        root = context.tree(name)
    except FileNotFoundError:
        reason = _("il n'existe pas")
        context.findings.report(Code.UNREADABLE_FILE, Place(context.shelf.label(name)), reason=reason)
        return None
    if root is None:
        return None
    scenario = SCENARIO.read(root, context)
    if scenario is not None:
        check_id(scenario.id, PurePosixPath(name).stem, root, context)
    return scenario
