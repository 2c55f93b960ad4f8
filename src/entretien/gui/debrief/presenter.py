"""Everything the debrief says, decided before anything is drawn. No Qt here."""

from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.attempts import duration, mode_word, moment, outcome, variant_word
from entretien.gui.debrief.advice import Axis, axes, no_axis
from entretien.gui.debrief.competences import CompetenceLine, competence_lines
from entretien.gui.debrief.discovery import NeedsMap, needs_map
from entretien.gui.debrief.habits import Measure, phase_times, speech_acts
from entretien.gui.debrief.lesson import lesson
from entretien.gui.debrief.turns import Entry, entries
from entretien.gui.debrief.verdict import FaultLine, Verdict, fault_lines, verdict
from entretien.kernel.language import plural
from entretien.scenario.variants import BASE


@dataclass(frozen=True, slots=True)
class Page:
    """The debrief of an attempt, in the order it is read."""

    title: str
    about: str
    """Who, when, how."""
    lesson: str
    verdict: Verdict
    waiting: bool
    """Whether marks wait for what the scenario lets one reach."""
    faults: tuple[FaultLine, ...]
    competences: tuple[CompetenceLine, ...]
    axes: tuple[Axis, ...]
    no_axis: str
    """Said in place of axes when there are none."""
    needs: NeedsMap
    speech_acts: tuple[Measure, ...]
    phase_times: tuple[Measure, ...]
    entries: tuple[Entry, ...]


def present(debrief: Debrief, framework: Framework) -> Page:
    """The page of a debrief."""
    return Page(
        title=debrief.header.title,
        about=_about(debrief),
        lesson=lesson(debrief, framework),
        verdict=verdict(debrief, framework),
        waiting=debrief.scorecard.overall.best is None,
        faults=fault_lines(debrief, framework),
        competences=competence_lines(debrief, framework),
        axes=axes(debrief, framework),
        no_axis=no_axis(debrief),
        needs=needs_map(debrief),
        speech_acts=speech_acts(debrief),
        phase_times=phase_times(debrief),
        entries=entries(debrief, framework),
    )


def _about(debrief: Debrief) -> str:
    header = debrief.header
    count = len(debrief.turns)
    spent = sum(seconds for _phase, seconds in debrief.scorecard.phase_seconds)
    parts = (
        header.learner_name,
        moment(header.started),
        mode_word(header.mode),
        "" if header.variant == BASE else variant_word(header.variant),
        plural("{count} tour", "{count} tours", count).format(count=count),
        duration(spent),
        outcome(header),
    )
    return " · ".join(part for part in parts if part)
