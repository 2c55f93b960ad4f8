"""The pace of the reader on a scenario of 5,000 exchanges.

Reading and checking is to take no longer than `yaml.load` alone on the same text, and reopening an unchanged
file from the cache a fiftieth of that.
"""

from collections import deque
from pathlib import Path

import pytest
import yaml
from pytest_benchmark.fixture import BenchmarkFixture

from entretien.competences.reader import load
from entretien.content.cache import open_scenario
from entretien.content.example import ENTRY, Example
from entretien.content.library import read_library
from entretien.content.reading import Reading, read_scenario
from samples.long_text import interview_of

EXCHANGES = 5_000


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A long interview: each exchange leads to the next."""
    return Example(interview_of(EXCHANGES), faulty=False).write(tmp_path_factory.mktemp("large"))


@pytest.fixture(scope="module")
def text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def test_bare_event_stream(benchmark: BenchmarkFixture, text: str) -> None:
    """The least that can be done with the text."""
    benchmark(lambda: deque(yaml.parse(text, Loader=yaml.CSafeLoader), maxlen=0))


@pytest.mark.benchmark(min_rounds=3)
def test_yaml_load(benchmark: BenchmarkFixture, text: str) -> None:
    """What the reader is measured against."""
    benchmark(yaml.load, text, yaml.CSafeLoader)


@pytest.mark.benchmark(min_rounds=3)
def test_reading_and_checking(benchmark: BenchmarkFixture, file: Path) -> None:
    """The whole way: text, values, names, checks."""
    reading: Reading = benchmark(read_scenario, file, load())

    assert reading.scenario is not None
    assert sum(1 for _ in reading.scenario.exchanges()) == EXCHANGES


def test_reopening(benchmark: BenchmarkFixture, file: Path) -> None:
    """An unchanged scenario, from the cache."""
    first = open_scenario(file, load())

    assert benchmark(open_scenario, file, load()).scenario == first.scenario


def test_listing(benchmark: BenchmarkFixture, file: Path) -> None:
    """The card of an unchanged scenario."""
    read_library(file.parent, load)

    (card,) = benchmark(read_library, file.parent, load)
    assert card.file == str(file.parent / ENTRY)
