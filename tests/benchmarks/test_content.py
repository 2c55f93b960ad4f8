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

EXCHANGES = 5_000
HEAD = """\
flags: {vue: Une pièce a été vue}
assesses: {C4.6.4: 2, C4.6.5: 4}
phases:
  greeting:
    exchanges:
"""
EXCHANGE = """\
      e{here}:
        client:
          - {{say: "Je voudrais parler de la question {here}.", mood: hesitant, when: trust >= 3}}
          - "Bonjour, j'ai rendez-vous pour la question {here}."
        replies:
          - id: ouvrir{here}
            kind: open_question
            say: "Que souhaitez-vous savoir au sujet de la question {here} ?"
            evidence: {{C4.6.4: 2, C4.6.5: 1}}
            effects: {{trust: +1, vue: true}}
            feedback: "La question est ouverte : elle laisse dire."
            also: ["Dites-moi tout de la question {here}."]
            reaction:
              - {{say: "Merci de le demander.", mood: relieved, when: trust >= 4, reveals: [voyage]}}
              - {{say: "Bon.", mood: wary, effects: {{tension: +1}}}}
            next: {there}
          - id: fermer{here}
            kind: closed_question
            say: "La question {here} est donc réglée ?"
            when: trust >= 1 and not chosen(ouvrir{here})
            evidence: {{C4.6.4: -1}}
            feedback: "La question se ferme avant d'avoir été posée."
            reaction: "Pas vraiment."
            next: {there}
"""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A long interview: each exchange leads to the next."""
    leads = [*(f"e{number}" for number in range(1, EXCHANGES)), "end:accord"]
    exchanges = (EXCHANGE.format(here=here, there=there) for here, there in enumerate(leads))
    return Example(HEAD + "".join(exchanges), faulty=False).write(tmp_path_factory.mktemp("large"))


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
