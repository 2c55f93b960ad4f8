"""The parser of the command line, and what runs the command asked for."""

import argparse
import gettext
import os
import sys
from collections.abc import Sequence

from entretien.application.services import Services
from entretien.cli import (
    analyse,
    check,
    compare,
    coverage,
    explain,
    exporting,
    group,
    guide,
    history,
    import_story,
    importing,
    packing,
    play,
    replay,
    report,
    roles,
    schema,
    simulate,
    test,
    unpacking,
)
from entretien.kernel.language import _, spoken
from entretien.kernel.paths import shipped


def main(arguments: Sequence[str], services: Services) -> int:
    """Run the command that `arguments` name; the exit code. Raises `UserError`."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    try:
        code: int = options.run(options, services)
    except BrokenPipeError:  # the reader of our output left: `entretien … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def build_parser() -> argparse.ArgumentParser:
    """The parser of every command, its own words in the user's language."""
    _translate_argparse()
    parser = argparse.ArgumentParser(
        prog="entretien",
        description=_("Simulateur d'entretiens pour le BTS Banque. Sans commande\u00a0: ouvre la fenêtre."),
    )
    commands = parser.add_subparsers(title=_("commandes"), metavar=_("commande"), required=True)
    for command in (
        *(play, check, analyse, simulate, test, explain, schema, coverage, guide, roles),
        *(history, report, replay, compare, group, exporting, importing, packing, unpacking, import_story),
    ):
        command.add(commands)
    return parser


def _translate_argparse() -> None:
    """Give argparse its words: it takes them from gettext's default domain, in the language named there."""
    gettext.bindtextdomain("argparse", str(shipped("assets", "i18n")))
    gettext.textdomain("argparse")
    os.environ["LANGUAGE"] = spoken()
