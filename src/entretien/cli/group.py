"""`entretien group`: where a whole group passed on a scenario, and where it lost points."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from statistics import mean

from rich.console import Console
from rich.table import Table
from rich.text import Text

from entretien.application.grouping import Group, Grouping
from entretien.application.importing import Examiner
from entretien.application.opened_file import OpenedFile
from entretien.application.services import Services
from entretien.cli.output import console, print_json
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.cli.scorecard import format_mark
from entretien.debrief.group import PlaceFigures, ReplyFigures
from entretien.history.store import HistoryStore
from entretien.interchange.bundle import SUFFIX
from entretien.kernel.ids import ScenarioId
from entretien.kernel.language import _, plural
from entretien.scenario.words import phase_word


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "group", _("montre où un groupe est passé et où il a perdu des points"))
    parser.add_argument(
        "source",
        type=Path,
        metavar=_("SCÉNARIO|FICHIER"),
        help=_("nom d'un scénario, pour ses entretiens gardés ici, ou fichier « .entretien »"),
    )
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Gather the group, then print its figures."""
    if options.source.suffix == SUFFIX:
        examiner = Examiner(services.framework(), services.clock, services.bounding)
        groups = _grouping(OpenedFile(examiner.open(options.source)), services).groups()
    else:
        store = services.read_history()
        try:
            groups = (_grouping(store, services).group(ScenarioId(options.source.stem)),)
        finally:
            store.close()
    if options.format == "json":
        print_json([_as_json(each) for each in groups])
    else:
        _print(groups)
    return 0


def _grouping(store: HistoryStore, services: Services) -> Grouping:
    return Grouping(store, services.framework(), services.bounding)


def _as_json(group: Group) -> dict[str, object]:
    return {
        "scenario": group.scenario.id,
        "title": group.scenario.title,
        "attempts": group.figures.attempts,
        "unfinished": group.unfinished,
        "unreadable": group.unreadable,
        "marks": group.marks,
        "places": [_place_json(each) for each in group.figures.places],
    }


def _place_json(place: PlaceFigures) -> dict[str, object]:
    return {
        "place": place.place,
        "phase": place.phase,
        "passed": place.passed,
        "lost": place.lost,
        "losing": len(place.losses),
        "difficulty": place.difficulty,
        "discrimination": place.discrimination,
        "replies": [
            {
                "reply": each.reply,
                "offered": each.offered,
                "chosen": each.chosen,
                "share": each.share,
                "discrimination": each.discrimination,
            }
            for each in place.replies
        ],
    }


def _print(groups: Sequence[Group]) -> None:
    out = console()
    for group in groups:
        out.print(Text(group.scenario.title, style="bold"))
        out.print(_summary(group))
        for place in group.figures.places:
            _print_place(out, place)
        out.print(
            _(
                "Difficulté : part des points en jeu qui a été perdue. "
                "Discrimination, de −1 à 1 : si ceux qui choisissent ainsi réussissent aussi le reste."
            ),
            style="dim",
        )


def _summary(group: Group) -> str:
    count = group.figures.attempts
    parts = [plural("{count} entretien terminé", "{count} entretiens terminés", count).format(count=count)]
    if group.unfinished:
        left = plural("{count} laissé en cours", "{count} laissés en cours", group.unfinished)
        parts.append(left.format(count=group.unfinished))
    if group.unreadable:
        lost = plural("{count} devenu illisible", "{count} devenus illisibles", group.unreadable)
        parts.append(lost.format(count=group.unreadable))
    if group.marks:
        parts.append(_("moyenne {mark}").format(mark=format_mark(mean(group.marks))))
    return ", ".join(parts)


def _print_place(out: Console, place: PlaceFigures) -> None:
    figures = _(
        "passages {passed}, points perdus {lost} ({losing} y perdent), difficulté {difficulty}, "
        "discrimination {discrimination}"
    )
    out.print()
    out.print(Text(f"{place.place} ({phase_word(place.phase)})", style="bold"))
    out.print(
        figures.format(
            passed=place.passed,
            lost=place.lost,
            losing=len(place.losses),
            difficulty=_percent(place.difficulty),
            discrimination=_signed(place.discrimination),
        )
    )
    table = Table(box=None, pad_edge=False, padding=(0, 1), show_header=False)
    for reply in place.replies:
        table.add_row(*_cells(reply))
    out.print(table)


def _cells(reply: ReplyFigures) -> tuple[str, str, str, str]:
    return (
        f"  {reply.reply}",
        f"{reply.chosen}/{reply.offered}",
        _percent(reply.share),
        _signed(reply.discrimination),
    )


def _percent(share: float | None) -> str:
    return "—" if share is None else f"{share:.0%}".replace("%", "\u00a0%")


def _signed(number: float | None) -> str:
    return "—" if number is None else f"{number:+.2f}".replace(".", ",").replace("-", "−")
