"""Where a part of a text is written: behind quotes, escapes and folded lines stand the same words."""

import re

from entretien.manuscript.nodes import Scalar, Span

_WORD = re.compile(r"\w+")
_WRITTEN = re.compile(r"\\(?:x..|u....|U........|\s+|.)|\w+", re.DOTALL)
"""A word, or an escape that is no part of one."""


def part(source: str, scalar: Scalar, start: int, end: int) -> Span | None:
    """The characters of `source` that characters `start` to `end` of a text are written on.

    None where they cannot be told apart: a word written with escapes, a blank that was folded.
    """
    begin, written = scalar.span.start, source[scalar.span.start : scalar.span.end]
    if scalar.style in {"'", '"'}:
        begin, written = begin + 1, written[1:-1]
    elif scalar.style:  # what follows `|` or `>` on its line is no text
        header = written.find("\n") + 1
        begin, written = begin + header, written[header:]
    if written == scalar.text:
        return Span(begin + start, begin + end)
    words = [(found.start(), found.end()) for found in _WORD.finditer(scalar.text)]
    escaped = _WRITTEN if scalar.style == '"' else _WORD
    spans = [found.span() for found in escaped.finditer(written) if not found.group().startswith("\\")]
    if [scalar.text[slice(*word)] for word in words] != [written[slice(*span)] for span in spans]:
        return None
    first = next((rank for rank, word in enumerate(words) if word[0] <= start < word[1]), None)
    last = next((rank for rank, word in enumerate(words) if word[0] < end <= word[1]), None)
    if first is None or last is None:
        return None
    starts_at = spans[first][0] + start - words[first][0]
    ends_at = spans[last][0] + end - words[last][0]
    return Span(begin + starts_at, begin + ends_at)
