"""Diagnostics on the command line: one line each, as editors and compilers write them, or as JSON."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from entretien.content.diagnostics import Diagnostic, Severity
from entretien.kernel.language import _

_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.TO_WRITE: "cyan"}


def print_diagnostics(out: Console, diagnostics: Iterable[Diagnostic]) -> None:
    """`file:line:column: code sentence`, the code in the colour of its gravity."""
    for each in diagnostics:
        out.print(Text(f"{each.place}: "), Text(each.code, style=_STYLES[each.severity]), Text(_told(each)))


def _told(each: Diagnostic) -> str:
    """The sentence of a diagnostic and, in a fragment, who included it."""
    places = ", ".join(map(str, each.place.included))
    return f"{each.message} " + _("(inclus par {places})").format(places=places) if places else each.message


def diagnostic_as_json(each: Diagnostic) -> dict[str, object]:
    """What a program reads of a diagnostic."""
    return {
        "code": each.code,
        "severity": each.severity,
        "file": each.place.file,
        "line": each.place.line,
        "column": each.place.column,
        "included": [
            {"file": place.file, "line": place.line, "column": place.column} for place in each.place.included
        ],
        "message": each.message,
    }
