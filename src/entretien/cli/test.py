"""`entretien test`: golden plays conducted again, and what changed in them."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.text import Text

from entretien.application.rehearsing import Rehearsal, accept, plays_of, rehearse
from entretien.application.services import Services
from entretien.cli.output import console, print_json
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.kernel.language import _, plural

SAME, CHANGED = 0, 1

_STYLES = {"-": "red", "+": "green"}


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "test", _("rejoue les parties témoins et montre ce qui a changé"))
    parser.add_argument(
        "paths",
        type=Path,
        nargs="+",
        metavar=_("CHEMIN"),
        help=_("dossiers de scénarios, scénarios ou parties (.play)"),
    )
    parser.add_argument(
        "--accept", action="store_true", help=_("garde les parties changées telles qu'elles se jouent")
    )
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Rehearse every play; 1 when one comes out otherwise and is not accepted."""
    paths = [play for path in options.paths for play in plays_of(services.library.locate(path))]
    rehearsals = list(rehearse(paths, services.framework()))
    accepted = accept(rehearsals) if options.accept else 0
    changed = [each for each in rehearsals if not each.same]
    if options.format == "json":
        print_json([_as_json(each) for each in rehearsals])
    else:
        _print(changed, len(rehearsals), accepted)
    return SAME if len(changed) == accepted else CHANGED


def _as_json(rehearsal: Rehearsal) -> dict[str, object]:
    return {
        "play": str(rehearsal.path),
        "same": rehearsal.same,
        "refusal": rehearsal.refusal,
        "ending": rehearsal.today and rehearsal.today.ending,
        "difference": list(rehearsal.difference()),
    }


def _print(changed: Sequence[Rehearsal], played: int, accepted: int) -> None:
    out = console()
    for each in changed:
        _print_one(out, each)
    plays = plural("{n} partie", "{n} parties", played).format(n=played)
    differ = plural("{n} changée", "{n} changées", len(changed)).format(n=len(changed))
    out.print(_("{plays}, {differ}.").format(plays=plays, differ=differ))
    if accepted:
        out.print(plural("{n} réécrite.", "{n} réécrites.", accepted).format(n=accepted))
    elif any(each.acceptable for each in changed):
        out.print(
            _("«\u00a0--accept\u00a0» garde les parties telles qu'elles se jouent aujourd'hui."), style="dim"
        )


def _print_one(out: Console, rehearsal: Rehearsal) -> None:
    out.print(str(rehearsal.path), style="bold")
    if rehearsal.refusal:
        out.print(Text(f"  {rehearsal.refusal}", style="red"))
    elif not rehearsal.acceptable:
        out.print(
            Text(_("  La partie s'arrête maintenant avant la fin\u00a0: il lui faut d'autres choix."), "red")
        )
    for line in rehearsal.difference():
        out.print(Text(f"  {line}", style=_STYLES.get(line[:1], "dim")))
