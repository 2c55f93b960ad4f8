"""Everything the debrief says, decided before anything is drawn. No Qt here."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.attempts import moment, origin, outcome, practice_word, variant_word
from entretien.gui.debrief.advice import Axis, axes, no_axis
from entretien.gui.debrief.competences import CompetenceLine, competence_lines
from entretien.gui.debrief.discovery import NeedsMap, needs_map
from entretien.gui.debrief.habits import phase_times, question_uses, speech_acts, talk_shares
from entretien.gui.debrief.lesson import lesson
from entretien.gui.debrief.timeline.moments import Moments, moments
from entretien.gui.debrief.verdict import FaultLine, Verdict, fault_lines, verdict
from entretien.gui.debrief.wording import WordGroup, word_groups
from entretien.gui.widgets.measure import Measure
from entretien.history.annotations import Annotation, Subject
from entretien.kernel.language import plural
from entretien.kernel.numbers import duration
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
    moments: Moments
    faults: tuple[FaultLine, ...]
    competences: tuple[CompetenceLine, ...]
    axes: tuple[Axis, ...]
    no_axis: str
    """Said in place of axes when there are none."""
    needs: NeedsMap
    talk: tuple[Measure, ...]
    phase_times: tuple[Measure, ...]
    questions: tuple[Measure, ...]
    speech_acts: tuple[Measure, ...]
    words: tuple[WordGroup, ...]


def present(
    debrief: Debrief,
    framework: Framework,
    annotations: Iterable[Annotation] = (),
    begun: Collection[Subject] = (),
) -> Page:
    """The page of a debrief, with what the trainer wrote, and where she begun to."""
    return Page(
        title=debrief.header.title,
        about=_about(debrief),
        lesson=lesson(debrief, framework),
        verdict=verdict(debrief, framework),
        waiting=debrief.scorecard.overall.best is None,
        moments=moments(debrief),
        faults=fault_lines(debrief, framework),
        competences=competence_lines(debrief, framework, annotations, begun),
        axes=axes(debrief, framework),
        no_axis=no_axis(debrief),
        needs=needs_map(debrief),
        talk=talk_shares(debrief),
        phase_times=phase_times(debrief),
        questions=question_uses(debrief),
        speech_acts=speech_acts(debrief),
        words=word_groups(debrief),
    )


def _about(debrief: Debrief) -> str:
    header = debrief.header
    count = len(debrief.turns)
    spent = sum(seconds for _phase, seconds in debrief.scorecard.phase_seconds)
    parts = (
        header.learner_name,
        moment(header.started),
        practice_word(header),
        origin(header),
        "" if header.variant == BASE else variant_word(header.variant),
        plural("{count} tour", "{count} tours", count).format(count=count),
        duration(spent),
        outcome(header),
    )
    return " · ".join(part for part in parts if part)
