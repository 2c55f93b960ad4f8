"""The evaluation grid of the sheet: a level ticked for each criterion, and the words that prove it."""

from collections.abc import Sequence
from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.debrief.grading import Grading, gradings
from entretien.debrief.quoting import Quotes, shortened
from entretien.history.annotations import Annotation
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.language import _
from entretien.kernel.numbers import signed
from entretien.scoring.scorecard import CompetenceMark, Earning

PROOF_LENGTH = 150
"""Characters of a quotation: two lines of the grid."""

REASON_LENGTH = 120
"""Characters of a trainer's reason: what is longer is read on the screen."""


REMARKS = 2
"""Of a trainer on one competence, the last ones, beside the reason of the level she gives."""


@dataclass(frozen=True, slots=True)
class Column:
    """A box of the grid."""

    short: str
    """« TS »."""
    label: str
    """« Très satisfaisant »."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What was said or done, and at which turn."""

    turn: str
    points: str
    words: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """A row of the grid."""

    code: str
    label: str
    weight: str
    """Its coefficient; a dash when it does not count in the mark."""
    ticked: int | None
    """Which of the grid's columns is ticked, from 0; None while the level is not known."""
    own: str
    """The level the learner gave herself, « S »; empty where it is to be written by hand."""
    points: str
    proof: Proof | None
    remarks: tuple[str, ...]
    """What must be said besides; none most often."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Criteria that count first, in the scenario's order."""

    columns: tuple[Column, ...]
    """From the lowest level to the highest, then what could not be assessed."""
    criteria: tuple[Criterion, ...]


def grid(
    debrief: Debrief, framework: Framework, annotations: Sequence[Annotation], said: SelfAssessment | None
) -> Grid:
    """The grid of an attempt; a level given by the trainer is the one that is ticked."""
    levels = [Column(level.id, level.label) for level in framework.levels]
    none = Column(framework.not_assessed.id, framework.not_assessed.label)
    quotes = Quotes(debrief)
    own = dict(said.levels) if said else {}
    return Grid(
        columns=(*levels, none),
        criteria=tuple(
            _criterion(each, debrief, framework, quotes, own.get(each.mark.code, ""))
            for each in gradings(debrief.scorecard, annotations)
        ),
    )


def _criterion(
    grading: Grading, debrief: Debrief, framework: Framework, quotes: Quotes, own: str
) -> Criterion:
    mark = grading.mark
    return Criterion(
        code=mark.code,
        label=framework.competence(mark.code).label,
        weight=str(mark.weight) if mark.weight else "–",
        ticked=_ticked(grading, framework),
        own=own,
        points=_points(mark),
        proof=_proof(mark, framework, quotes),
        remarks=tuple(_remarks(grading, debrief)),
    )


def _ticked(grading: Grading, framework: Framework) -> int | None:
    mark = grading.mark
    level = grading.given or (mark.level.id if mark.level else "")
    ids = [each.id for each in framework.levels]
    if level in ids:
        return ids.index(level)
    return None if mark.mark.best is None and not level else len(ids)


def _points(mark: CompetenceMark) -> str:
    obtained = str(mark.mark.obtained).replace("-", "\u2212")
    best = mark.mark.best
    return obtained if best is None or best <= 0 else f"{obtained}/{best}"


def _proof(mark: CompetenceMark, framework: Framework, quotes: Quotes) -> Proof | None:
    """What proves the level best: what was earned for the upper half of the scale, what was lost below."""
    upper = mark.level is None or framework.levels.index(mark.level) >= len(framework.levels) / 2
    earned = sorted(mark.earnings, key=_points_of, reverse=upper)
    if not earned:
        return None
    telling = earned[0]
    words = shortened(quotes.source(telling.turn, telling.source), PROOF_LENGTH)
    return Proof(_("T{turn}").format(turn=telling.turn), signed(telling.points), words)


def _points_of(earning: Earning) -> int:
    return earning.points


def _remarks(grading: Grading, debrief: Debrief) -> list[str]:
    remarks, mark = [], grading.mark
    if mark.mark.best is not None and mark.mark.best > 0 and not mark.reached:
        remarks.append(_("Non atteinte\u00a0: rien ne l'a montrée."))
    fault = next((made.fault for made in debrief.scorecard.faults if made.fault.fails == mark.code), None)
    if fault is not None:
        remarks.append(_("Au plus bas\u00a0: {fault}.").format(fault=fault.label))
    if grading.given:
        said = _("Formateur (calculé\u00a0: {level})\u00a0: {reason}")
        computed = mark.level.id if mark.level else "–"
        remarks.append(said.format(level=computed, reason=shortened(grading.reason, REASON_LENGTH)))
    last = (shortened(remark, REASON_LENGTH) for remark in grading.remarks[-REMARKS:])
    remarks.extend(_("Formateur\u00a0: {reason}").format(reason=remark) for remark in last)
    return remarks
