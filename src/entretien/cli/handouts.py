"""What the commands that hand something out have in common: where it is written, and in which form."""

import argparse
from pathlib import Path

from entretien.application.handing_out import HandingOut
from entretien.cli.output import console
from entretien.handouts.page import Page
from entretien.kernel.language import _


def add_handout(parser: argparse.ArgumentParser) -> None:
    """`--pdf FILE` or `--html FILE`, one of them."""
    form = parser.add_mutually_exclusive_group(required=True)
    form.add_argument("--pdf", type=Path, metavar=_("FICHIER"), help=_("écrit un PDF, à imprimer"))
    form.add_argument(
        "--html",
        type=Path,
        metavar=_("FICHIER"),
        help=_("écrit une page web, qu'un lecteur d'écran sait lire"),
    )


def write_handout(page: Page, options: argparse.Namespace, handing_out: HandingOut) -> None:
    """Write `page` as the options say, and tell where it is."""
    path: Path = options.pdf or options.html
    if options.pdf:
        handing_out.write_pdf(page, path)
    else:
        handing_out.write_html(page, path)
    console().print(_("Écrit\u00a0: {path}").format(path=path))
