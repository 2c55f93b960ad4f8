"""Where the learner placed herself beside what was proved. No Qt here."""

from dataclasses import dataclass

from entretien.application.self_assessing import gap
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.levels import Chip, level_chip
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.language import _, plural


@dataclass(frozen=True, slots=True)
class GapLine:
    """One competence."""

    label: str
    placed: Chip
    proved: Chip | None
    """None while the marks wait."""
    words: str
    """« un niveau au-dessus »; empty while it cannot be said."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """All of them, with what she wrote."""

    summary: str
    strength: str
    axis: str
    lines: tuple[GapLine, ...]


def gaps(debrief: Debrief, framework: Framework, said: SelfAssessment) -> Gaps:
    """What she said, beside the marks as they are known."""
    marks = {each.code: each for each in debrief.scorecard.competences}
    levels = {level.id: level for level in framework.levels}
    known = debrief.scorecard.overall.best is not None
    lines, distances = [], []
    for code, placed in said.levels:
        if code not in marks:
            continue
        distance = gap(debrief, framework, code, placed) if known else None
        distances.append(distance)
        proved = level_chip(framework, marks[code].level) if known else None
        chip = level_chip(framework, levels.get(placed))
        lines.append(GapLine(framework.competence(code).label, chip, proved, _distance(distance)))
    return Gaps(_summary(distances), said.strength, said.axis, tuple(lines))


def _distance(distance: int | None) -> str:
    if distance is None:
        return ""
    if distance == 0:
        return _("comme les preuves")
    if distance > 0:
        words = plural("{count} niveau au-dessus", "{count} niveaux au-dessus", distance)
    else:
        words = plural("{count} niveau en dessous", "{count} niveaux en dessous", distance)
    return words.format(count=abs(distance))


def _summary(distances: list[int | None]) -> str:
    known = [each for each in distances if each is not None]
    if not known:
        return ""
    return _(
        "Placé(e) juste\u00a0: {same} · au-dessus des preuves\u00a0: {above} · en dessous\u00a0: {below}"
    ).format(
        same=known.count(0),
        above=sum(each > 0 for each in known),
        below=sum(each < 0 for each in known),
    )
