"""`entretien import-story`: a story of Twine, Yarn or H5P made a scenario to finish in the studio."""

import argparse
from pathlib import Path

from entretien.application.services import Services
from entretien.application.stories.comments import told
from entretien.application.stories.importing import ImportedStory, import_story
from entretien.cli.output import console, print_json
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.kernel.language import _, plural


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands, "import-story", _("fait un scénario à finir d'une histoire Twine, Yarn ou H5P")
    )
    parser.add_argument(
        "file",
        type=Path,
        metavar=_("FICHIER"),
        help=_("fichier Twee ou Yarn, page publiée par Twine 2, «\u00a0.h5p\u00a0» ou content.json"),
    )
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Write the scenario, then print what had no equivalent."""
    imported = import_story(services.workshop.shelves, options.file, services.framework())
    if options.format == "json":
        print_json(_as_json(imported))
    else:
        _print(imported)
    return 0


def _as_json(imported: ImportedStory) -> dict[str, object]:
    return {
        "path": str(imported.path),
        "origin": imported.origin,
        "title": imported.adapted.title,
        "exchanges": imported.adapted.exchanges,
        "notes": [
            {"lost": each.lost.value, "place": each.place, "text": each.text}
            for each in imported.adapted.notes
        ],
    }


def _print(imported: ImportedStory) -> None:
    out = console()
    count = imported.adapted.exchanges
    written = plural("{count} échange écrit dans {path}", "{count} échanges écrits dans {path}", count)
    out.print(written.format(count=count, path=imported.path))
    notes = imported.adapted.notes
    if notes:
        out.print(_("Sans équivalent, gardé en commentaire\u00a0:"), style="bold")
    for each in notes:
        out.print(f"  {told(each)}")
