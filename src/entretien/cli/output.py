"""Printing: values as JSON, texts on a console that never interprets what an author wrote."""

import sys
from collections.abc import Iterable

import msgspec
from rich.console import Console
from rich.text import Text

from entretien.transcript.script import ScriptLine, Voice, as_text

_STYLES = {
    Voice.HEADING: "bold",
    Voice.CLIENT: "cyan",
    Voice.CUE: "italic dim",
    Voice.LEARNER: "green",
    Voice.STAGE: "dim",
    Voice.TRAINER: "yellow",
}


def print_json(value: object) -> None:
    """`value` as indented JSON on the standard output."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=2)
    sys.stdout.write(text.decode() + "\n")


def console() -> Console:
    """A console without markup; lines are wrapped for a person, left whole for a pipe."""
    return Console(markup=False, highlight=False, emoji=False, soft_wrap=not sys.stdout.isatty())


def print_script(console: Console, lines: Iterable[ScriptLine]) -> None:
    """Lines of a transcript, each voice in its style when colours are shown."""
    for line in lines:
        console.print(Text(as_text([line]).rstrip("\n"), style=_STYLES[line.voice]))
