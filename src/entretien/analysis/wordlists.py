"""Words that give a reply away, counted in what a learner reads."""

import re
import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files


@lru_cache(maxsize=65536)
def occurrences(name: str, text: str) -> int:
    """How many words or expressions of the list `name` (`polite`, `feedback`) stand in `text`.

    `KeyError` when there is no such list: they are part of the program, in `data/words_fr.toml`.
    """
    plain = " ".join(text.casefold().replace("’", "'").split())  # no-break spaces become spaces
    return len(_pattern(name).findall(plain))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    text = files(__package__).joinpath("data", "words_fr.toml").read_text(encoding="utf-8")
    return _any_of(tomllib.loads(text)[name])


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    """Any of the words, the longest expression first where one begins another."""
    ordered = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)")
