"""The pace of the analysis: states per second, from small scenarios to large ones."""

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from entretien.analysis.budget import Budget
from entretien.analysis.exploring import explore
from entretien.analysis.graph import Graph
from entretien.analysis.reporting import analyse
from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.interview.program import compile_scenario
from entretien.kernel.ids import FactId
from entretien.kernel.paths import shipped
from entretien.scenario.gauges import INTEREST, TENSION, TRUST
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from samples.building import DIAGNOSIS, WELCOME, exchange, fact, phase, reaction, reply, scenario
from samples.large import layered

pytestmark = pytest.mark.benchmark(min_rounds=1, max_time=1, warmup=False)


def free_order(questions: int) -> Scenario:
    """A hub of questions in free order that move three gauges and reveal six facts, then six offers."""

    hub = exchange(
        "decouverte",
        *(
            reply(
                f"q{number}",
                evidence=((WELCOME, 1 + number % 2),),
                when=f"trust >= {number % 4}" if number % 3 == 0 else None,
                effects=((TRUST, 1 if number % 2 else -1), (TENSION, 1 if number % 3 else -1), (INTEREST, 1)),
                reactions=(
                    reaction(
                        when="tension <= 4 and interest >= 3",
                        reveals=(FactId(f"f{number % 6}"),),
                        evidence=((DIAGNOSIS, 1),),
                    ),
                    reaction(evidence=((DIAGNOSIS, -1),)),
                ),
            )
            for number in range(questions)
        ),
        reply("proposer", "offre"),
        hub=True,
    )
    offers = exchange(
        "offre",
        *(
            reply(
                f"p{number}", "end:accord", when=f"known(f{number}) and trust >= 5", evidence=((WELCOME, 2),)
            )
            for number in range(6)
        ),
        reply("rien", "end:accord"),
    )
    return scenario(
        phase(PhaseName.GREETING, hub, offers), facts=tuple(fact(f"f{number}") for number in range(6))
    )


def record(benchmark: BenchmarkFixture, graph: Graph) -> None:
    benchmark.extra_info["states"] = len(graph)
    if benchmark.stats is not None:
        benchmark.extra_info["states_per_second"] = round(len(graph) / benchmark.stats["mean"])
    assert graph.complete


@pytest.mark.parametrize("exchanges", [100, 1_000, 10_000])
def test_layers_of_exchanges(benchmark: BenchmarkFixture, exchanges: int) -> None:
    program = compile_scenario(layered(exchanges))
    record(benchmark, benchmark(explore, program, Budget()))


@pytest.mark.parametrize("questions", [10, 13])
def test_a_hub_in_free_order(benchmark: BenchmarkFixture, questions: int) -> None:
    program = compile_scenario(free_order(questions))
    record(benchmark, benchmark(explore, program, Budget()))


@pytest.mark.parametrize("path", sorted(shipped("scenarios").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_whole_report_of_a_shipped_scenario(benchmark: BenchmarkFixture, path: Path) -> None:
    played = read_scenario(path, load()).scenario
    assert played is not None
    report = benchmark(analyse, played)
    benchmark.extra_info["states"] = report.states
    assert report.exact
