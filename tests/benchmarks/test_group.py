"""A whole group from SQLite: 1,000 attempts in under a second."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from entretien.application.bounding import Bounding
from entretien.application.grouping import Grouping
from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.history.chain import links
from entretien.history.dossier import Dossier
from entretien.history.mode import Mode
from entretien.history.records import Attempt, AttemptHeader, Origin, Turn
from entretien.history.store import HistoryStore
from entretien.interview import rules
from entretien.interview.program import Program, compile_scenario
from entretien.interview.state import NOWHERE
from entretien.kernel.ids import AttemptId
from entretien.kernel.paths import shipped
from entretien.storage.opening import open_history
from entretien.transcript.commands import Choose, Command, Select, Start
from samples.clock import StoppedClock
from samples.kept import NOA, NOON, result

ATTEMPTS = 1_000
TURNS = 40
"""What the golden plays take."""


def played(program: Program, chance: Random) -> list[Command]:
    """An interview answered at random, or its first turns."""
    state = rules.begin(program).after
    commands: list[Command] = [Start()]
    while not state.over and len(commands) <= TURNS:
        if state.desk != NOWHERE:
            desk = program.desks[state.desk]
            picked = tuple(chance.sample(list(desk.bits), desk.source.maximum))
            commands.append(Select(picked))
            state = rules.select(program, state, sum(desk.bits[each] for each in picked)).after
        else:
            option = chance.choice(rules.open_options(program.places[state.at], state))
            commands.append(Choose(option.source.id))
            state = rules.choose(program, state, option).after
    return commands


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HistoryStore]:
    """A history that holds the attempts of a year."""
    reading = read_scenario(shipped("scenarios", "colocation_lina.yaml"), load())
    assert reading.scenario is not None
    program = compile_scenario(reading.scenario)
    chance = Random(1)  # noqa: S311 - games, not secrets

    def dossier(number: int) -> Dossier:
        commands = played(program, chance)
        turns = tuple(
            Turn(place, command, NOON + timedelta(seconds=place), 1000 * place)
            for place, command in enumerate(commands)
        )
        header = AttemptHeader(
            id=AttemptId(f"essai{number}"),
            learner=NOA.id,
            learner_name=NOA.name,
            scenario=program.scenario.id,
            title=program.scenario.title,
            digest=reading.sources.digest,
            variant=Start().variant,
            mode=Mode.TRAINING,
            started=NOON,
            turns=len(commands) - 1,
            result=result(10.0),
            origin=Origin(NOON),
        )
        return Dossier(Attempt(header, turns), links(header, turns))

    with closing(open_history(tmp_path_factory.mktemp("groupe"), StoppedClock())) as opened:
        opened.take_in([NOA], [reading.sources], [dossier(number) for number in range(ATTEMPTS)])
        yield opened


def test_the_figures_of_a_group(benchmark: BenchmarkFixture, store: HistoryStore, tmp_path: Path) -> None:
    grouping = Grouping(store, load(), Bounding(tmp_path))
    scenario = store.attempts()[0].scenario

    group = benchmark(grouping.group, scenario)

    assert group.figures.attempts == ATTEMPTS
    assert group.figures.places[0].passed == ATTEMPTS
