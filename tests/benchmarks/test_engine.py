"""The pace of the engine: choices per second, with and without events."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from entretien.analysis.policies import Policy
from entretien.application.simulating import simulate
from entretien.interview.engine import start, submit
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Choose, Start
from entretien.transcript.events import RepliesOffered
from samples.large import layered

EXCHANGES, RUNS = 1_000, 100


@pytest.fixture(scope="module")
def large() -> Scenario:
    return layered(EXCHANGES)


def test_random_simulation(benchmark: BenchmarkFixture, large: Scenario) -> None:
    """`entretien simulate`: outcomes only, no event is built."""
    result = benchmark(simulate, large, RUNS, 1, Policy.RANDOM, None)

    benchmark.extra_info["choices"] = result.choices
    assert result.choices == RUNS * EXCHANGES // 10


def test_interviews_with_their_events(benchmark: BenchmarkFixture, large: Scenario) -> None:
    """What the window and the terminal do: every event told, every offer made."""
    begun, opening = start(large, Start())

    def conduct() -> int:
        interview, events, choices = begun, opening, 0
        while not interview.over:
            offer = events[-1]
            assert isinstance(offer, RepliesOffered)
            interview, events = submit(
                interview, Choose(next(each.id for each in offer.replies if not each.closed))
            )
            choices += 1
        return choices

    benchmark.extra_info["choices"] = benchmark(conduct)
