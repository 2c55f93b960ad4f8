"""`entretien compare`: two attempts on one scenario, side by side."""

import argparse

from rich.table import Table
from rich.text import Text

from entretien.application.comparing import compare_attempts
from entretien.application.naming import find_attempts
from entretien.application.services import Services
from entretien.cli.output import console, print_json
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.cli.scorecard import format_mark
from entretien.debrief.alignment import Alignment, Pair, choice
from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.kernel.language import _
from entretien.scoring.scorecard import CompetenceMark


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "compare", _("met deux entretiens du même scénario côte à côte"))
    for name, which in (("left", _("premier entretien")), ("right", _("second entretien"))):
        parser.add_argument(
            name,
            metavar=_("ENTRETIEN"),
            help=_("{which} : son identifiant, ou le début (voir « entretien history »)").format(which=which),
        )
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Compare, then print both."""
    store = services.read_history()
    try:
        left, right = (each.id for each in find_attempts(store, (options.left, options.right)))
        alignment = compare_attempts(services.reviewing(store), left, right)
    finally:
        store.close()
    if options.format == "json":
        print_json(_as_json(alignment))
    else:
        _print(alignment)
    return 0


def _as_json(alignment: Alignment) -> dict[str, object]:
    return {
        "left": _debrief_json(alignment.left),
        "right": _debrief_json(alignment.right),
        "pairs": [
            {
                "place": each.place,
                "same": each.same,
                "left": _turn_json(each.left),
                "right": _turn_json(each.right),
            }
            for each in alignment.pairs
        ],
        "competences": [
            {"code": each.code, "left": _mark_json(each.left), "right": _mark_json(each.right)}
            for each in alignment.competences
        ],
    }


def _debrief_json(debrief: Debrief) -> dict[str, object]:
    return {
        "id": debrief.header.id,
        "learner": debrief.header.learner_name,
        "mark": debrief.scorecard.mark,
        "ending": debrief.ending and debrief.ending.ending,
    }


def _turn_json(turn: DebriefTurn | None) -> dict[str, object] | None:
    if turn is None:
        return None
    return {"turn": turn.number, "chosen": choice(turn), "evidence": dict(turn.evidence)}


def _mark_json(mark: CompetenceMark | None) -> dict[str, object] | None:
    if mark is None:
        return None
    return {
        "obtained": mark.mark.obtained,
        "best": mark.mark.best,
        "level": mark.level.id if mark.level else None,
    }


def _print(alignment: Alignment) -> None:
    out = console()
    both = (alignment.left, alignment.right)
    turns = Table(box=None, pad_edge=False, header_style="bold")
    turns.add_column(_("Échange"))
    for each in both:
        turns.add_column(_column(each))
    for pair in alignment.pairs:
        style = "" if pair.same else "yellow"
        turns.add_row(pair.place, *_cells(pair), style=style)
    out.print(turns)
    out.print()
    marks = Table(box=None, pad_edge=False, header_style="bold")
    marks.add_column(_("Compétence"))
    for each in both:
        marks.add_column(_column(each))
    for contrast in alignment.competences:
        marks.add_row(contrast.code, _points(contrast.left), _points(contrast.right))
    out.print(marks)


def _column(debrief: Debrief) -> Text:
    mark = debrief.scorecard.mark
    known = "—" if mark is None else format_mark(mark)
    return Text(f"{debrief.header.learner_name} ({known})")


def _cells(pair: Pair) -> tuple[Text, Text]:
    return _cell(pair.left), _cell(pair.right)


def _cell(turn: DebriefTurn | None) -> Text:
    if turn is None:
        return Text("—", style="dim")
    points = sum(points for _code, points in turn.evidence)
    return Text(f"{turn.number}. {', '.join(choice(turn)) or '[]'} ({points:+d})")


def _points(mark: CompetenceMark | None) -> str:
    if mark is None:
        return "—"
    points = f"{mark.mark.obtained}" if mark.mark.best is None else f"{mark.mark.obtained}/{mark.mark.best}"
    return f"{points} {mark.level.id}" if mark.level else points
