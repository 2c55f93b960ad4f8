"""Where the checker thinks a conversation may come includes all that is played."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from entretien.content.checks.reach import Course, Moment
from entretien.interview.program import Program, compile_scenario
from entretien.interview.rules import begin, choose, open_options, select
from entretien.interview.state import NOWHERE, State
from entretien.scenario.scenario import Scenario
from samples.strategies import scenarios

TURNS = 60


def moment(program: Program, state: State) -> Moment:
    return program.places[state.at].source.id, state.back != NOWHERE


@settings(max_examples=60, deadline=None)
@given(scenarios(), st.randoms(use_true_random=False))
def test_the_engine_never_comes_where_the_checker_says_nothing_leads(
    scenario: Scenario, chance: Random
) -> None:
    moments = Course(scenario).moments
    program = compile_scenario(scenario)
    outcome = begin(program)
    for _turn in range(TURNS):
        state = outcome.after
        assert {entered.place.source.id for entered in outcome.entered} <= {name for name, _aside in moments}
        if state.desk != NOWHERE:
            picked = program.desks[state.desk].bits.values()
            outcome = select(program, state, sum(list(picked)[: program.desks[state.desk].source.minimum]))
        elif state.at != NOWHERE:
            assert moment(program, state) in moments
            outcome = choose(program, state, chance.choice(open_options(program.places[state.at], state)))
