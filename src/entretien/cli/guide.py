"""`entretien guide`: what the trainer may know of a scenario, as a PDF or a page of HTML."""

import argparse
from pathlib import Path

from entretien.application.services import Services
from entretien.cli.handouts import add_handout, write_handout
from entretien.cli.parsing import Commands, add_command, add_variant
from entretien.kernel.ids import VariantId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import in_variant
from entretien.transcript.commands import Command, Start


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "guide", _("écrit le guide du formateur d'un scénario"))
    parser.add_argument("scenario", type=Path, metavar=_("SCÉNARIO"), help=_("fichier ou nom du scénario"))
    add_handout(parser)
    add_variant(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Write the guide where it was asked for."""
    playable = services.library.open(options.scenario)
    variant = VariantId(options.variant)
    page = services.handing_out.guide(playable.scenario, variant, _best(playable.scenario, variant))
    write_handout(page, options, services.handing_out)
    return 0


def _best(scenario: Scenario, variant: VariantId) -> tuple[Command, ...]:
    """The choices that lead to the best mark, from the start on; none when it is not known exactly."""
    from entretien.analysis.reporting import analyse  # NumPy takes its time: only where it serves

    report = analyse(in_variant(scenario, variant))
    return (Start(variant), *report.best) if report.exact else ()
