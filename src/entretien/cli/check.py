"""`entretien check`: the mistakes of scenario files, with their places."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.text import Text

from entretien.application.services import Services
from entretien.cli.output import console, print_json
from entretien.cli.parsing import Commands, add_command, add_format
from entretien.content.diagnostics import Diagnostic, Severity
from entretien.content.reading import read_scenario
from entretien.kernel.errors import UserError
from entretien.kernel.language import _, plural

CLEAN, MISTAKES = 0, 1

_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(commands, "check", _("relève les fautes de scénarios"))
    parser.add_argument("paths", type=Path, nargs="+", metavar=_("CHEMIN"), help=_("fichiers ou dossiers"))
    add_format(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, services: Services) -> int:
    """Check every scenario; 1 when there is a mistake, warnings included."""
    framework = services.framework()
    files = list(_files(options.paths))
    diagnostics = [each for file in files for each in read_scenario(file, framework).diagnostics]
    if options.format == "json":
        print_json([_as_json(each) for each in diagnostics])
    else:
        _print(diagnostics, len(files))
    return MISTAKES if diagnostics else CLEAN


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            found = sorted(path.glob("*.yaml"))
            if not found:
                raise UserError(
                    _("Aucun scénario dans « {folder} ».").format(folder=path),
                    remedy=_("Donnez un dossier qui contient des fichiers .yaml."),
                )
            yield from found
        elif path.exists():
            yield path
        else:
            raise UserError(_("« {path} » n'existe pas.").format(path=path), remedy=_("Vérifiez le chemin."))


def _as_json(each: Diagnostic) -> dict[str, object]:
    return {
        "code": each.code,
        "severity": each.severity,
        "file": each.place.file,
        "line": each.place.line,
        "column": each.place.column,
        "message": each.message,
    }


def _print(diagnostics: Sequence[Diagnostic], files: int) -> None:
    out = console()
    for each in diagnostics:
        place = each.place
        out.print(
            Text(f"{place.file}:{place.line}:{place.column}: "),
            Text(each.code, style=_STYLES[each.severity]),
            Text(each.message),
        )
    scenarios = plural("{n} scénario", "{n} scénarios", files).format(n=files)
    mistakes = plural("{n} faute", "{n} fautes", len(diagnostics)).format(n=len(diagnostics))
    out.print(_("{scenarios}, {mistakes}.").format(scenarios=scenarios, mistakes=mistakes))
    if diagnostics:
        out.print(
            _("« entretien explain {code} » explique une faute.").format(code=diagnostics[0].code),
            style="dim",
        )
