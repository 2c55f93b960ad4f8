"""What the learner thought of her own interview, for the sheet, and how far from what was proved (item 9)."""

from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.debrief.quoting import shortened
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.language import _

TEXT_LENGTH = 220
"""Characters of a strength or an axis: three lines."""


@dataclass(frozen=True, slots=True)
class OwnView:
    """What she wrote; all empty where it is to be written by hand."""

    strength: str = ""
    axis: str = ""
    gap: str = ""
    """« comme les preuves : 5 ; au-dessus : 2 ; en dessous : 1 »; empty while there is no mark."""


def own_view(debrief: Debrief, framework: Framework, said: SelfAssessment | None) -> OwnView:
    """Her words, and the count of the levels she placed where the proofs are, above and below."""
    if said is None:
        return OwnView()
    return OwnView(
        shortened(said.strength, TEXT_LENGTH),
        shortened(said.axis, TEXT_LENGTH),
        _gap(debrief, framework, said),
    )


def _gap(debrief: Debrief, framework: Framework, said: SelfAssessment) -> str:
    places = {level.id: place for place, level in enumerate(framework.levels)}
    proved = {each.code: places[each.level.id] for each in debrief.scorecard.competences if each.level}
    gaps = [places[level] - proved[code] for code, level in said.levels if level in places and code in proved]
    if not gaps:
        return ""
    return _(
        "comme les preuves\u00a0: {same}\u00a0; au-dessus\u00a0: {above}\u00a0; en dessous\u00a0: {below}"
    ).format(same=gaps.count(0), above=sum(each > 0 for each in gaps), below=sum(each < 0 for each in gaps))
