"""`entretien roles`: the cards with which people play a scenario, as a PDF or a page of HTML."""

import argparse
from pathlib import Path

from entretien.application.services import Services
from entretien.cli.handouts import add_handout, write_handout
from entretien.cli.parsing import Commands, add_command, add_variant
from entretien.kernel.ids import VariantId
from entretien.kernel.language import _


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "roles", _("écrit les cartes pour jouer un scénario entre personnes"))
    parser.add_argument("scenario", type=Path, metavar=_("SCÉNARIO"), help=_("fichier ou nom du scénario"))
    add_handout(parser)
    add_variant(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Write the cards where they were asked for."""
    scenario = services.library.open(options.scenario).scenario
    page = services.handing_out.roles(scenario, VariantId(options.variant))
    write_handout(page, options, services.handing_out)
    return 0
