"""`entretien analyse`: what a scenario can do and cannot, proved by exploring every path."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from entretien.application.services import Services
from entretien.cli.diagnostics import diagnostic_as_json, print_diagnostics
from entretien.cli.exploring import add_budget, budget_of, explorer
from entretien.cli.output import console, print_json
from entretien.cli.parsing import Commands, add_command, add_format, add_variant
from entretien.cli.progress import shown_search
from entretien.content.reading import read_scenario
from entretien.kernel.ids import VariantId
from entretien.kernel.language import _
from entretien.transcript.path import steps

if TYPE_CHECKING:
    from entretien.application.auditing import Audit, Examination

DONE, MISTAKES = 0, 1


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "analyse", _("explore tous les chemins d'un scénario"))
    parser.add_argument("scenario", type=Path, metavar=_("SCÉNARIO"), help=_("fichier ou nom du scénario"))
    add_variant(parser)
    add_budget(parser)
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Explore, then print what was found; 1 when the scenario has mistakes and is not explored."""
    from entretien.application.auditing import examine
    from entretien.cli.analysis_page import print_examination

    file = services.library.locate(options.scenario)
    reading = read_scenario(file, services.framework())
    if reading.scenario is None:
        if options.format == "json":
            print_json([diagnostic_as_json(each) for each in reading.diagnostics])
        else:
            print_diagnostics(console(), reading.diagnostics)
        return MISTAKES
    with shown_search(reading.scenario.title) as search:
        explore = explorer(budget_of(options), search)
        examination = examine(reading, str(file), VariantId(options.variant), explore)
    if options.format == "json":
        print_json(_as_json(examination))
    else:
        print_examination(console(), reading.scenario, examination, services.framework())
    return DONE


def _as_json(examination: "Examination") -> dict[str, object]:
    report = examination.report
    return {
        "exact": report.exact,
        "states": report.states,
        "seconds": round(report.seconds, 3),
        "weighted": report.weighted,
        "reached": report.reached and {"best": report.reached[0], "worst": report.reached[1]},
        "competences": {
            each.code: {
                "best": each.span.best,
                "worst": each.span.worst,
                "expected": each.span.expected,
                "min_discriminating": each.min_discriminating,
            }
            for each in report.competences
        },
        "witness": {"best": steps(report.best), "worst": steps(report.worst)},
        "unreached": {
            "exchanges": report.unreached.exchanges,
            "replies": report.unreached.replies,
            "reactions": [f"{reply}:{index + 1}" for reply, index in report.unreached.reactions],
            "facts": report.unreached.facts,
            "endings": report.unreached.endings,
            "objections": report.unreached.objections,
        },
        "endings": {
            each.id: {
                "reachable": each.reachable,
                "shortest": steps(each.shortest),
                "best": each.best,
                "worst": each.worst,
            }
            for each in report.endings
        },
        "turns": {"shortest": report.turns[0], "longest": report.turns[1]},
        "audits": [_audit_as_json(each) for each in examination.audits],
    }


def _audit_as_json(audit: "Audit") -> dict[str, object]:
    return {**diagnostic_as_json(audit.diagnostic), "about": audit.about, "path": steps(audit.path)}
