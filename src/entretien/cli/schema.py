"""`entretien schema`: the JSON Schema of scenario files, for editors."""

import argparse

from entretien.application.services import Services
from entretien.cli.output import print_json
from entretien.cli.parsing import Commands, add_command
from entretien.content.schema import json_schema
from entretien.kernel.language import _


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "schema", _("imprime le schéma JSON des scénarios, pour les éditeurs"))
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace, _services: Services) -> int:
    """Print the schema."""
    print_json(json_schema())
    return 0
