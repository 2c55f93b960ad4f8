"""`entretien check`: the mistakes of scenario files, with their places."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from entretien.application.services import Services
from entretien.cli.diagnostics import diagnostic_as_json, print_diagnostics
from entretien.cli.exploring import add_budget, budget_of, explorer
from entretien.cli.output import console, print_json
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.cli.progress import shown_search
from entretien.competences.framework import Framework
from entretien.content.diagnostics import Diagnostic
from entretien.content.reading import read_scenario
from entretien.kernel.errors import UserError
from entretien.kernel.language import _, plural

CLEAN, MISTAKES = 0, 1


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "check", _("relève les fautes de scénarios"))
    parser.add_argument("paths", type=Path, nargs="+", metavar=_("CHEMIN"), help=_("fichiers ou dossiers"))
    parser.add_argument(
        "--deep", action="store_true", help=_("explore aussi tous les chemins, tous les jours")
    )
    add_budget(parser)
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Check every scenario; 1 when there is a mistake, warnings included."""
    framework = services.framework()
    files = list(scenario_files(options.paths))
    diagnostics = _deep(files, framework, options) if options.deep else _shallow(files, framework)
    if options.format == "json":
        print_json([diagnostic_as_json(each) for each in diagnostics])
    else:
        _print(diagnostics, len(files))
    return MISTAKES if diagnostics else CLEAN


def _shallow(files: Iterable[Path], framework: Framework) -> list[Diagnostic]:
    return [each for file in files for each in read_scenario(file, framework).diagnostics]


def _deep(files: Iterable[Path], framework: Framework, options: argparse.Namespace) -> list[Diagnostic]:
    """The mistakes of the text and, where none stops the scenario from being played, those of its play."""
    from entretien.application.auditing import check_deep

    found: list[Diagnostic] = []
    for file in files:
        reading = read_scenario(file, framework)
        found += reading.diagnostics
        if reading.scenario is not None:
            with shown_search(reading.scenario.title) as search:
                audits = check_deep(reading, str(file), explorer(budget_of(options), search))
            found += (each.diagnostic for each in audits)
    return found


def scenario_files(paths: Sequence[Path]) -> Iterator[Path]:
    """The scenarios of files and folders. Raises `UserError` where a folder holds none."""
    for path in paths:
        if _is_folder(path):
            found = sorted(path.glob("*.yaml"))
            if not found:
                raise UserError(
                    _("Aucun scénario dans «\u00a0{folder}\u00a0».").format(folder=path),
                    remedy=_("Donnez un dossier qui contient des fichiers .yaml."),
                )
            yield from found
        else:  # that it is not there, or cannot be read, is said as any other mistake
            yield path


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long, a folder one may not enter
        return False


def _print(diagnostics: Sequence[Diagnostic], files: int) -> None:
    out = console()
    print_diagnostics(out, diagnostics)
    scenarios = plural("{n} scénario", "{n} scénarios", files).format(n=files)
    mistakes = plural("{n} faute", "{n} fautes", len(diagnostics)).format(n=len(diagnostics))
    out.print(_("{scenarios}, {mistakes}.").format(scenarios=scenarios, mistakes=mistakes))
    if diagnostics:
        out.print(
            _("«\u00a0entretien explain {code}\u00a0» explique une faute.").format(code=diagnostics[0].code),
            style="dim",
        )
