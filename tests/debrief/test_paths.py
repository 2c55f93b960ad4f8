"""The decisions of an attempt, held against what the engine tells of the same commands."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from entretien.debrief.paths import Observer, UnplayableError
from entretien.interview.program import compile_scenario
from entretien.kernel.ids import EndingId
from entretien.scenario.ending import Ending, EndingKind
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Start
from entretien.transcript.events import EvidenceGained, RepliesOffered, ReplyChosen
from entretien.transcript.path import read_path
from samples.building import (
    DIAGNOSIS,
    WELCOME,
    desk,
    exchange,
    item,
    phase,
    reaction,
    reply,
    scenario,
    selection,
)
from samples.played import few_paths
from samples.strategies import scenarios

PLAYED = scenario(
    desk(
        PhaseName.PREPARATION,
        selection("lire", item("age", C4_6_4=1), item("solde", C4_6_4=2), item("faux", C4_6_4=-3), maximum=2),
    ),
    phase(
        PhaseName.GREETING,
        exchange(
            "arrivee",
            reply("bien", "suite", evidence=((WELCOME, 2),)),
            reply("mal", "suite", evidence=((WELCOME, -1),)),
            reply("ferme", "suite", evidence=((WELCOME, 3),), when="trust >= 9"),
            reply(
                "risque",
                "suite",
                reactions=(
                    reaction(when="tension >= 5", evidence=((WELCOME, -2),)),
                    reaction(evidence=((DIAGNOSIS, 1),)),
                ),
            ),
        ),
        exchange("suite", reply("fin", "end:accord"), reply("retour", "arrivee", again=True)),
    ),
    assesses=((WELCOME, 1), (DIAGNOSIS, 3)),
)


DESKS = {PhaseName.PREPARATION, PhaseName.FOLLOW_UP}


def observed(path: str, played: Scenario = PLAYED) -> list[tuple[str, int, int, int]]:
    """Place, points, best and worst of each decision."""
    decisions = Observer(compile_scenario(played)).path([Start(), *read_path(path)]).decisions
    return [(each.place, each.points, each.best, each.worst) for each in decisions]


def test_a_reply_is_measured_against_those_that_could_be_chosen() -> None:
    assert observed("[],mal,fin") == [("lire", 0, 3, -3), ("arrivee", -1, 3, -1), ("suite", 0, 0, 0)]


def test_the_reaction_counts_with_the_reply() -> None:
    assert observed("[],risque,fin")[1] == ("arrivee", 3, 3, -1)


def test_what_was_chosen_already_earns_nothing_more() -> None:
    assert observed("[],risque,retour,bien,retour,mal,fin")[1:] == [
        ("arrivee", 3, 3, -1),
        ("suite", 0, 0, 0),
        ("arrivee", 2, 2, -1),
        ("suite", 0, 0, 0),
        ("arrivee", -1, -1, -1),
        ("suite", 0, 0, 0),
    ]


def test_the_best_pick_of_a_list_takes_what_counts_and_no_more() -> None:
    assert observed("[age+solde],bien,fin")[0] == ("lire", 3, 3, -3)
    assert observed("[faux],bien,fin")[0] == ("lire", -3, 3, -3)


def test_what_the_ending_adds_belongs_to_the_whole() -> None:
    rewarded = Ending(EndingId("accord"), EndingKind.AGREEMENT, "Fin.", evidence=((WELCOME, 1),))
    greeting = phase(PhaseName.GREETING, exchange("arrivee", reply("fin", "end:accord")))
    rewarding = replace(scenario(greeting), endings=(rewarded,))
    path = Observer(compile_scenario(rewarding)).path([Start(), *read_path("fin")])

    assert [each.points for each in path.decisions] == [0]
    assert path.points == 1


def test_an_interview_given_up_keeps_what_it_earned() -> None:
    path = Observer(compile_scenario(PLAYED)).path([Start(), *read_path("[],bien,!")])
    assert (len(path.decisions), path.points) == (2, 2)


@settings(max_examples=40, deadline=None)
@given(scenarios())
def test_it_sees_what_the_engine_tells(played: Scenario) -> None:
    weights = dict(played.assesses)
    observer = Observer(compile_scenario(played))
    for commands, events, _interview in few_paths(played)[:50]:
        path = observer.path([Start(), *commands])

        gains = [event for event in events if isinstance(event, EvidenceGained)]
        assert path.points == sum(weights.get(gain.competence, 0) * gain.points for gain in gains)
        talk = [each for each in path.decisions if each.phase not in DESKS]
        chosen = [event.reply for event in events if isinstance(event, ReplyChosen)]
        assert [each.chosen for each in talk] == [(reply,) for reply in chosen]
        offers = [event.replies for event in events if isinstance(event, RepliesOffered)]
        offered = [{reply.id for reply in replies if not reply.closed} for replies in offers]
        assert [set(each.offered) for each in talk] == offered
        for each in path.decisions:
            assert each.worst <= each.points <= each.best
            assert set(each.chosen) <= set(each.offered)


@pytest.mark.parametrize("path", ["bien", "[age],[age]", "[inconnu]", "[age],jamais_dit", "[age],ferme"])
def test_what_the_scenario_does_not_accept_is_unplayable(path: str) -> None:
    with pytest.raises(UnplayableError):
        observed(path)
