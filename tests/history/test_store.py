"""What any history promises, asked of the one in memory and of the one on disk."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from entretien.content.sources import Sources
from entretien.history.annotations import Annotation
from entretien.history.chain import links
from entretien.history.dossier import Dossier
from entretien.history.memory import MemoryHistory
from entretien.history.records import Attempt, Learner, Origin
from entretien.history.self_assessment import SelfAssessment
from entretien.history.store import HistoryStore
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AnnotationId, AttemptId, CompetenceCode, LearnerId, ReplyId, ScenarioId
from entretien.storage.opening import open_history
from entretien.transcript.commands import Abandon, Choose, Command, Select
from samples.clock import StoppedClock
from samples.kept import NOA, NOON, SOURCES, fill, header, result, turn

SAM = Learner(LearnerId("sam"), "Sam", NOON - timedelta(days=1))
NOWHERE = AttemptId("nulle part")


@pytest.fixture(params=["memory", "disk"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[HistoryStore]:
    made: HistoryStore = MemoryHistory() if request.param == "memory" else _on_disk(tmp_path)
    with closing(made):
        yield made


def _on_disk(folder: Path) -> HistoryStore:
    return open_history(folder, StoppedClock())


def test_it_begins_empty_with_nothing_to_tell(store: HistoryStore) -> None:
    assert list(store.learners()) == []
    assert list(store.attempts()) == []
    assert list(store.notices) == []


def test_learners_stand_in_the_order_they_came_whatever_their_dates(store: HistoryStore) -> None:
    store.add_learner(NOA)
    store.add_learner(SAM)

    assert list(store.learners()) == [NOA, SAM]


def test_a_new_name_shows_on_attempts_already_kept(store: HistoryStore) -> None:
    fill(store, "un")
    store.rename_learner(NOA.id, "Noâ 🌷")

    assert store.learners()[0] == replace(NOA, name="Noâ 🌷")
    assert store.attempts()[0].learner_name == "Noâ 🌷"


def test_an_attempt_comes_back_as_it_was_kept(store: HistoryStore) -> None:
    fill(store, "un", turns=2)
    kept = store.attempt(AttemptId("un"))

    assert kept.header == replace(header("un"), turns=2)
    assert kept.turns == (turn(0), turn(1), turn(2))
    assert store.sources(kept.header.digest) == SOURCES


@pytest.mark.parametrize(
    "command",
    [Choose(ReplyId("a")), Select(()), Select((ReplyId("a"), ReplyId("b"))), Abandon()],
)
def test_every_command_comes_back(store: HistoryStore, command: Command) -> None:
    attempt = fill(store, "un", turns=0)
    store.record(attempt, turn(1, command))

    assert store.attempt(attempt).turns[-1] == turn(1, command)


def test_a_turn_taken_back_is_kept_and_no_longer_counts(store: HistoryStore) -> None:
    attempt = fill(store, "un", turns=2)
    store.undo(attempt, 2)
    store.record(attempt, turn(3))

    kept = store.attempt(attempt)
    assert [(each.number, each.undone) for each in kept.turns] == [
        (0, False),
        (1, False),
        (2, True),
        (3, False),
    ]
    assert kept.header.turns == 2
    assert store.attempts()[0].turns == 2


def test_a_result_is_kept_then_completed_when_its_mark_is_known(store: HistoryStore) -> None:
    attempt = fill(store, "un")
    assert store.attempt(attempt).header.result is None

    store.finish(attempt, result(mark=None))
    assert store.attempt(attempt).header.result == result(mark=None)

    store.finish(attempt, result(mark=14.5))
    assert store.attempt(attempt).header.result == result(mark=14.5)
    assert store.attempts()[0].result == result(mark=14.5)


def test_attempts_stand_newest_first_whatever_their_dates(store: HistoryStore) -> None:
    fill(store, "un")
    earlier = replace(header("deux"), started=NOON - timedelta(days=400))
    store.begin(earlier, turn(0), SOURCES)

    assert [each.id for each in store.attempts()] == ["deux", "un"]


def test_attempts_can_be_those_of_one_learner(store: HistoryStore) -> None:
    store.add_learner(SAM)
    fill(store, "un")
    store.begin(header("deux", SAM), turn(0), SOURCES)

    assert [each.id for each in store.attempts(SAM.id)] == ["deux"]
    assert [each.id for each in store.attempts(NOA.id)] == ["un"]
    assert list(store.attempts(LearnerId("personne"))) == []


def test_each_attempt_keeps_the_version_it_was_played_on(store: HistoryStore) -> None:
    later = Sources("essai.yaml", (("essai.yaml", "format: 1 # corrigé"),))
    fill(store, "un")
    fill(store, "deux")
    store.begin(header("trois", sources=later), turn(0), later)

    played = {each.id: store.sources(each.digest) for each in store.attempts()}
    assert played == {"un": SOURCES, "deux": SOURCES, "trois": later}


def test_every_turn_is_sealed_to_the_one_before(store: HistoryStore) -> None:
    attempt = fill(store, "un", turns=3)

    assert store.links(attempt) == links(header("un"), [turn(each) for each in range(4)])


def test_a_turn_taken_back_is_sealed_as_such_and_heals_nothing_before_it(store: HistoryStore) -> None:
    attempt = fill(store, "un", turns=2)
    before = store.links(attempt)
    store.undo(attempt, 2)
    store.record(attempt, turn(3))

    kept = store.attempt(attempt)
    assert store.links(attempt) == links(kept.header, kept.turns)
    assert store.links(attempt)[:2] == before[:2]
    assert store.links(attempt)[2] != before[2]


def note(name: str, text: str = "Bien vu.", seconds: int = 0, **fields: Any) -> Annotation:
    return Annotation(AnnotationId(name), text, NOON + timedelta(seconds=seconds), **fields)


def test_annotations_come_back_oldest_first(store: HistoryStore) -> None:
    attempt = fill(store, "un")
    graded = note("b", "Mieux que cela.", 2, competence=CompetenceCode("C4.6.4"), level="TS")
    store.annotate(attempt, graded)
    store.annotate(attempt, note("a", seconds=1, turn=2))
    store.annotate(attempt, note("c", seconds=3))

    assert list(store.annotations(attempt)) == [note("a", seconds=1, turn=2), graded, note("c", seconds=3)]
    assert list(store.annotations(NOWHERE)) == []


def test_an_annotation_is_corrected_or_erased(store: HistoryStore) -> None:
    attempt = fill(store, "un")
    store.annotate(attempt, note("a"))
    store.annotate(attempt, note("b", seconds=1))
    store.annotate(attempt, note("a", "Encore mieux.", 2))
    assert list(store.annotations(attempt)) == [note("b", seconds=1), note("a", "Encore mieux.", 2)]

    store.erase_annotation(attempt, AnnotationId("b"))
    store.erase_annotation(attempt, AnnotationId("b"))
    assert [each.id for each in store.annotations(attempt)] == ["a"]


def dossier(name: str, learner: Learner = SAM, turns: int = 2, *annotations: Annotation) -> Dossier:
    played = tuple(turn(number) for number in range(turns + 1))
    came = replace(header(name, learner), origin=Origin(NOON, None), result=result(), turns=turns)
    return Dossier(Attempt(came, played), links(came, played), annotations)


def test_what_comes_from_elsewhere_is_kept_whole_and_told_apart(store: HistoryStore) -> None:
    brought = dossier("venu", SAM, 2, note("a", turn=1))
    store.take_in([SAM], [SOURCES], [brought])

    assert store.attempt(AttemptId("venu")) == brought.attempt
    assert store.links(AttemptId("venu")) == brought.links
    assert list(store.annotations(AttemptId("venu"))) == [note("a", turn=1)]
    assert store.sources(SOURCES.digest) == SOURCES
    assert store.attempts()[0].origin == Origin(NOON, None)


def test_a_broken_chain_stays_broken(store: HistoryStore) -> None:
    brought = dossier("venu")
    broken = replace(brought.attempt.header, origin=Origin(NOON, 1))
    store.take_in([SAM], [SOURCES], [Dossier(Attempt(broken, brought.attempt.turns), ("0" * 64,) * 3)])

    assert store.attempts()[0].origin == Origin(NOON, 1)
    assert store.links(AttemptId("venu")) == ("0" * 64,) * 3


def test_who_comes_from_elsewhere_does_not_practise_here(store: HistoryStore) -> None:
    store.add_learner(NOA)
    store.take_in([SAM, replace(NOA, name="Une autre Noa")], [SOURCES], [dossier("venu"), dossier("su", NOA)])

    assert list(store.learners()) == [NOA]
    assert [each.learner_name for each in store.attempts()] == ["Noa", "Sam"]


def test_what_is_already_kept_stays_and_gains_annotations(store: HistoryStore) -> None:
    attempt = fill(store, "un", turns=1)
    store.annotate(attempt, note("a", "Le premier mot.", 5))
    store.annotate(attempt, note("b", "Le dernier mot.", 5))
    here = store.attempt(attempt)
    later, earlier, new = note("a", "Corrigé.", 9), note("b", "Ancien.", 1), note("c", "De plus.", 10)
    store.take_in([NOA], [SOURCES], [dossier("un", NOA, 3, later, earlier, new)])

    assert store.attempt(attempt) == here
    assert [each.text for each in store.annotations(attempt)] == ["Le dernier mot.", "Corrigé.", "De plus."]


def test_what_was_erased_here_stays_erased_unless_it_was_written_anew_since(store: HistoryStore) -> None:
    attempt = fill(store, "un", turns=1)
    store.annotate(attempt, note("a", "Trop vite dit.", 5))
    store.erase_annotation(attempt, AnnotationId("a"))
    for older in (note("a", "Premier jet.", 1), note("a", "Trop vite dit.", 5)):
        store.take_in([NOA], [SOURCES], [dossier("un", NOA, 1, older)])
        assert list(store.annotations(attempt)) == []

    anew = note("a", "Mieux dit.", 9)
    store.take_in([NOA], [SOURCES], [dossier("un", NOA, 1, anew)])
    assert list(store.annotations(attempt)) == [anew]


def test_an_erasure_that_was_undone_is_forgotten(store: HistoryStore) -> None:
    attempt = fill(store, "un", turns=1)
    store.annotate(attempt, note("a", "Bien dit.", 5))
    store.erase_annotation(attempt, AnnotationId("a"))
    store.annotate(attempt, note("a", "Bien dit.", 5))
    assert [each.text for each in store.annotations(attempt)] == ["Bien dit."]
    store.erase_annotation(attempt, AnnotationId("a"))
    store.take_in([NOA], [SOURCES], [dossier("un", NOA, 1, note("a", "Bien dit.", 5))])
    assert list(store.annotations(attempt)) == []


def test_what_came_under_way_is_brought_up_to_date(store: HistoryStore) -> None:
    under_way = dossier("venu", SAM, 2)
    begun = replace(under_way.attempt.header, result=None)
    store.take_in([SAM], [SOURCES], [replace(under_way, attempt=Attempt(begun, under_way.attempt.turns))])
    store.annotate(AttemptId("venu"), note("a"))
    later = dossier("venu", SAM, 5)
    hidden = replace(later.attempt.header, learner=NOA.id)
    store.take_in([NOA], [SOURCES], [replace(later, attempt=Attempt(hidden, later.attempt.turns))])

    assert store.attempt(AttemptId("venu")) == later.attempt
    assert store.links(AttemptId("venu")) == later.links
    assert [each.id for each in store.annotations(AttemptId("venu"))] == ["a"]
    assert len(store.attempts()) == 1

    store.take_in([SAM], [SOURCES], [under_way])
    assert store.attempt(AttemptId("venu")) == later.attempt


@pytest.mark.parametrize("why", ["other turns", "broken"])
def test_what_does_not_follow_replaces_nothing(store: HistoryStore, why: str) -> None:
    store.take_in([SAM], [SOURCES], [dossier("venu", SAM, 2)])
    kept = store.attempt(AttemptId("venu"))
    later = dossier("venu", SAM, 5).attempt
    if why == "broken":
        came = Attempt(replace(later.header, origin=Origin(NOON, 4)), later.turns)
    else:
        came = Attempt(later.header, (*later.turns[:1], turn(1, Abandon()), *later.turns[2:]))
    store.take_in([SAM], [SOURCES], [Dossier(came, links(came.header, came.turns))])

    assert store.attempt(AttemptId("venu")) == kept


def test_all_attempts_on_a_scenario_are_read_at_once_oldest_first(store: HistoryStore) -> None:
    fill(store, "un", turns=2)
    store.undo(AttemptId("un"), 1)
    fill(store, "deux", turns=0)
    other = replace(header("autre"), scenario=ScenarioId("autre"))
    store.begin(other, turn(0), SOURCES)

    played = store.played(ScenarioId("essai"))
    assert list(played) == [store.attempt(AttemptId("un")), store.attempt(AttemptId("deux"))]
    assert list(store.played(ScenarioId("inconnu"))) == []


def test_a_branch_names_the_attempt_it_leaves(store: HistoryStore) -> None:
    parent = fill(store, "un", turns=2)
    branch = replace(header("branche"), parent=parent)
    played = (turn(0), turn(1), turn(2, Choose(ReplyId("autre"))))
    store.take_in([], [SOURCES], [Dossier(Attempt(branch, played), links(branch, played))])

    assert [(each.id, each.parent) for each in store.attempts()] == [("branche", "un"), ("un", None)]
    assert store.attempt(branch.id).turns == played


def test_what_a_learner_says_of_herself_is_said_once(store: HistoryStore) -> None:
    attempt = fill(store, "un")
    assert store.self_assessment(attempt) is None
    assert store.self_assessed() == frozenset()

    first = SelfAssessment(((CompetenceCode("C4.6.4"), "S"),), "Écouter.", "Conclure.", NOON)
    store.assess_oneself(attempt, first)
    store.assess_oneself(attempt, replace(first, strength="Tout."))

    assert store.self_assessment(attempt) == first
    assert store.self_assessed() == {attempt}


def test_what_is_not_kept_is_said(store: HistoryStore) -> None:
    attempt = fill(store, "un")

    with pytest.raises(UserError, match="Cet entretien n'est pas"):
        store.attempt(NOWHERE)
    with pytest.raises(UserError, match="Cet entretien n'est pas"):
        store.record(NOWHERE, turn(1))
    with pytest.raises(UserError, match="Cet entretien n'est pas"):
        store.undo(NOWHERE, 1)
    with pytest.raises(UserError, match="Cet entretien n'est pas"):
        store.finish(NOWHERE, result())
    with pytest.raises(UserError, match="Cet entretien n'est pas"):
        store.links(NOWHERE)
    with pytest.raises(UserError, match="Cet entretien n'est pas"):
        store.annotate(NOWHERE, note("a"))
    with pytest.raises(UserError, match="Cet entretien n'est pas"):
        store.assess_oneself(NOWHERE, SelfAssessment((), "", "", NOON))
    with pytest.raises(UserError, match="Ce tour n'est pas"):
        store.undo(attempt, 99)
    with pytest.raises(UserError, match="Cet apprenant n'est pas"):
        store.rename_learner(SAM.id, "Sam")
    with pytest.raises(UserError, match="La version jouée"):
        store.sources("0" * 64)
