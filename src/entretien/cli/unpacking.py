"""`entretien unpack`: a shared scenario taken among one's own, or only shown."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from entretien.application.packs.opening import Opened, open_pack
from entretien.application.packs.placing import Arrival, Choice, Placed, State, arrivals, place
from entretien.application.services import Services
from entretien.cli.output import console, print_json
from entretien.cli.pack_contents import contents_as_json, contents_told
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.kernel.language import _, plural


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "unpack", _("prend un scénario partagé, sans rien écraser"))
    parser.add_argument(
        "file", type=Path, metavar=_("FICHIER"), help=_("fichier «\u00a0.entretien-pack\u00a0»")
    )
    parser.add_argument(
        "--to", type=Path, metavar=_("DOSSIER"), help=_("dossier de scénarios (le vôtre par défaut)")
    )
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--keep-both",
        dest="choice",
        action="store_const",
        const=Choice.KEEP_BOTH,
        help=_("ce qui est déjà là et diffère est gardé\u00a0; ce qui arrive prend un autre nom"),
    )
    choice.add_argument(
        "--replace",
        dest="choice",
        action="store_const",
        const=Choice.REPLACE,
        help=_("ce qui est déjà là et diffère est remplacé"),
    )
    choice.add_argument("--list", action="store_true", help=_("montre ce qu'il contient, et ne prend rien"))
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Check the pack, then take it in unless it is only to be shown."""
    framework = services.framework()
    folder = options.to or services.workshop.shelves.own
    opened = open_pack(options.file, framework)
    met = arrivals(opened.pack, folder, framework)
    placed = None
    if not options.list:
        choices = {each.name: options.choice for each in met} if options.choice else {}
        placed = place(opened, folder, choices, framework)
    if options.format == "json":
        print_json(_as_json(opened, met, placed))
    else:
        _print(opened, met, placed)
    return 0


def _as_json(opened: Opened, met: Sequence[Arrival], placed: Placed | None) -> dict[str, object]:
    return {
        **contents_as_json(opened),
        "different": [each.name for each in met if each.state is State.DIFFERENT],
        "path": None if placed is None else str(placed.path),
        "written": [] if placed is None else list(placed.written),
    }


def _print(opened: Opened, met: Sequence[Arrival], placed: Placed | None) -> None:
    out = console()
    out.print(opened.pack.title, style="bold")
    for line, style in contents_told(opened):
        out.print(f"  {line}", style=style)
    if placed is None:
        for each in met:
            if each.state is State.DIFFERENT:
                out.print(_("Déjà ici, et différent\u00a0: {name}").format(name=each.name), style="yellow")
        return
    count = len(placed.written)
    written = plural("{count} fichier écrit\u00a0: {path}", "{count} fichiers écrits\u00a0: {path}", count)
    out.print(written.format(count=count, path=placed.path))
