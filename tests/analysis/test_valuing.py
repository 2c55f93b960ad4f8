"""What each choice of an attempt was worth: regrets sum to what was lost, to the point."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entretien.analysis.valuation import find_valuation
from entretien.analysis.value_table import DamagedTableError, decoded
from entretien.analysis.valuing import worths
from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.interview.engine import start, submit
from entretien.kernel.ids import ReplyId
from entretien.kernel.paths import shipped
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Abandon, Choose, Command, Start
from entretien.transcript.events import Event
from samples.building import WELCOME, exchange, phase, reply, scenario
from samples.enumeration import possible
from samples.played import weigh
from samples.strategies import scenarios


def conduct_at_random(played: Scenario, chance: random.Random) -> tuple[list[Command], list[Event]]:
    interview, events = start(played, Start())
    told, commands = list(events), list[Command]()
    while not interview.over:
        command = chance.choice(list(possible(events)))
        interview, events = submit(interview, command)
        commands.append(command)
        told += events
    return commands, told


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(scenarios(), st.randoms(use_true_random=False))
def test_regrets_sum_to_what_was_lost(played: Scenario, chance: random.Random) -> None:
    found = find_valuation(played)
    assert found is not None
    commands, told = conduct_at_random(played, chance)

    each = worths(played, Start(), commands, found.table)

    assert all(worth.regret >= 0 for worth in each)
    assert sum(worth.regret for worth in each) == (found.bounds.weighted - weigh(played, told) if each else 0)
    for worth in each:
        assert worth.alternatives[0].value == worth.before, "the best choice loses nothing"


def test_the_alternatives_are_what_was_open_the_best_first() -> None:
    played = scenario(
        phase(
            PhaseName.GREETING,
            exchange(
                "a",
                reply("mal", "b", evidence=((WELCOME, -1),)),
                reply("bien", "b", evidence=((WELCOME, 2),)),
                reply("fermee", "b", when="trust >= 9"),
            ),
            exchange("b", reply("fin", "end:accord", evidence=((WELCOME, 1),))),
        )
    )
    found = find_valuation(played)
    assert found is not None

    (first, _second) = worths(played, Start(), [Choose(ReplyId("mal")), Choose(ReplyId("fin"))], found.table)

    assert [(each.choice, each.value) for each in first.alternatives] == [("bien", 3), ("mal", 0)]
    assert (first.before, first.after, first.regret) == (3, 0, 3)


def test_leaving_early_loses_all_that_was_to_come() -> None:
    played = scenario(
        phase(
            PhaseName.GREETING,
            exchange("a", reply("bien", "end:accord", evidence=((WELCOME, 2),)), reply("x", "end:accord")),
        )
    )
    found = find_valuation(played)
    assert found is not None

    (worth,) = worths(played, Start(), [Abandon()], found.table)

    assert (worth.before, worth.after) == (2, 0)


@pytest.mark.parametrize("damage", [b"", b"PK", b"\x93NUMPY", bytes(100)])
def test_bytes_that_are_no_table_are_refused(damage: bytes) -> None:
    with pytest.raises(DamagedTableError):
        decoded(damage)


def test_a_table_is_read_as_it_was_written() -> None:
    path = Path(shipped("scenarios")) / "quatre_vingt_seize_euros.yaml"
    played = read_scenario(path, load()).scenario
    assert played is not None
    found = find_valuation(played)
    assert found is not None

    again = decoded(found.table.encoded())

    assert (again.keys == found.table.keys).all()
    assert (again.points == found.table.points).all()
