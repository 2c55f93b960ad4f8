"""An interview conducted by a policy."""

from entretien.analysis.blind_play import TURN_LIMIT, play_blindly
from entretien.analysis.policies import Policy
from entretien.interview.program import compile_scenario
from entretien.kernel.chance import source
from entretien.kernel.ids import CompetenceCode
from entretien.scenario.phases import PhaseName
from samples.building import WELCOME, desk, exchange, item, phase, reaction, reply, scenario, selection


def test_what_it_collects_counts_items_replies_and_reactions() -> None:
    prep = desk(PhaseName.PREPARATION, selection("infos", item("a", C4_6_1=1), minimum=1))
    answer = reply(
        "r", "end:accord", evidence=((WELCOME, 1),), reactions=(reaction(evidence=((WELCOME, 2),)),)
    )
    program = compile_scenario(scenario(prep, phase(PhaseName.GREETING, exchange("x", answer))))

    played = play_blindly(program, Policy.FIRST, source(1))

    assert played.points == {CompetenceCode("C4.6.1"): 1, WELCOME: 3}
    assert played.choices == 1
    assert program.endings[played.ending].id == "accord"


def test_an_interview_that_turns_round_is_abandoned() -> None:
    again = reply("encore", again=True)
    turning = exchange("a", again, reply("finir", "end:accord"), hub=True)
    program = compile_scenario(scenario(phase(PhaseName.GREETING, turning)))

    played = play_blindly(program, Policy.FIRST, source(1))

    assert played.choices == TURN_LIMIT
    assert played.ending == program.abandon
