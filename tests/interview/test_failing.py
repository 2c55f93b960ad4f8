"""An author reads which part of a condition keeps a reply closed."""

import pytest

from entretien.interview.engine import begin
from entretien.interview.failing import Part, parts_of, written
from entretien.interview.program import compile_scenario
from entretien.scenario.conditions import parse
from entretien.scenario.phases import PhaseName
from entretien.transcript.commands import Start
from samples.building import exchange, phase, reply, scenario


@pytest.mark.parametrize(
    "condition",
    [
        "trust >= 3 and (known(a) or tension < 2) and not chosen(b)",
        "not (trust >= 3 and tension == 0)",
        "trust - tension + 2 > 0 or (turns != 4 and visited(c))",
    ],
)
def test_a_condition_written_again_means_the_same(condition: str) -> None:
    once = written(parse(condition))
    assert written(parse(once)) == once


def test_each_part_is_said_with_whether_it_holds() -> None:
    played = scenario(phase(PhaseName.GREETING, exchange("arrivee", reply("saluer", "end:accord"))))
    interview, _events = begin(compile_scenario(played), Start())
    parts = parts_of(interview.program, "trust >= 5 and tension >= 2 and not chosen(saluer)", interview.state)
    assert parts == (
        Part("trust >= 5", holds=True),
        Part("tension >= 2", holds=False),
        Part("not chosen(saluer)", holds=True),
    )
