"""The catalogue of diagnostics: one Markdown page per code, with examples that prove it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from entretien.content.codes import Code
from entretien.kernel.language import _

_FRONT_MATTER = re.compile(r"---\n(?P<head>.*?)\n---\n+(?P<body>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """What is to be known of a diagnostic."""

    code: Code
    name: str
    """The same name as in `Code`, in lower case."""
    message: str
    """The sentence shown, with `{blanks}`; French, the source of every translation."""
    body: str
    """The explanation and its examples, in Markdown."""


@lru_cache(maxsize=len(Code))
def page_of(code: Code) -> Page:
    """The page of a diagnostic."""
    text = files(__package__).joinpath("pages", f"{code}.md").read_text(encoding="utf-8")
    parts = _FRONT_MATTER.fullmatch(text)
    if parts is None:
        message = f"{code}.md has no front matter"
        raise ValueError(message)
    head = dict(line.split(": ", 1) for line in parts["head"].splitlines())
    return Page(Code(head["code"]), head["name"], head["message"], parts["body"])


def message_of(code: Code) -> str:
    """The sentence of a diagnostic in the user's language, its blanks to be filled."""
    return _(page_of(code).message)
