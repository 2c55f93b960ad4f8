"""`entretien explain`: the page of a diagnostic."""

import argparse

from entretien.application.services import Services
from entretien.cli.output import console
from entretien.cli.parsing import Commands, add_command
from entretien.content import catalogue
from entretien.kernel.language import _


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "explain", _("explique une faute relevée par «\u00a0check\u00a0»"))
    parser.add_argument("code", metavar=_("CODE"), help=_("code de la faute"))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, _services: Services) -> int:
    """Print the page."""
    page = catalogue.page(options.code)
    out = console()
    out.print(f"{page.code} — {page.message}", style="bold")
    out.print()
    out.print(page.body.rstrip())
    return 0
