"""The catalogue of diagnostics: one Markdown page per code, with examples that prove it."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files

from entretien.content.codes import Code
from entretien.content.diagnostics import Severity
from entretien.content.example import Example, example_of
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

_PAGE = re.compile(r"---\n(?P<head>.*?)\n---\n+(?P<body>.*)", re.DOTALL)
_EXAMPLE = re.compile(r"^```yaml (?P<info>.*?)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """What is to be known of a diagnostic."""

    code: Code
    name: str
    """The name of the code, in lower case."""
    severity: Severity
    message: str
    """The sentence shown, with `{blanks}`; French, the source of every translation."""
    body: str
    """The explanation and its examples, in Markdown."""

    @property
    def examples(self) -> tuple[Example, ...]:
        """The examples of the page: some that must draw the diagnostic, some that must not."""
        return tuple(example_of(each["info"], each["text"]) for each in _EXAMPLE.finditer(self.body))


def page(code: str) -> Page:
    """The page of a code; `UserError`, with the near codes, when there is none."""
    wanted = code.strip().upper()
    if wanted not in set(Code):
        near = get_close_matches(wanted, list(Code), n=3, cutoff=0.5)
        raise UserError(
            _("Le diagnostic « {code} » n'existe pas.").format(code=code),
            remedy=_("Codes proches : {near}.").format(near=", ".join(near)) if near else "",
        )
    return _page(Code(wanted))


def message_of(code: Code) -> str:
    """The sentence of a diagnostic in the user's language, its blanks to be filled."""
    return _(_page(code).message)


def severity_of(code: Code) -> Severity:
    """How grave a diagnostic is."""
    return _page(code).severity


@lru_cache(maxsize=len(Code))
def _page(code: Code) -> Page:
    text = files(__package__).joinpath("pages", f"{code}.md").read_text(encoding="utf-8")
    parts = _PAGE.fullmatch(text)
    if parts is None:
        message = f"{code}.md has no front matter"
        raise ValueError(message)
    head = dict(line.split(": ", 1) for line in parts["head"].splitlines())
    return Page(Code(head["code"]), head["name"], Severity(head["severity"]), head["message"], parts["body"])
