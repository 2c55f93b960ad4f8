"""What an editor writes by itself: the indent of a new line, its dash, comments. Nothing else is touched."""

import re
from collections.abc import Sequence

STEP = 2
"""Spaces of an indent."""

_LEAD = re.compile(r"(?P<indent> *)(?P<dash>(?:- +)*)(?P<rest>.*)")
_KEY = re.compile(r"""(?:"[^"]*"|'[^']*'|[^\s#"'\[\]{},-][^#"'\[\]{},]*?):(?:\s|$)""")
_OPENS = re.compile(r".*(?::|: [|>][-+]?)\s*")
_COMMENT = re.compile(r"( *)# ?")


def lead_of_next(line: str) -> str:
    """What begins the line after `line`, which the author ends here.

    The same indent, one more after a key without a value; another dash after an item that is a mere text.
    """
    found = _LEAD.match(line)
    if found is None:
        return ""
    indent, dash, rest = found["indent"], found["dash"], found["rest"]
    inner = " " * (len(indent) + len(dash))
    if _OPENS.fullmatch(line) and not rest.startswith("#"):
        return inner + " " * STEP
    if dash and rest and not _KEY.match(rest) and not rest.startswith("{"):
        return indent + dash
    if dash and rest.startswith("{"):
        return indent + dash
    return inner


def is_empty_item(line: str) -> bool:
    """Whether a dash waits for something: the author who ends that line wants no more items."""
    return line.strip() == "-"


def spaces_to_stop(column: int) -> int:
    """How many spaces lead from a column, from 0, to the next stop."""
    return STEP - column % STEP


def spaces_back(before: str) -> int:
    """How many characters a step back takes, after nothing but spaces; one otherwise."""
    if before and not before.strip(" "):
        return (len(before) - 1) % STEP + 1
    return 1


def commented(lines: Sequence[str]) -> list[str]:
    """The lines as comments, or without their `#` where all of them are comments already."""
    written = [line for line in lines if line.strip()]
    if written and all(_COMMENT.match(line) for line in written):
        return [_COMMENT.sub(r"\1", line, count=1) if line.strip() else line for line in lines]
    margin = min((len(line) - len(line.lstrip(" ")) for line in written), default=0)
    return [f"{line[:margin]}# {line[margin:]}" if line.strip() else line for line in lines]


def shifted(lines: Sequence[str], by: int) -> list[str]:
    """The lines moved to the right, or to the left as far as there are spaces."""
    if by >= 0:
        return [" " * by + line if line.strip() else line for line in lines]
    return [line[min(-by, len(line) - len(line.lstrip(" "))) :] for line in lines]
