"""The debrief in the terminal: marks by competence, cap and faults, facts, what to work on."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.kernel.language import _
from entretien.scenario.words import kind_word
from entretien.scoring.scorecard import CompetenceMark, Mark, Scorecard


def print_scorecard(console: Console, debrief: Debrief, framework: Framework) -> None:
    """Everything a learner reads after the interview."""
    card = debrief.scorecard
    console.print()
    console.print(Text(_overall(card, framework), style="bold"))
    for made in card.faults:
        console.print(
            Text(
                _("Faute, tour {turn}\u00a0: {rule}").format(turn=made.turn, rule=made.fault.rule),
                style="red",
            )
        )
    console.print(_competences(card, framework))
    _facts(console, card)
    kinds = ", ".join(f"{kind_word(kind)} × {count}" for kind, count in card.kinds)
    console.print(Text(_("Actes de parole\u00a0: {kinds}").format(kinds=kinds), style="dim"))
    if debrief.to_work_on:
        labels = ", ".join(framework.competence(each.code).label for each in debrief.to_work_on)
        console.print(Text(_("À travailler\u00a0: {labels}").format(labels=labels)))


def format_mark(mark: float) -> str:
    """A mark as a French reader expects it, one decimal: « 13,5 »."""
    return f"{mark:.1f}".replace(".", ",")


def _overall(card: Scorecard, framework: Framework) -> str:
    if card.mark is None or card.uncapped is None:
        return _(
            "Pas encore de note\u00a0: ce que ce scénario permet d'atteindre n'est pas connu. "
            "Points\u00a0: {points}."
        ).format(points=card.overall.obtained)
    note = _("Note\u00a0: {mark} sur {maximum}").format(
        mark=format_mark(card.mark), maximum=framework.mark_maximum
    )
    if card.cap is None or card.mark == card.uncapped:
        return note
    reason = _("{note} (plafonnée, {uncapped} sinon\u00a0: {fault})")
    return reason.format(note=note, uncapped=format_mark(card.uncapped), fault=card.cap.fault.label)


def _competences(card: Scorecard, framework: Framework) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in (_("Compétence"), "", _("Niveau"), _("Points")):
        table.add_column(heading)
    for each in card.competences:
        label = framework.competence(each.code).label
        table.add_row(each.code, Text(label), _level(each, framework), _points(each.mark))
    return table


def _level(each: CompetenceMark, framework: Framework) -> str:
    level = each.level.id if each.level else framework.not_assessed.id
    return level if each.reached else _("{level} (non atteinte)").format(level=level)


def _points(mark: Mark) -> str:
    return str(mark.obtained) if mark.best is None else f"{mark.obtained}/{mark.best}"


def _facts(console: Console, card: Scorecard) -> None:
    found = [fact for fact in card.facts if fact.turn is not None]
    console.print(
        _("Informations obtenues\u00a0: {found} sur {total}").format(found=len(found), total=len(card.facts))
    )
    for fact in card.facts:
        sign, style = ("+", "green") if fact.turn is not None else ("−", "dim")
        console.print(Text(f"  {sign} {fact.label}", style=style))
