"""The mistakes found so far, as sentences."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from itertools import islice

from entretien.content.catalogue import message_of, severity_of
from entretien.content.codes import Code
from entretien.content.diagnostics import Diagnostic, Place, Severity
from entretien.content.limits import MISTAKES_LIMIT
from entretien.kernel.language import _

_SHOWN = 60
"""Characters of an author's text that a sentence quotes."""
_NAME = 64
"""Characters of a name."""
_COMPARISONS = 10_000
"""Names compared with wrong ones in one reading, a thousand for each at most: comparing takes its time."""
_CANDIDATES = _COMPARISONS // 10


class TooManyMistakesError(Exception):
    """Enough was found: the reading stops here, what was found stands."""


class Findings:
    """Collects the diagnostics of one reading."""

    def __init__(self) -> None:
        self._diagnostics: dict[Diagnostic, None] = {}
        self._mistakes = 0
        self._comparisons = _COMPARISONS

    @property
    def has_errors(self) -> bool:
        """Whether anything found stops the scenario from being played."""
        return any(each.severity is Severity.ERROR for each in self._diagnostics)

    def sorted(self) -> tuple[Diagnostic, ...]:
        """Everything found, file by file, from top to bottom."""
        return tuple(sorted(self._diagnostics, key=lambda each: (each.place, each.code)))

    def report(self, code: Code, place: Place, **details: object) -> None:
        """Add a mistake; `details` fill the blanks of its page's message.

        Raises `TooManyMistakesError` at the limit.
        """
        self._add(code, place, details)

    def report_unknown(
        self, code: Code, place: Place, name: str, among: Iterable[str], **details: object
    ) -> None:
        """Add that `name` is not one of `among`, and which of them is near it.

        Raises `TooManyMistakesError` at the limit.
        """
        self._add(code, place, {"name": name, **details}, self._nearest(name, among))

    def _nearest(self, wrong: str, among: Iterable[str]) -> str:
        if not wrong or len(wrong) > _NAME:
            return ""
        alike = (each for each in among if abs(len(each) - len(wrong)) <= 3)
        candidates = list(islice(alike, min(_CANDIDATES, self._comparisons)))
        self._comparisons -= len(candidates)
        return next(iter(get_close_matches(wrong, candidates, n=1)), "")

    def _add(self, code: Code, place: Place, details: Mapping[str, object], near: str = "") -> None:
        message = _sentence(code, details)
        if near:
            message += " " + _("Vouliez-vous dire «\u00a0{near}\u00a0»\u00a0?").format(near=near)
        full = tuple((name, str(value)) for name, value in details.items())
        # What a fragment is given may be read, and be wrong, at each place it is used.
        found = Diagnostic(code, severity_of(code), place, message, full, near)
        if found in self._diagnostics:
            return
        self._diagnostics[found] = None
        # What remains to be written is no mistake: a long scenario begins with more of it than the limit.
        self._mistakes += found.severity is not Severity.TO_WRITE
        if self._mistakes == MISTAKES_LIMIT and code is not Code.TOO_MANY_MISTAKES:
            self.report(Code.TOO_MANY_MISTAKES, place, limit=MISTAKES_LIMIT)
            raise TooManyMistakesError


def clipped(text: str) -> str:
    """`text` on one line, short enough to be quoted in a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def _sentence(code: Code, details: Mapping[str, object]) -> str:
    return message_of(code).format(**{name: clipped(str(value)) for name, value in details.items()})
