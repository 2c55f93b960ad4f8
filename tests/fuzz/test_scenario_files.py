"""Whatever a file holds, reading it gives a reading; and what the checker accepts can be played.

Five ways to write a bad file, the scenario's own or a fragment's, 25,000 inputs each under `make fuzz`.
"""

from pathlib import Path
from random import Random
from typing import Final

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entretien.competences.reader import load
from entretien.content.characters import FORBIDDEN
from entretien.content.diagnostics import Severity
from entretien.content.reading import read_scenario, read_sources
from entretien.content.sources import Sources
from entretien.interview.engine import start, submit
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Choose, Select, Start
from entretien.transcript.events import RepliesOffered, SelectionOffered

GOOD: Final = read_scenario(Path(__file__).parent / "scenario" / "essai.yaml", load())
"""What is spoiled below."""

FRAGMENT: Final = "fragments/depart.yaml"
TEXTS: Final = {name: dict(GOOD.sources.files)[name] for name in (GOOD.sources.entry, FRAGMENT)}
"""The files that are spoiled: the scenario's own, and a fragment it includes twice."""
PIECES: Final = (
    *("a", " ", "\n", "  ", ": ", "- ", "? ", ", ", "[", "]", "{", "}", "#", "|", ">", "'", '"', "\\", "\t"),
    *("%", "---\n", "&a ", "*a", "!t ", "!!int ", "<<", "~", "\x00", "\u202e", "\ufeff", "\x85", "é", "😀"),
    *("end:", "back", "trust >= 3", "known(voyage)", "{livret.taux}", "{{", "not", "oui", "−1", "010"),
    *("format", "id", "phases", "exchanges", "replies", "next", "when", "arrivee", "besoins", "doute"),
    *("include", "with", "$nom", "$quand", "$suite", "$$", "$", "conge", "conge_encore", "depart"),
    *("12:30", "1e999", "9" * 400, "[" * 40),
)  # fmt: skip
WORDS: Final = sorted(
    {word for text in TEXTS.values() for line in text.splitlines() for word in line.split()}
)

SLOW = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)


def with_text(text: str, spoiled: str) -> Sources:
    """The files of the good scenario, the one named `spoiled` replaced by `text`."""
    files = ((name, text if name == spoiled else good) for name, good in GOOD.sources.files)
    return Sources(GOOD.sources.entry, tuple(files))


def examine(text: str, spoiled: str = GOOD.sources.entry) -> None:
    """Read a scenario, and play it when nothing is wrong with it."""
    reading = read_sources(with_text(text, spoiled), load())
    errors = [each for each in reading.diagnostics if each.severity is Severity.ERROR]
    assert (reading.scenario is None) == bool(errors)
    for each in reading.diagnostics:
        assert each.message
        assert not FORBIDDEN.search(each.message)
        assert each.place.line >= 1
        assert each.place.column >= 1
    if reading.scenario is not None:
        play(reading.scenario, Random(text))  # noqa: S311 - games, not secrets


def play(scenario: Scenario, chance: Random, turns: int = 30) -> None:
    """Answer at random for a while: the engine has nothing to object to."""
    interview, events = start(scenario, Start())
    for _turn in range(turns):
        if interview.over:
            return
        offer = next(each for each in reversed(events) if isinstance(each, RepliesOffered | SelectionOffered))
        if isinstance(offer, RepliesOffered):
            choice = chance.choice([each.id for each in offer.replies if not each.closed])
            interview, events = submit(interview, Choose(choice))
        else:
            items = tuple(item.id for item in offer.items[: offer.minimum])
            interview, events = submit(interview, Select(items))


def test_the_file_that_is_spoiled_is_a_good_one() -> None:
    assert GOOD.diagnostics == ()
    assert GOOD.scenario is not None


@SLOW
@given(st.text(), st.sampled_from(sorted(TEXTS)))
def test_any_text(text: str, name: str) -> None:
    examine(text, name)


@SLOW
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join), st.sampled_from(sorted(TEXTS)))
def test_pieces_of_yaml(text: str, name: str) -> None:
    examine(text, name)


@st.composite
def spoiled(draw: st.DrawFn, good: str) -> str:
    """A good file, a few of its lines and words taken away, doubled, moved or replaced."""
    lines = good.splitlines(keepends=True)
    for _change in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 5)):
            case 0:
                del lines[at]
            case 1:
                lines.insert(draw(st.integers(0, len(lines))), lines[at])
            case 2:
                lines[at] = "  " + lines[at]
            case 3:
                lines[at] = lines[at].removeprefix("  ")
            case 4:
                cut = draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:cut] + draw(st.sampled_from(PIECES)) + lines[at][cut:]
            case _:
                words = lines[at].split(" ")
                words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from(WORDS))
                lines[at] = " ".join(words)
        lines = lines or ["\n"]
    return "".join(lines)


@SLOW
@given(spoiled(TEXTS[GOOD.sources.entry]))
def test_a_good_file_spoiled(text: str) -> None:
    examine(text)


@SLOW
@given(spoiled(TEXTS[FRAGMENT]))
def test_a_good_fragment_spoiled(text: str) -> None:
    examine(text, FRAGMENT)


CONTENTS: Final = {name: yaml.load(text, yaml.CSafeLoader) for name, text in TEXTS.items()}
KEYS: Final = sorted((name, key) for name, content in CONTENTS.items() for key in content)
scalars = st.one_of(st.sampled_from(PIECES), st.sampled_from(WORDS), st.text(max_size=8), st.integers(-5, 5))
keys = st.sampled_from(WORDS).map(lambda word: word.strip(":{}[],"))
trees = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=6)),
    max_leaves=25,
)


@SLOW
@given(st.sampled_from(KEYS), trees)
def test_a_part_that_holds_anything(part: tuple[str, str], tree: object) -> None:
    name, key = part
    content = CONTENTS[name] | {key: tree}
    examine(yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True), name)
