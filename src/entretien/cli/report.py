"""`entretien report`: the debrief sheet of an attempt, or of each attempt of a file, as PDFs or pages."""

import argparse
import sys
from pathlib import Path

from entretien.application.handing_out import marked
from entretien.application.handing_out_many import write_sheets
from entretien.application.importing import Examiner
from entretien.application.naming import find_attempt
from entretien.application.opened_file import OpenedFile
from entretien.application.services import Services
from entretien.cli.handouts import add_handout, write_handout
from entretien.cli.output import console
from entretien.cli.parsing import Commands, add_command
from entretien.cli.progress import shown_count
from entretien.handouts.page import Page
from entretien.history.store import HistoryStore
from entretien.interchange.bundle import SUFFIX
from entretien.kernel.language import _, plural


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "report", _("écrit la fiche de débriefing d'un entretien"))
    parser.add_argument(
        "attempt",
        metavar=_("ENTRETIEN"),
        help=_(
            "son identifiant dans «\u00a0history\u00a0», last pour le dernier, ou un fichier "
            "«\u00a0.entretien\u00a0»\u00a0: ses fiches vont alors dans un dossier"
        ),
    )
    add_handout(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Write the sheet, or the sheets of a file, where it was asked for."""
    if options.attempt.endswith(SUFFIX):
        _write_all(Path(options.attempt), options, services)
        return 0
    store = services.read_history()
    try:
        page = _sheet(options.attempt, services, store)
    finally:
        store.close()
    write_handout(page, options, services.handing_out)
    return 0


def _sheet(name: str, services: Services, store: HistoryStore) -> Page:
    attempt = find_attempt(store, name).id
    reviewing = services.reviewing(store)
    if reviewing.debrief(attempt).scorecard.overall.best is None:
        print(_("Recherche de ce que ce scénario permet d'atteindre…"), file=sys.stderr)
    return services.handing_out.sheet(store, marked(reviewing, attempt))


def _write_all(file: Path, options: argparse.Namespace, services: Services) -> None:
    bundle = Examiner(services.framework(), services.clock, services.bounding).open(file)
    handing_out = services.handing_out
    folder, suffix, write = (
        (options.pdf, ".pdf", handing_out.write_pdf)
        if options.pdf
        else (options.html, ".html", handing_out.write_html)
    )
    store, attempts = OpenedFile(bundle), [each.attempt.header.id for each in bundle.dossiers]
    reviewing, count = services.reviewing(store), len(attempts)
    with shown_count(_("Fiches"), count) as advance:
        for _written in write_sheets(store, attempts, reviewing, handing_out, folder, suffix, write):
            advance()
    told = plural("{count} fiche écrite dans {folder}", "{count} fiches écrites dans {folder}", count)
    console().print(told.format(count=count, folder=folder))
