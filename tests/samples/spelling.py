"""The French that people read, word by word with its place, and the dictionary it is looked up in."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po
from hunspell import Hunspell

from entretien.kernel.paths import shipped
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Mapping, Node, Scalar, Sequence

DICTIONARIES = Path("/usr/share/hunspell")
"""Where Debian puts hunspell-fr-classical; `packaging/setup.sh test` gets it."""

OWN_WORDS = Path(__file__).parent.with_name("scenarios") / "words.txt"
"""Words that are right and that the dictionary does not know: abbreviations, surnames, spoken French."""

TEXTS = frozenset({
    "act", "also", "briefing", "client", "client_file", "closed", "cue", "feedback", "flags", "label", "name",
    "note", "occupation", "prompt", "reaction", "say", "short_name", "task", "temperament", "text", "title",
    "value",
})  # fmt: skip
"""The keys whose values are read by a learner."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_NOT_WORDS = re.compile(r"\$\w+|\{[^}]*\}|`[^`]*`|\]\([^)]*\)|https?://\S+|%\w")

Word = tuple[str, str]
"""A word, and its place."""


@cache
def dictionary() -> Hunspell:
    """French, with the words of the project."""
    speller = Hunspell("fr", hunspell_data_dir=str(DICTIONARIES))
    for word in OWN_WORDS.read_text(encoding="utf-8").split():
        speller.add(word)
    return speller


def unknown(words: Iterator[Word]) -> list[str]:
    """The words that are not French, each once, at its first place."""
    places: dict[str, str] = {}
    for word, place in words:
        places.setdefault(word, place)
    return [f"{place}: {word}" for word, place in places.items() if not dictionary().spell(word)]


def words_of_scenario(path: Path) -> Iterator[Word]:
    """What is read in a scenario, a persona, a sheet of figures or a bank."""
    manuscript = Manuscript.of(path.read_text(encoding="utf-8"))
    for scalar in _texts(manuscript.root, ""):
        line = manuscript.text.count("\n", 0, scalar.span.start) + 1
        yield from _words(scalar.text, f"{path.name}:{line}")


def words_of_page(path: Path) -> Iterator[Word]:
    """What is read in a chapter of the guide."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        yield from _words(line, f"{path.name}:{number}")


def words_of_messages() -> Iterator[Word]:
    """What the program itself says."""
    with shipped("assets", "i18n", "en", "LC_MESSAGES", "entretien.po").open("rb") as file:
        for message in read_po(file):
            for text in [message.id] if isinstance(message.id, str) else message.id:
                yield from _words(text, f"« {text} »")


def _texts(node: Node, key: str) -> Iterator[Scalar]:
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from _texts(entry.value, "flags" if key == "flags" else entry.key.text)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _texts(item, key)
    elif key in TEXTS:
        yield node


def _words(text: str, place: str) -> Iterator[Word]:
    for word in _WORD.findall(_NOT_WORDS.sub(" ", text).replace("’", "'")):
        yield word, place
