"""What no sequence of commands may break, whatever the scenario."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from entretien.interview.engine import Interview, RefusedError, gauge_readings, replay, start, submit
from entretien.kernel.ids import ReplyId
from entretien.scenario.scenario import Scenario
from entretien.transcript.codec import command_from_json, command_to_json
from entretien.transcript.commands import Abandon, Choose, Command, Select, Start
from entretien.transcript.events import (
    Event,
    EvidenceGained,
    FactRevealed,
    PhaseEntered,
    RepliesOffered,
    SelectionOffered,
)
from samples.strategies import scenarios

Offer = RepliesOffered | SelectionOffered


class AnyInterview(RuleBasedStateMachine):
    """A learner who does anything that is offered, and some things that are not."""

    scenario: Scenario
    interview: Interview
    commands: list[Command]
    events: tuple[Event, ...]

    @initialize(scenario=scenarios(), seed=st.integers(0, 100))
    def begin(self, scenario: Scenario, seed: int) -> None:
        self.scenario = scenario
        self.commands = [Start(seed=seed)]
        self.interview, self.events = start(scenario, Start(seed=seed))

    def submit(self, command: Command) -> None:
        self.interview, events = submit(self.interview, command)
        self.events += events
        self.commands.append(command)

    def offer(self) -> Offer:
        return next(
            each for each in reversed(self.events) if isinstance(each, RepliesOffered | SelectionOffered)
        )

    @precondition(lambda self: not self.interview.over)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        offer = self.offer()
        if isinstance(offer, RepliesOffered):
            opened = [each.id for each in offer.replies if not each.closed]
            self.submit(Choose(data.draw(st.sampled_from(opened))))
        else:
            items = [item.id for item in offer.items]
            picked = data.draw(
                st.lists(st.sampled_from(items), min_size=offer.minimum, max_size=offer.maximum, unique=True)
            )
            self.submit(Select(tuple(picked)))

    @precondition(lambda self: not self.interview.over)
    @rule(data=st.data())
    def choose_what_is_closed(self, data: st.DataObject) -> None:
        offer = self.offer()
        closed = (
            [each.id for each in offer.replies if each.closed] if isinstance(offer, RepliesOffered) else []
        )
        wrong = data.draw(st.sampled_from([*closed, ReplyId("inconnue")]))
        before = self.interview
        with pytest.raises(RefusedError):
            submit(self.interview, Choose(wrong))
        assert self.interview == before

    @precondition(lambda self: not self.interview.over)
    @rule(really=st.sampled_from([False] * 9 + [True]))
    def leave(self, *, really: bool) -> None:
        if really:
            self.submit(Abandon())

    @rule()
    def save_and_reload(self) -> None:
        saved = [command_from_json(command_to_json(each)) for each in self.commands]
        interview, told = replay(self.scenario, saved)
        assert interview.state == self.interview.state
        assert tuple(event for events in told for event in events) == self.events

    @precondition(lambda self: self.interview.over)
    @rule(command=st.sampled_from([Abandon(), Choose(ReplyId("r0_0")), Select(()), Start()]))
    def an_ended_interview_accepts_nothing(self, command: Command) -> None:
        with pytest.raises(RefusedError):
            submit(self.interview, command)

    @invariant()
    def gauges_are_within_bounds(self) -> None:
        bounds = {gauge.id: gauge for gauge in self.scenario.gauges}
        for name, value in gauge_readings(self.interview):
            assert bounds[name].minimum <= value <= bounds[name].maximum

    @invariant()
    def there_is_always_something_to_do_until_the_end(self) -> None:
        if not self.interview.over:
            offer = self.offer()
            assert isinstance(offer, SelectionOffered) or any(not each.closed for each in offer.replies)

    @invariant()
    def evidence_of_a_reply_counts_once(self) -> None:
        given = [(each.source, each.competence) for each in self.events if isinstance(each, EvidenceGained)]
        assert all(given.count(each) <= 2 for each in given), "the reply's own, and its reaction's"

    @invariant()
    def a_fact_is_revealed_once(self) -> None:
        facts = [each.fact for each in self.events if isinstance(each, FactRevealed)]
        assert len(facts) == len(set(facts))

    @invariant()
    def no_reply_is_chosen_twice_unless_it_may_be(self) -> None:
        again = {
            each.id for _phase, place in self.scenario.exchanges() for each in place.replies if each.again
        }
        chosen = [
            each.reply for each in self.commands if isinstance(each, Choose) and each.reply not in again
        ]
        assert len(chosen) == len(set(chosen))

    @invariant()
    def one_enters_a_phase_only_from_another(self) -> None:
        phases = [each.phase for each in self.events if isinstance(each, PhaseEntered)]
        assert all(before is not after for before, after in pairwise(phases))


TestAnyInterview = AnyInterview.TestCase
TestAnyInterview.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
