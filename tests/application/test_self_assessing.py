"""The learner speaks first."""

from dataclasses import replace

import pytest

from entretien.application.branching import branch
from entretien.application.playing import Playable, Sitting
from entretien.application.self_assessing import LIMIT, SelfAssessing, asked, gap, veiled
from entretien.competences.reader import load
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import AttemptHeader, Learner, Origin
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ReplyId
from entretien.transcript.commands import Choose, Start
from samples.building import DIAGNOSIS, WELCOME
from samples.clock import StoppedClock
from samples.debriefed import debriefed


@pytest.fixture
def sitting(store: MemoryHistory, clock: StoppedClock, playable: Playable, learner: Learner) -> Sitting:
    return Sitting.begin(store, clock, playable, learner, Mode.EXAM, Start())


@pytest.fixture
def over(store: MemoryHistory, sitting: Sitting) -> AttemptHeader:
    """An interview brought to its end."""
    for reply in ("bien", "finir"):
        sitting.submit(Choose(ReplyId(reply)))
    return store.attempt(sitting.attempt.header.id).header


def test_it_is_due_once_the_interview_is_over_until_it_is_said(
    store: MemoryHistory, clock: StoppedClock, over: AttemptHeader
) -> None:
    assessing = SelfAssessing(store, clock, wanted=True)
    assert assessing.due(over)
    said = assessing.say(over.id, [(WELCOME, "S")], " Écouter. ", "Conclure.")
    assert (said.strength, said.levels) == ("Écouter.", ((WELCOME, "S"),))
    assert assessing.said(over.id) == said
    assert not assessing.due(over)


def test_it_is_due_only_where_the_trainer_wants_it_and_to_who_conducted_the_interview(
    store: MemoryHistory, clock: StoppedClock, over: AttemptHeader
) -> None:
    assert not SelfAssessing(store, clock, wanted=False).due(over)
    assessing = SelfAssessing(store, clock, wanted=True)
    assert not assessing.due(replace(over, origin=Origin(clock.now())))
    assert not assessing.due(replace(over, result=None))


def test_marks_wait_in_lists_too_until_it_is_said(
    store: MemoryHistory, clock: StoppedClock, over: AttemptHeader
) -> None:
    assert over.result is not None
    store.finish(over.id, replace(over.result, mark=12.5))
    assessing = SelfAssessing(store, clock, wanted=True)
    headers = store.attempts()
    due = assessing.due_of(headers)
    assert due == {over.id}
    (veil,) = veiled(headers, due)
    assert veil.result == over.result

    assessing.say(over.id, [], "Écouter.", "Conclure.")
    assert assessing.due_of(headers) == frozenset()
    assert veiled(headers, frozenset()) == headers
    assert SelfAssessing(store, clock, wanted=False).due_of(headers) == frozenset()


def test_a_branch_is_not_assessed_again(
    store: MemoryHistory, clock: StoppedClock, over: AttemptHeader, sitting: Sitting, learner: Learner
) -> None:
    tried = branch(store, clock, sitting.scenario, over.id, learner, 1, Choose(ReplyId("mal")))
    tried.submit(Choose(ReplyId("finir")))
    header = store.attempt(tried.attempt.header.id).header
    assert not SelfAssessing(store, clock, wanted=True).due(header)


@pytest.mark.parametrize(
    ("strength", "axis"), [("", "Conclure."), ("Écouter.", "  "), ("é" * (LIMIT + 1), "a")]
)
def test_both_texts_are_wanted_in_a_few_words(
    store: MemoryHistory, clock: StoppedClock, over: AttemptHeader, strength: str, axis: str
) -> None:
    with pytest.raises(UserError):
        SelfAssessing(store, clock, wanted=True).say(over.id, [], strength, axis)
    assert store.self_assessment(over.id) is None


def test_the_gap_counts_levels(playable: Playable) -> None:
    debrief = debriefed(playable.scenario, "bien,finir")
    framework = load()
    assert asked(debrief) == (WELCOME,)
    assert gap(debrief, framework, WELCOME, "TS") == 0
    assert gap(debrief, framework, WELCOME, "I") == -2
    assert gap(debrief, framework, WELCOME, "??") is None
    assert gap(debrief, framework, DIAGNOSIS, "S") is None
