"""`entretien import`: attempts from other machines, kept here."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from entretien.application.importing import Examiner, Imported, Outcome, import_files, told
from entretien.application.services import Services
from entretien.cli.origins import broken_words
from entretien.cli.output import console, print_json
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.history.records import AttemptHeader
from entretien.kernel.errors import UserError
from entretien.kernel.language import _


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "import", _("garde les entretiens de fichiers transmis"))
    parser.add_argument(
        "files", nargs="+", type=Path, metavar=_("FICHIER"), help=_("fichier « .entretien » à importer")
    )
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Import the files one after the other, then print what came of each; 1 when one was refused."""
    examiner = Examiner(services.framework(), services.clock, services.bounding)
    store = services.open_history()
    try:
        outcomes = import_files(store, examiner, options.files)
    finally:
        store.close()
    if options.format == "json":
        print_json([_as_json(file, came) for file, came in outcomes])
    else:
        _print(outcomes)
    return int(any(isinstance(came, UserError) for _file, came in outcomes))


def _as_json(file: Path, came: Imported | UserError) -> dict[str, object]:
    if isinstance(came, UserError):
        return {"file": str(file), "error": came.message, "remedy": came.remedy}
    return {
        "file": str(file),
        "new": [_header_json(each) for each in came.new],
        "known": [_header_json(each) for each in came.known],
        "grown": [_header_json(each) for each in came.grown],
        "annotations": came.annotations,
        "broken": [{"id": each.header.id, "turn": each.turn} for each in came.broken],
    }


def _header_json(header: AttemptHeader) -> dict[str, object]:
    return {"id": header.id, "learner": header.learner_name, "title": header.title}


def _print(outcomes: Sequence[Outcome]) -> None:
    out = console()
    for file, came in outcomes:
        if isinstance(came, UserError):
            out.print(f"{file.name} : {came}", style="red")
            continue
        out.print(f"{file.name} : {told(came)}")
        for each in came.broken:
            broken = _("{learner}, {title} : {broken}")
            out.print(
                "  "
                + broken.format(
                    learner=each.header.learner_name, title=each.header.title, broken=broken_words(each.turn)
                ),
                style="red",
            )
