"""`entretien coverage`: which competences a folder of scenarios assesses."""

import argparse
import sys
from pathlib import Path

from entretien.application.covering import Coverage, Row, cover
from entretien.application.services import Services
from entretien.cli.check import scenario_files
from entretien.cli.exploring import add_budget, budget_of, explorer
from entretien.cli.output import print_json
from entretien.cli.parsing import Commands, add_command
from entretien.cli.progress import shown_search
from entretien.content.reading import read_scenario
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ScenarioId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "coverage", _("montre quelles compétences des scénarios évaluent"))
    parser.add_argument("paths", type=Path, nargs="+", metavar=_("CHEMIN"), help=_("fichiers ou dossiers"))
    parser.add_argument(
        "--format", choices=("md", "json"), default="md", help=_("forme de la sortie (md par défaut)")
    )
    add_budget(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Explore every scenario, then print the table."""
    framework = services.framework()
    scenarios = [_read(file, services) for file in scenario_files(options.paths)]
    with shown_search(_("Exploration")) as search:
        coverage = cover(scenarios, framework, explorer(budget_of(options), search))
    if options.format == "json":
        print_json(_as_json(coverage))
    else:
        sys.stdout.write(as_markdown(coverage))
    return 0


def _read(file: Path, services: Services) -> Scenario:
    scenario = read_scenario(file, services.framework()).scenario
    if scenario is None:
        raise UserError(
            _("Le scénario «\u00a0{file}\u00a0» a des fautes.").format(file=file),
            remedy=_("«\u00a0entretien check {file}\u00a0» les montre.").format(file=file),
        )
    return scenario


def as_markdown(coverage: Coverage) -> str:
    """A table: one line per competence, one column per scenario, the decisions that assess it at least."""
    ids = [each.id for each in coverage.scenarios]
    heads = [_cell(f"{each.title} ({each.level})") for each in coverage.scenarios]
    lines = [
        _line([_("Compétence"), *heads, _("Scénarios")]),
        _line(["---"] + ["---:"] * (len(ids) + 1)),
        *(
            _line([_cell(f"{row.code} {row.label}"), *_counts(row, ids), str(len(row.covered))])
            for row in coverage.rows
        ),
    ]
    return "\n".join(lines) + "\n"


def _counts(row: Row, ids: list[ScenarioId]) -> list[str]:
    decisions = {each.scenario: each.decisions for each in row.covered}
    return [str(decisions.get(each, "")) for each in ids]


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    """Text that stays within its cell."""
    return " ".join(text.replace("\\", "\\\\").replace("|", "\\|").split())


def _as_json(coverage: Coverage) -> dict[str, object]:
    return {
        "scenarios": [
            {"id": each.id, "title": each.title, "level": each.level} for each in coverage.scenarios
        ],
        "competences": {
            row.code: {
                "label": row.label,
                "scenarios": {
                    each.scenario: {
                        "weight": each.weight,
                        "best": each.best,
                        "min_discriminating": each.decisions,
                    }
                    for each in row.covered
                },
            }
            for row in coverage.rows
        },
    }
