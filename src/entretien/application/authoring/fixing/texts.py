"""Fixes of a text that cannot be changed value by value."""

import re
from collections.abc import Callable, Iterator, Mapping

from entretien.content.characters import FORBIDDEN
from entretien.content.codes import Code
from entretien.content.diagnostics import Diagnostic
from entretien.content.merging import conflicts
from entretien.kernel.language import _
from entretien.manuscript.edits import Edit, Splice
from entretien.manuscript.places import offset_at

TextFix = Callable[[str, Diagnostic], Iterator[tuple[str, Edit]]]

_PROPERTIES = re.compile(r"(?:[!&][^\s,\[\]{}]*[ \t]*)+")
"""Tags and anchors, before the value they are about."""


def keep_one_side(text: str, diagnostic: Diagnostic) -> Iterator[tuple[str, Edit]]:
    """What one of two versions says, where they were merged by half."""
    line = diagnostic.place.line
    conflict = next((each for each in conflicts(text) if each.line == line), None)
    if conflict is not None:
        sides = ((_("garder la première version"), conflict.ours), (_("garder la seconde"), conflict.theirs))
        for name, side in sides:
            yield name, Edit((Splice(conflict.start, conflict.end, side),))


def show_nothing_hidden(text: str, _diagnostic: Diagnostic) -> Iterator[tuple[str, Edit]]:
    """Without the characters that hide something."""
    splices = (Splice(found.start(), found.end(), "") for found in FORBIDDEN.finditer(text))
    yield _("retirer les caractères invisibles"), Edit.of(splices)


def undecorated(text: str, diagnostic: Diagnostic) -> Iterator[tuple[str, Edit]]:
    """The value alone."""
    start = offset_at(text, diagnostic.place.line, diagnostic.place.column)
    found = _PROPERTIES.match(text, start)
    if found is not None:
        name = _("retirer «\u00a0{key}\u00a0»").format(key=found.group().strip())
        yield name, Edit((Splice(start, found.end(), ""),))


TEXT_FIXES: Mapping[Code, TextFix] = {
    Code.MERGE_MARKER: keep_one_side,
    Code.FORBIDDEN_CHARACTER: show_nothing_hidden,
    Code.ALIAS: undecorated,
    Code.TAG: undecorated,
}
