"""A diagnostic as the studio shows it, and words for it. No Qt here."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from entretien.content.diagnostics import Diagnostic, Place, Severity
from entretien.gui.studio.signs import counted
from entretien.kernel.language import _

GRAVITY = tuple(Severity)
"""What stops the scenario first, what only remains to be written last."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend."""

    diagnostic: Diagnostic
    place: Place
    """Where it is in the text of now: one found before may have moved since."""
    former: bool = False
    """Whether it was found in a text that has changed since."""


def sorted_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The gravest first, then file by file from top to bottom."""
    return tuple(sorted(problems, key=_rank))


def summary(problems: Iterable[Problem]) -> str:
    """« 2 erreurs · 1 avertissement · 3 à écrire »; what is not there is left out."""
    counts = Counter(each.diagnostic.severity for each in problems)
    said = " · ".join(counted(severity, counts[severity]) for severity in GRAVITY if counts[severity])
    return said or _("Rien à signaler")


def severity_word(severity: Severity) -> str:
    """How grave, in a word."""
    return {
        Severity.ERROR: _("Erreur"),
        Severity.WARNING: _("Avertissement"),
        Severity.TO_WRITE: _("À écrire"),
    }[severity]


def where(place: Place, entry: str) -> str:
    """« ligne 12 », and the file if it is not the scenario's own, `entry`."""
    line = _("ligne {line}").format(line=place.line)
    if place.file == entry:
        return line
    return _("{file}, {line}").format(file=PurePosixPath(place.file).name, line=line)


def _rank(problem: Problem) -> tuple[int, Place, str]:
    return GRAVITY.index(problem.diagnostic.severity), problem.place, problem.diagnostic.code
