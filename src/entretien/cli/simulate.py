"""`entretien simulate`: what a learner who knows nothing reaches, over many runs."""

import argparse
from pathlib import Path

from entretien.analysis.policies import Policy
from entretien.application.services import Services
from entretien.application.simulating import Simulation, Spread, simulate
from entretien.cli.output import console, print_json
from entretien.cli.parsing import Commands, add_command, add_format, add_variant
from entretien.kernel.ids import VariantId
from entretien.kernel.language import _
from entretien.scenario.variants import in_variant


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "simulate", _("joue un scénario de nombreuses fois sans personne"))
    parser.add_argument("scenario", type=Path, metavar=_("SCÉNARIO"), help=_("fichier ou nom du scénario"))
    parser.add_argument(
        "--runs", type=_count, default=1000, metavar="N", help=_("nombre d'entretiens (1000)")
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help=_("graine du hasard (1)"))
    parser.add_argument(
        "--policy",
        type=Policy,
        choices=list(Policy),
        default=Policy.RANDOM,
        help=_("manière de choisir (random)"),
    )
    add_variant(parser)
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Simulate, then print what came of it."""
    playable = services.library.open(options.scenario)
    variant = VariantId(options.variant)
    scenario = in_variant(playable.scenario, variant)
    bounds = services.bounding.find(playable.scenario, playable.sources.digest, variant)
    result = simulate(scenario, options.runs, options.seed, options.policy, bounds)
    if options.format == "json":
        print_json(_as_json(result))
    else:
        _print(result)
    return 0


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise ValueError
    return count


def _as_json(result: Simulation) -> dict[str, object]:
    return {
        "runs": result.runs,
        "choices": result.choices,
        "choices_per_second": round(result.choices_per_second),
        "endings": dict(result.endings),
        "marks": result.marks,
        "competences": dict(result.competences),
    }


def _print(result: Simulation) -> None:
    out = console()
    out.print(
        _("{runs} entretiens, {choices} choix, {pace} choix par seconde").format(
            runs=result.runs, choices=result.choices, pace=round(result.choices_per_second)
        )
    )
    for ending, count in result.endings:
        out.print(f"  {count / result.runs:6.1%}  {ending}")
    if result.marks is None:
        out.print(_("Pas de note\u00a0: ce que ce scénario permet d'atteindre n'est pas connu."))
    else:
        out.print(_("Note sur 100\u00a0: {spread}").format(spread=_spread(result.marks)))
    for code, spread in result.competences:
        out.print(f"  {code:8} {_spread(spread)}")


def _spread(spread: Spread) -> str:
    return _("de {least:.1f} à {most:.1f}, moyenne {mean:.1f}").format(
        least=spread.min, most=spread.max, mean=spread.mean
    )
