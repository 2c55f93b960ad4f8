"""From what happened to what it proves."""

from collections.abc import Sequence

import pytest

from entretien.competences.framework import Framework
from entretien.competences.reader import load
from entretien.interview.engine import replay
from entretien.kernel.ids import CompetenceCode, FactId, FaultId, ReplyId
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scenario.speech import Kind
from entretien.scoring.bounds import Bounds
from entretien.scoring.judge import judge
from entretien.scoring.scorecard import Earning, Mark, Scorecard
from entretien.transcript.commands import Choose, Command, Select, Start
from samples.building import (
    DIAGNOSIS,
    WELCOME,
    desk,
    exchange,
    fact,
    item,
    phase,
    reaction,
    reply,
    scenario,
    selection,
)

BOUNDS = Bounds(weighted=10, competences=((WELCOME, 4), (DIAGNOSIS, 2)))


@pytest.fixture(scope="module")
def framework() -> Framework:
    return load()


def judged(
    framework: Framework,
    played: Scenario,
    choices: Sequence[str],
    bounds: Bounds | None = BOUNDS,
    elapsed: Sequence[int] | None = None,
) -> Scorecard:
    commands: list[Command] = [Start(), *(Choose(ReplyId(each)) for each in choices)]
    _interview, told = replay(played, commands)
    return judge(played, framework, told, elapsed or [1000 * turn for turn in range(len(told))], bounds)


def two_turns() -> Scenario:
    good = reply("bien", "suite", kind=Kind.PRESENTATION, evidence=((WELCOME, 2), (DIAGNOSIS, 2)))
    bad = reply("mal", "suite", evidence=((WELCOME, -3),))
    promise = reply("promettre", "suite", fault=FaultId("promise"), evidence=((WELCOME, 4), (DIAGNOSIS, 2)))
    last = reply("finir", "end:accord", evidence=((WELCOME, 1),))
    return scenario(
        phase(PhaseName.GREETING, exchange("arrivee", good, bad, promise), exchange("suite", last)),
        assesses=((WELCOME, 2), (DIAGNOSIS, 1)),
    )


def test_every_point_names_the_turn_and_choice_that_earned_it(framework: Framework) -> None:
    card = judged(framework, two_turns(), ["bien", "finir"])

    welcome, diagnosis = card.competences
    assert welcome.earnings == (Earning(1, "bien", 2), Earning(2, "finir", 1))
    assert diagnosis.earnings == (Earning(1, "bien", 2),)


def test_marks_are_points_earned_over_points_reachable(framework: Framework) -> None:
    card = judged(framework, two_turns(), ["bien", "finir"])

    assert [each.mark for each in card.competences] == [Mark(3, 4), Mark(2, 2)]
    assert [each.level and each.level.id for each in card.competences] == ["TS", "TS"]
    assert card.overall == Mark(8, 10)
    assert card.mark == pytest.approx(16.0)


def test_points_lost_never_make_a_mark_negative(framework: Framework) -> None:
    card = judged(framework, two_turns(), ["mal", "finir"])

    assert card.overall.obtained == -4
    assert card.mark == 0
    assert card.competences[0].level is framework.levels[0]


def test_a_claimed_competence_never_reached_counts_nothing_and_is_said(framework: Framework) -> None:
    card = judged(framework, two_turns(), ["mal", "finir"])

    assert not card.competences[1].reached
    assert card.competences[1].mark == Mark(0, 2)


def test_without_bounds_there_are_sums_and_no_mark(framework: Framework) -> None:
    card = judged(framework, two_turns(), ["bien", "finir"], bounds=None)

    assert card.mark is None
    assert card.level is None
    assert card.competences[0].mark == Mark(3, None)
    assert card.competences[0].level is None


def test_what_cannot_be_earned_cannot_be_assessed(framework: Framework) -> None:
    nothing = Bounds(weighted=0, competences=((WELCOME, 0), (DIAGNOSIS, -1)))

    card = judged(framework, two_turns(), ["mal", "finir"], bounds=nothing)

    assert card.mark is None
    assert [each.level for each in card.competences] == [None, None]


class TestFaults:
    def test_a_fault_caps_the_mark_and_is_named(self, framework: Framework) -> None:
        card = judged(framework, two_turns(), ["promettre", "finir"])

        assert card.uncapped == pytest.approx(24.0)
        assert card.mark == framework.fault(FaultId("promise")).cap
        assert card.cap is not None
        assert (card.cap.turn, card.cap.reply) == (1, "promettre")

    def test_the_lowest_cap_wins(self, framework: Framework) -> None:
        both = exchange(
            "arrivee",
            reply("promettre", fault=FaultId("promise")),
            reply("presser", fault=FaultId("pressure"), evidence=((WELCOME, 4),)),
            reply("finir", "end:accord"),
            hub=True,
        )
        bounds = Bounds(4, ((WELCOME, 4),))

        card = judged(
            framework, scenario(phase(PhaseName.GREETING, both)), ["promettre", "presser", "finir"], bounds
        )

        assert len(card.faults) == 2
        assert card.cap is not None
        assert card.cap.fault.id == "pressure"

    def test_some_faults_fail_one_competence_only(self, framework: Framework) -> None:
        fault = framework.fault(FaultId("beyond_delegation"))
        assert fault.fails is not None
        code = CompetenceCode(fault.fails)
        generous = reply("brader", "end:accord", fault=fault.id, evidence=((code, 3),))
        played = scenario(phase(PhaseName.GREETING, exchange("a", generous)), assesses=((code, 1),))

        card = judged(framework, played, ["brader"], Bounds(3, ((code, 3),)))

        assert card.mark == framework.mark_maximum
        assert card.competences[0].level is framework.levels[0]


def test_facts_are_found_at_a_turn_or_missed(framework: Framework) -> None:
    tells = reply("demander", "end:accord", reactions=(reaction(reveals=(FactId("montreal"),)),))
    played = scenario(
        phase(PhaseName.GREETING, exchange("arrivee", tells)),
        facts=(fact("montreal", latent=True), fact("assurance")),
    )

    card = judged(framework, played, ["demander"])

    assert [(each.id, each.turn) for each in card.facts] == [("montreal", 1), ("assurance", None)]


def test_speech_acts_are_counted(framework: Framework) -> None:
    card = judged(framework, two_turns(), ["bien", "finir"])

    assert dict(card.kinds) == {Kind.PRESENTATION: 1, Kind.OPEN_QUESTION: 1}


def test_time_goes_to_the_phase_in_which_one_was_deciding(framework: Framework) -> None:
    played = scenario(
        desk(PhaseName.PREPARATION, selection("infos", item("age"))),
        phase(PhaseName.GREETING, exchange("arrivee", reply("questionner", "besoins"))),
        phase(PhaseName.DIAGNOSIS, exchange("besoins", reply("finir", "end:accord"))),
    )
    commands: list[Command] = [Start(), Select(()), Choose(ReplyId("questionner")), Choose(ReplyId("finir"))]
    _interview, told = replay(played, commands)

    card = judge(played, framework, told, [0, 5_000, 7_000, 10_000], BOUNDS)

    assert card.phase_seconds == (
        (PhaseName.PREPARATION, 5.0),
        (PhaseName.GREETING, 2.0),
        (PhaseName.DIAGNOSIS, 3.0),
    )
