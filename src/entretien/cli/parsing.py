"""What several commands have in common in their arguments."""

import argparse
from typing import TypeAlias

from entretien.kernel.language import _
from entretien.scenario.variants import BASE

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - argparse publishes no name for it


def add_command(commands: Commands, name: str, summary: str) -> argparse.ArgumentParser:
    """A command with its one-line summary, which also opens its help."""
    return commands.add_parser(name, help=summary, description=summary)


def add_variant(parser: argparse.ArgumentParser) -> None:
    """`--variant NAME`."""
    parser.add_argument(
        "--variant",
        default=BASE,
        metavar=_("NOM"),
        help=_("variante du jour (sans elle\u00a0: le scénario tel quel)"),
    )


def add_format(parser: argparse.ArgumentParser) -> None:
    """`--format text|json`."""
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help=_("forme de la sortie (text par défaut)")
    )
