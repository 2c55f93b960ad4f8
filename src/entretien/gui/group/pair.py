"""Two attempts exchange by exchange, in words. No Qt here."""

from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.debrief.alignment import Alignment, Pair
from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.gui.attempts import moment
from entretien.gui.competence_rows import NOTHING, competence_rows
from entretien.gui.group.naming import Names
from entretien.gui.numbers import mark_text
from entretien.gui.widgets.pair_row import PairRow
from entretien.kernel.language import _
from entretien.kernel.numbers import signed
from entretien.transcript.events import ReplyChosen


@dataclass(frozen=True, slots=True)
class PairPage:
    """Both attempts, side by side."""

    left: str
    """Whose it is and its mark; when it was, on a second line."""
    right: str
    verdict: str
    exchanges: tuple[PairRow, ...]
    competences: tuple[PairRow, ...]


def pair_page(alignment: Alignment, framework: Framework) -> PairPage:
    """What is shown of two attempts brought together by exchange, competences named as in `framework`."""
    names = Names(alignment.left.scenario)
    exchanges = tuple(_exchange(pair, names) for pair in alignment.pairs)
    parted = next((row.name for row in exchanges if not row.alike), None)
    verdict = _("Les deux entretiens ont fait les mêmes choix.")
    if parted is not None:
        verdict = _("Les deux entretiens se séparent ici\u00a0: {exchange}").format(exchange=parted)
    return PairPage(
        _heading(alignment.left),
        _heading(alignment.right),
        verdict,
        exchanges,
        tuple(competence_rows(((each.left, each.right) for each in alignment.competences), framework)),
    )


def _heading(debrief: Debrief) -> str:
    mark = debrief.scorecard.mark
    known = _("sans note") if mark is None else mark_text(mark)
    header = debrief.header
    return f"{header.learner_name} · {known}\n{moment(header.started)}"


def _exchange(pair: Pair, names: Names) -> PairRow:
    return PairRow(names.place(pair.place), _turn(pair.left), _turn(pair.right), pair.same)


def _turn(turn: DebriefTurn | None) -> str:
    """What was said or picked, and the points it earned."""
    if turn is None:
        return NOTHING
    chosen = turn.chosen
    if isinstance(chosen, ReplyChosen):
        said = chosen.say or _("({act})").format(act=chosen.act)
    else:
        said = "\n".join(item.label for item in chosen.items) or NOTHING
    points = signed(sum(points for _code, points in turn.evidence))
    return _("{turn}. {said} ({points})").format(turn=turn.number, said=said, points=points)
