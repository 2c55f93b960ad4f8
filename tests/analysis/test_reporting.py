"""What the analysis announces is what a full enumeration by the engine finds, and its paths can be played."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from entretien.analysis.budget import Budget
from entretien.analysis.report import Report
from entretien.analysis.reporting import analyse
from entretien.interview.engine import Interview, start, submit
from entretien.kernel.ids import EndingId, FactId, FaultId
from entretien.scenario.exchange import Exchange
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Start
from entretien.transcript.events import (
    ClientReacted,
    ConversationEnded,
    Event,
    FactRevealed,
    FaultCommitted,
    ObjectionRaised,
    RepliesOffered,
    ReplyChosen,
)
from samples.building import DIAGNOSIS, WELCOME, exchange, fact, phase, reaction, reply, scenario
from samples.enumeration import Path, possible
from samples.played import conduct, few_paths, sums, weigh
from samples.strategies import scenarios

SEVERAL = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def endings_of(paths: list[Path]) -> dict[EndingId, list[Path]]:
    found: dict[EndingId, list[Path]] = defaultdict(list)
    for path in paths:
        found[next(each.ending for each in path[1] if isinstance(each, ConversationEnded))].append(path)
    return found


@SEVERAL
@given(scenarios())
def test_sums_are_those_of_every_path(played: Scenario) -> None:
    paths = few_paths(played)
    totals = [weigh(played, events) for _commands, events, _end in paths]

    report = analyse(played)

    assert report.exact
    assert (report.weighted.best, report.weighted.worst) == (max(totals), min(totals))
    for each in report.competences:
        points = [sums(events)[each.code] for _commands, events, _end in paths]
        assert (each.span.best, each.span.worst) == (max(points), min(points))
    lengths = [len(commands) for commands, _events, _end in paths]
    assert report.turns == (min(lengths), max(lengths))


@SEVERAL
@given(scenarios())
def test_witnesses_played_by_the_engine_give_what_was_announced(played: Scenario) -> None:
    report = analyse(played)

    assert weigh(played, conduct(played, report.best)) == report.weighted.best
    assert weigh(played, conduct(played, report.worst)) == report.weighted.worst
    assert len(report.shortest) == report.turns[0]
    conduct(played, report.shortest)
    for ending in report.endings:
        if ending.reachable:
            told = conduct(played, ending.shortest)
            assert any(isinstance(each, ConversationEnded) and each.ending == ending.id for each in told)


@SEVERAL
@given(scenarios())
def test_means_are_those_of_every_path_weighed_by_its_odds(played: Scenario) -> None:
    few_paths(played)

    def mean(interview: Interview, events: tuple[Event, ...]) -> Fraction:
        if interview.over:
            return Fraction(0)
        ways = [submit(interview, command) for command in possible(events)]
        return Fraction(sum(weigh(played, told) + mean(then, told) for then, told in ways), len(ways))

    interview, events = start(played, Start())

    found = analyse(played).weighted.expected
    assert found == pytest.approx(float(weigh(played, events) + mean(interview, events)))


@SEVERAL
@given(scenarios())
def test_what_is_never_reached_is_what_no_path_comes_to(played: Scenario) -> None:
    paths = few_paths(played)
    told = [event for _commands, events, _end in paths for event in events]

    report = analyse(played)

    offered = {each.exchange for each in told if isinstance(each, RepliesOffered)}
    written = {each.id for _phase, each in played.exchanges() if each.replies}
    assert offered & set(report.unreached.exchanges) == set()
    assert {each.id for _phase, each in played.exchanges()} - offered >= set(report.unreached.exchanges)
    chosen = {each.reply for each in told if isinstance(each, ReplyChosen)}
    assert set(report.unreached.replies) == set(_replies(played)) - chosen
    drawn = {(each.reply, each.variant) for each in told if isinstance(each, ClientReacted)}
    assert drawn & set(report.unreached.reactions) == set()
    facts = {each.fact for each in told if isinstance(each, FactRevealed)}
    assert set(report.unreached.facts) == {each.id for each in played.facts} - facts
    raised = {each.objection for each in told if isinstance(each, ObjectionRaised)}
    assert set(report.unreached.objections) == {each.id for each in played.objections} - raised
    committed = {each.fault for each in told if isinstance(each, FaultCommitted)}
    assert committed & set(report.unreached.faults) == set()
    assert written


@SEVERAL
@given(scenarios())
def test_endings_are_those_of_every_path(played: Scenario) -> None:
    found = endings_of(few_paths(played))

    for ending in analyse(played).endings:
        paths = found.get(ending.id, [])
        assert ending.reachable == bool(paths)
        if paths:
            totals = [weigh(played, events) for _commands, events, _end in paths]
            assert (ending.best, ending.worst) == (max(totals), min(totals))
            assert len(ending.shortest) <= min(len(commands) for commands, _events, _end in paths)


def _replies(played: Scenario) -> Iterator[str]:
    return (reply.id for _phase, each in played.exchanges() for reply in each.replies)


def hub_of(topics: int) -> Scenario:
    """Topics in free order, each open or closed by a gauge that the others move."""
    hub = exchange(
        "sujets",
        *(
            reply(
                f"r{number}",
                evidence=((DIAGNOSIS, 1),),
                when=f"trust >= {number % 5}",
                effects=(("trust", 1),),
            )
            for number in range(topics)
        ),
        reply("fin", "end:accord"),
        hub=True,
    )
    return scenario(phase(PhaseName.GREETING, hub))


def test_beyond_its_budget_figures_are_bounds_that_hold() -> None:
    whole = analyse(hub_of(8))
    cut = analyse(hub_of(8), Budget(max_states=60))

    assert whole.exact
    assert not cut.exact
    assert cut.weighted.best >= whole.weighted.best
    assert cut.weighted.worst <= whole.weighted.worst
    assert cut.weighted.expected is None
    assert cut.reached is None or cut.reached[0] <= whole.weighted.best


@SEVERAL
@given(scenarios())
def test_bounds_of_a_search_cut_short_hold(played: Scenario) -> None:
    totals = [weigh(played, events) for _commands, events, _end in few_paths(played)]

    report = analyse(played, Budget(max_states=3))

    assert report.weighted.best >= max(totals)
    assert report.weighted.worst <= min(totals)
    if report.reached is not None:
        assert report.reached[0] <= max(totals)
        assert report.reached[1] >= min(totals)


@SEVERAL
@given(scenarios())
def test_the_order_replies_are_written_in_changes_nothing(played: Scenario) -> None:
    backwards = replace(
        played,
        phases=tuple(
            replace(
                each,
                exchanges=tuple(
                    replace(exchange, replies=exchange.replies[::-1]) for exchange in each.exchanges
                ),
            )
            for each in played.phases
        ),
    )

    report, turned = analyse(played), analyse(backwards)

    assert (turned.weighted.best, turned.weighted.worst) == (report.weighted.best, report.weighted.worst)
    assert turned.weighted.expected == pytest.approx(report.weighted.expected)
    assert (turned.states, turned.turns) == (report.states, report.turns)
    assert set(turned.unreached.replies) == set(report.unreached.replies)


@SEVERAL
@given(scenarios())
def test_names_change_nothing(played: Scenario) -> None:
    text = re.sub(rb"\b([erf])(\d)", rb"autre_\1\2", msgspec.json.encode(played))

    report, renamed = analyse(played), analyse(msgspec.json.decode(text, type=Scenario))

    assert (renamed.weighted, renamed.states, renamed.turns) == (report.weighted, report.states, report.turns)


class TestWhatAnAuthorMayGetWrong:
    def report(self, *exchanges: Exchange) -> Report:
        return analyse(scenario(phase(PhaseName.GREETING, *exchanges), facts=(fact("f"),)))

    def test_a_reply_that_is_never_open(self) -> None:
        report = self.report(
            exchange("a", reply("r", "end:accord"), reply("jamais", "end:accord", when="trust >= 9"))
        )

        assert report.unreached.replies == ("jamais",)
        assert [(each.name, each.holds, each.fails) for each in report.conditions] == [
            ("jamais", False, True)
        ]

    def test_a_fact_and_a_reaction_nobody_draws(self) -> None:
        drawn = reply(
            "r",
            "end:accord",
            reactions=(reaction(say="Ah."), reaction(say="Oh.", reveals=(FactId("f"),))),
        )

        report = self.report(exchange("a", drawn))

        assert report.unreached.reactions == (("r", 1),)
        assert report.unreached.facts == ("f",)

    def test_an_ending_that_nobody_reaches_without_a_fault(self) -> None:
        report = self.report(exchange("a", reply("r", "end:accord", fault=FaultId("promise"))))

        assert [(each.id, each.without_fault) for each in report.endings if each.reachable] == [
            ("accord", False)
        ]

    def test_a_loop_without_a_way_out_is_a_trap(self) -> None:
        report = self.report(
            exchange("a", reply("r", "b"), reply("s", "end:accord")),
            exchange("b", reply("t", "b", again=True)),
        )

        assert report.traps == ("b",)
        assert report.turns == (1, None)

    def test_a_dominated_reply_ends_lower_whatever_follows(self) -> None:
        report = self.report(
            exchange(
                "a",
                reply("bonne", "b", evidence=((WELCOME, 3),)),
                reply("mauvaise", "b", evidence=((WELCOME, -3),)),
            ),
            exchange("b", reply("x", "end:accord", evidence=((WELCOME, 1),)), reply("y", "end:accord")),
        )

        gaps = {str(each.reply): each.gap for each in report.replies}
        bad, good = gaps["mauvaise"], gaps["bonne"]
        assert bad is not None
        assert good is not None
        assert bad.to_worst is not None
        assert good.to_worst is not None
        assert bad.to_worst < 0 <= good.to_worst
        assert bad.to_best == (-6, -6)

    def test_decisions_that_tell_learners_apart_are_counted_on_the_path_that_has_fewest(self) -> None:
        report = self.report(
            exchange("a", reply("court", "end:accord"), reply("long", "b")),
            exchange("b", reply("x", "end:accord", evidence=((WELCOME, 1),)), reply("y", "end:accord")),
        )

        welcome = next(each for each in report.competences if each.code == WELCOME)
        assert welcome.min_discriminating == 0
        assert [str(each) for each in welcome.counterexample] == [str(each) for each in report.shortest]


class TestMarksAreHonest:
    """0 to 100 whatever happens; what changes nothing for the client changes nothing for the mark."""

    def long(self, *, detour: bool = False) -> Scenario:
        after = "detour" if detour else "fin"
        aside = [exchange("detour", reply("ailleurs", "fin"))] if detour else []
        return scenario(
            phase(
                PhaseName.GREETING,
                exchange(
                    "debut",
                    reply("bien", after, evidence=((WELCOME, 2),)),
                    reply("mal", after, evidence=((WELCOME, -2),)),
                ),
                *aside,
                exchange(
                    "fin",
                    reply("conclure", "end:accord", evidence=((WELCOME, 3),)),
                    reply("partir", "end:accord"),
                ),
            )
        )

    def test_a_detour_without_evidence_changes_nothing(self) -> None:
        straight, around = analyse(self.long()), analyse(self.long(detour=True))

        assert straight.weighted == around.weighted
        assert straight.turns != around.turns

    def test_coming_back_and_trying_again_never_erases_a_loss(self) -> None:
        hub = exchange(
            "sujets",
            reply("mauvaise", evidence=((WELCOME, -2),)),
            reply("bonne", evidence=((WELCOME, 2),)),
            reply("fin", "end:accord"),
            hub=True,
        )
        played = scenario(phase(PhaseName.GREETING, hub))

        report = analyse(played)

        assert report.weighted.best == 2
        assert weigh(played, conduct(played, report.best)) == 2
        assert report.weighted.worst == -2

    def test_a_short_bad_path_never_scores_above_a_long_good_one(self) -> None:
        played = scenario(
            phase(
                PhaseName.GREETING,
                exchange(
                    "debut",
                    reply("bacler", "end:accord", evidence=((WELCOME, 1),)),
                    reply("ouvrir", "suite", evidence=((WELCOME, 1),)),
                ),
                exchange(
                    "suite",
                    reply("creuser", "end:accord", evidence=((WELCOME, 3),)),
                    reply("x", "end:accord"),
                ),
            )
        )

        report = analyse(played)

        assert report.weighted.best == 4
        assert report.early is None or report.early.points < report.weighted.best
