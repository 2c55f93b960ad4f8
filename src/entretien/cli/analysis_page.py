"""The page of an analysis: the worst problems first, then what the scenario lets a learner reach."""

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from entretien.analysis.cue_audits import habit_word
from entretien.analysis.cues import Cues
from entretien.analysis.report import Report, Span
from entretien.application.auditing import Audit, Examination
from entretien.cli.diagnostics import print_diagnostics
from entretien.cli.scorecard import format_mark
from entretien.competences.framework import Framework
from entretien.kernel.language import _, plural
from entretien.scenario.scenario import Scenario
from entretien.scenario.words import ending_word
from entretien.scoring.scorecard import Mark
from entretien.transcript.commands import Command
from entretien.transcript.path import write_path


def print_examination(
    out: Console, scenario: Scenario, examination: Examination, framework: Framework
) -> None:
    """Everything a trainer reads about a scenario."""
    report = examination.report
    out.print(Text(scenario.title, style="bold"))
    out.print(_extent(report))
    _problems(out, examination.audits)
    _heading(out, _("Ce que l'on peut obtenir"))
    out.print(_marks(report, scenario, framework))
    if report.reached is not None:
        best, worst = (_number(each) for each in report.reached)
        out.print(_("Déjà atteint : de {worst} à {best} points.").format(worst=worst, best=best))
    _heading(out, _("Comment l'entretien finit"))
    out.print(_endings(report, scenario))
    if report.shortest:
        out.print(_length(report))
    _heading(out, _("Sans rien écouter"))
    _cues(out, examination.cues)
    if report.shortest:
        _paths(out, report)


def _paths(out: Console, report: Report) -> None:
    _heading(out, _("Chemins à rejouer avec « play --choices »"))
    _path(out, _("le meilleur"), report.best)
    _path(out, _("le pire"), report.worst)
    _path(out, _("le plus court"), report.shortest)


def _extent(report: Report) -> str:
    states = plural("{n} situation explorée", "{n} situations explorées", report.states)
    told = states.format(n=f"{report.states:,}".replace(",", "\N{NARROW NO-BREAK SPACE}"))
    if report.exact:
        return _("{states} en {seconds}\u00a0s\u00a0: tous les chemins, chiffres exacts.").format(
            states=told, seconds=format_mark(report.seconds)
        )
    return _(
        "{states} en {seconds}\u00a0s\u00a0: pas tous les chemins, chiffres donnés comme des bornes."
    ).format(states=told, seconds=format_mark(report.seconds))


def _problems(out: Console, audits: tuple[Audit, ...]) -> None:
    problems = plural("{n} problème", "{n} problèmes", len(audits)).format(n=len(audits))
    _heading(out, problems if audits else _("Aucun problème"))
    for each in audits:
        print_diagnostics(out, [each.diagnostic])
        _path(out, _("chemin"), each.path)
    if audits:
        code = audits[0].diagnostic.code
        out.print(
            _("«\u00a0entretien explain {code}\u00a0» explique une faute.").format(code=code), style="dim"
        )


def _marks(report: Report, scenario: Scenario, framework: Framework) -> Table:
    table = _table(_("Compétence"), "", _("Meilleur"), _("Pire"), _("Au hasard"), _("Décisions au moins"))
    table.add_row(_("Ensemble"), "", *_span(report.weighted, exact=report.exact), "")
    claimed = {code for code, _weight in scenario.assesses}
    at_least = "" if report.exact else "≥ "
    for each in report.competences:
        label = framework.competence(each.code).label
        decisions = f"{at_least}{each.min_discriminating}" if each.code in claimed else ""
        table.add_row(each.code, Text(label), *_span(each.span, exact=report.exact), decisions)
    return table


def _span(span: Span, *, exact: bool) -> tuple[str, str, str]:
    """Best, worst and mean; bounds of them, marked as such, where the budget was hit."""
    at_most, at_least = ("", "") if exact else ("≤ ", "≥ ")
    mean = "" if span.expected is None else _number(format_mark(round(span.expected, 1) + 0.0))
    return f"{at_most}{_number(span.best)}", f"{at_least}{_number(span.worst)}", mean


def _number(value: int | str) -> str:
    """A number with the minus sign of books."""
    return str(value).replace("-", "−")


def _endings(report: Report, scenario: Scenario) -> Table:
    kinds = {ending.id: ending.kind for ending in scenario.all_endings()}
    table = _table(_("Issue"), "", _("Choix"), _("Note au mieux"), _("Note au pire"))
    for each in report.endings:
        kind = ending_word(kinds[each.id])
        if each.reachable:
            marks = (_percent(each.best, report), _percent(each.worst, report))
            table.add_row(each.id, kind, str(len(each.shortest)), *marks)
        else:
            never = _("jamais") if report.exact else _("pas encore vue")
            table.add_row(each.id, kind, never, "", "", style="dim")
    return table


def _percent(points: int, report: Report) -> str:
    """A mark out of 100; none where the best is not known exactly."""
    percent = Mark(points, report.weighted.best if report.exact else None).percent
    return "" if percent is None else f"{percent:.0f}"


def _length(report: Report) -> str:
    fewest, most = report.turns
    if not report.exact:
        return _("Entretien complet le plus court trouvé : {fewest} choix.").format(fewest=fewest)
    if most is None:
        return _("Au moins {fewest} choix, sans limite : une boucle peut durer.").format(fewest=fewest)
    return _("De {fewest} à {most} choix.").format(fewest=fewest, most=most)


def _cues(out: Console, cues: Cues) -> None:
    if cues.random is not None:
        out.print(_("Au hasard : {mark} sur 100 en moyenne.").format(mark=f"{cues.random:.0f}"))
    for bot in cues.bots:
        line = _("Toujours {habit} : {mark} sur 100.")
        out.print(line.format(habit=habit_word(bot.policy), mark=f"{bot.mark:.0f}"))
    out.print(
        _("La meilleure réponse est la plus longue dans {hits} décisions sur {trials}.").format(
            hits=cues.longest.hits, trials=cues.longest.trials
        )
    )
    if not cues.positions:
        out.print(_("Les réponses sont mélangées à chaque entretien : leur place n'apprend rien."))


def _table(*headings: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="left" if number < 2 else "right")
    return table


def _heading(out: Console, text: str) -> None:
    out.print()
    out.print(Text(text, style="bold"))


def _path(out: Console, name: str, commands: Iterable[Command]) -> None:
    path = write_path(commands)
    if path:
        # Left to the terminal to wrap: a path is there to be copied.
        out.print(Text(f"  {name}\N{NO-BREAK SPACE}: {path}", style="dim"), soft_wrap=True)
