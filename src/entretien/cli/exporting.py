"""`entretien export`: attempts written to a file that another machine imports."""

import argparse
from pathlib import Path

from entretien.application.exporting import Exported, export_attempts
from entretien.application.naming import find_attempts
from entretien.application.services import Services
from entretien.cli.origins import broken_words
from entretien.cli.output import console, print_json
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.kernel.language import _, plural


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "export", _("écrit des entretiens dans un fichier à transmettre"))
    parser.add_argument(
        "attempts",
        nargs="+",
        metavar=_("ENTRETIEN"),
        help=_("identifiant d'un entretien, ou son début (voir « entretien history »)"),
    )
    parser.add_argument(
        "--to", type=Path, required=True, metavar=_("FICHIER"), help=_("fichier à écrire, en « .entretien »")
    )
    parser.add_argument(
        "--pseudonyms",
        action="store_true",
        help=_("remplace les noms des apprenants par « Apprenant 1 », « Apprenant 2 »…"),
    )
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Export, then print what was."""
    store = services.read_history()
    try:
        attempts = [each.id for each in find_attempts(store, options.attempts)]
        done = export_attempts(store, services.clock, attempts, options.to, pseudonyms=options.pseudonyms)
    finally:
        store.close()
    if options.format == "json":
        print_json(_as_json(done, options.to))
    else:
        _print(done, options.to)
    return 0


def _as_json(done: Exported, file: Path) -> dict[str, object]:
    return {
        "file": str(file),
        "attempts": [{"id": each.id, "learner": each.learner_name} for each in done.headers],
        "broken": [{"id": each.header.id, "turn": each.turn} for each in done.broken],
    }


def _print(done: Exported, file: Path) -> None:
    out = console()
    count = len(done.headers)
    written = plural("{count} entretien écrit dans {file}", "{count} entretiens écrits dans {file}", count)
    out.print(written.format(count=count, file=file))
    for each in done.broken:
        out.print(f"  {each.header.id} : {broken_words(each.turn)}", style="red")
