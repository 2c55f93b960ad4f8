"""`entretien pack`: a scenario with all it is made of, in one file."""

import argparse
from pathlib import Path

from entretien.application.packs.opening import Opened
from entretien.application.packs.packing import pack_scenario
from entretien.application.services import Services
from entretien.cli.output import console, print_json
from entretien.cli.pack_contents import contents_as_json, contents_told
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.kernel.language import _


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "pack", _("met un scénario et tout ce qu'il utilise dans un fichier"))
    parser.add_argument("scenario", type=Path, metavar=_("SCÉNARIO"), help=_("fichier ou nom du scénario"))
    parser.add_argument(
        "--output",
        type=Path,
        required=True,
        metavar=_("FICHIER"),
        help=_("fichier à écrire, en «\u00a0.entretien-pack\u00a0»"),
    )
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Write the pack, then print what is in it."""
    path = services.library.locate(options.scenario)
    packed = pack_scenario(path, options.output, services.framework())
    if options.format == "json":
        print_json({"file": str(options.output), **contents_as_json(packed)})
    else:
        _print(packed, options.output)
    return 0


def _print(packed: Opened, file: Path) -> None:
    out = console()
    out.print(_("Écrit\u00a0: {path}").format(path=file))
    for line, style in contents_told(packed):
        out.print(f"  {line}", style=style)
