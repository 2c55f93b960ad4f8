"""Each competence with its level, its points and what earned them. No Qt here."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.debrief.grading import Grading, gradings
from entretien.debrief.quoting import Quotes
from entretien.gui.debrief.annotations.written import Written
from entretien.gui.debrief.levels import Chip, level_chip, named_chip
from entretien.gui.widgets.tones import Tone, tone_of_points
from entretien.history.annotations import Annotation, Subject
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _, plural
from entretien.kernel.numbers import signed
from entretien.scoring.scorecard import CompetenceMark, Mark


@dataclass(frozen=True, slots=True)
class Proof:
    """What earned points, or lost them."""

    turn: int
    words: str
    points: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class CompetenceLine:
    """A row of the table."""

    code: CompetenceCode
    label: str
    counted: bool
    """Whether it counts in the mark."""
    chip: Chip | None
    """None while the marks wait."""
    given: Chip | None
    """The level the trainer gives; None where the computed one stands."""
    written: Written | None
    """Where what the trainer writes on it stands; None where she wrote nothing."""
    share: float
    """Of the best that could be reached, 0 to 1."""
    points: str
    remark: str
    """What must be said besides; empty most often."""
    proofs: tuple[Proof, ...]

    @property
    def trainer(self) -> str:
        """What the trainer made of it; empty where she wrote nothing."""
        given = _("niveau donné par le formateur\u00a0; la note ne change pas") if self.given else ""
        begun = _("annotation commencée, non gardée") if self.written is Written.BEGUN else ""
        told = " · ".join(part for part in (given, begun) if part)
        return told or (_("annotée") if self.written else "")

    @property
    def spoken(self) -> str:
        """The row read aloud."""
        level = self.chip.label if self.chip else ""
        given = self.given.label if self.given else ""
        proofs = plural("{count} preuve", "{count} preuves", len(self.proofs)).format(count=len(self.proofs))
        parts = (f"{self.code} {self.label}", level, self.points, self.remark, proofs, given, self.trainer)
        return ", ".join(part for part in parts if part)


def competence_lines(
    debrief: Debrief,
    framework: Framework,
    annotations: Iterable[Annotation] = (),
    begun: Collection[Subject] = (),
) -> tuple[CompetenceLine, ...]:
    """Every competence of the scorecard, in its order, with what the trainer makes of it.

    `begun` is where she wrote something that is kept nowhere yet.
    """
    quotes = Quotes(debrief)
    failed = {
        made.fault.fails: made.fault.label
        for made in debrief.scorecard.faults
        if made.fault.fails is not None
    }
    competences = {subject.competence for subject in begun}
    return tuple(
        _line(each, framework, quotes, failed, begun=each.mark.code in competences)
        for each in gradings(debrief.scorecard, annotations)
    )


def _line(
    grading: Grading,
    framework: Framework,
    quotes: Quotes,
    failed: dict[CompetenceCode, str],
    *,
    begun: bool,
) -> CompetenceLine:
    mark = grading.mark
    waiting = mark.mark.best is None
    kept = Written.KEPT if grading.given or grading.remarks else None
    return CompetenceLine(
        code=mark.code,
        label=framework.competence(mark.code).label,
        counted=mark.weight > 0,
        chip=None if waiting else level_chip(framework, mark.level),
        given=named_chip(framework, grading.given) if grading.given else None,
        written=Written.BEGUN if begun else kept,
        share=(mark.mark.percent or 0.0) / 100,
        points=_points(mark.mark),
        remark=_remark(mark, failed.get(mark.code, "")),
        proofs=tuple(_proofs(mark, quotes)),
    )


def _proofs(mark: CompetenceMark, quotes: Quotes) -> Iterator[Proof]:
    for each in mark.earnings:
        words = quotes.source(each.turn, each.source)
        yield Proof(each.turn, words, signed(each.points), tone_of_points(each.points))


def _remark(mark: CompetenceMark, fault: str) -> str:
    if mark.mark.best is not None and mark.mark.best <= 0:
        return _("non évaluable")
    if not mark.reached:
        return _("non atteinte")
    if fault and mark.level is not None:
        return _("ramenée au plus bas par la faute «\u00a0{fault}\u00a0»").format(fault=fault)
    return ""


def _points(mark: Mark) -> str:
    obtained = str(mark.obtained).replace("-", "\u2212")
    if mark.best is None or mark.best <= 0:
        return plural("{count} point", "{count} points", mark.obtained).format(count=obtained)
    return _("{obtained} sur {best}").format(obtained=obtained, best=mark.best)
