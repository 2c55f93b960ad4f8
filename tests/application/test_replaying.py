"""An attempt played again, on its own version and on today's."""

from collections.abc import Callable
from pathlib import Path

import pytest

from entretien.application import learners
from entretien.application.bounding import Bounding
from entretien.application.library import FolderLibrary
from entretien.application.playing import Sitting
from entretien.application.replaying import Drift, Replayer
from entretien.application.versions import Break
from entretien.competences.reader import load
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, VariantId
from entretien.transcript.commands import Select, Start
from entretien.transcript.events import InterviewEnded
from entretien.transcript.path import read_path
from samples.building import WELCOME
from samples.clock import StoppedClock
from samples.travelling import GREETED, conduct, florist


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "scenarios"


@pytest.fixture
def attempt(store: MemoryHistory, clock: StoppedClock, folder: Path) -> AttemptId:
    return conduct(store, clock, florist(folder), learners.welcome(store, clock, "Noa"))


@pytest.fixture
def replayer(store: MemoryHistory, folder: Path, tmp_path: Path) -> Replayer:
    return Replayer(store, FolderLibrary([folder], load), load(), Bounding(tmp_path / "bounds"))


@pytest.fixture
def rewrite(folder: Path) -> Callable[[str, str], None]:
    """Change the scenario since: `rewrite(old, new)`."""

    def rewritten(old: str, new: str) -> None:
        file = folder / "fleuriste.yaml"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    return rewritten


Rewrite = Callable[[str, str], None]


def test_it_is_told_as_it_was_whatever_became_of_the_scenario(
    replayer: Replayer, attempt: AttemptId, rewrite: Rewrite
) -> None:
    rewrite("La fleuriste", "Chez Léa")
    scenario, again = replayer.told(attempt)

    assert scenario.title == "La fleuriste"
    assert again.broken is None
    assert isinstance(again.told[-1][-1], InterviewEnded)


def test_a_scenario_that_did_not_change_changes_nothing(replayer: Replayer, attempt: AttemptId) -> None:
    revision = replayer.on_current(attempt)

    assert revision.same
    assert (revision.broken, revision.drifts, revision.changes) == (None, (), ())
    assert revision.before == revision.after
    assert revision.before.mark == 20.0


def test_marks_that_change_are_listed_with_the_turn_they_change_at(
    replayer: Replayer, attempt: AttemptId, rewrite: Rewrite
) -> None:
    rewrite("evidence: {C4.6.4: 2}", "evidence: {C4.6.4: 1}")
    revision = replayer.on_current(attempt)

    assert not revision.same
    assert revision.broken is None
    assert revision.drifts == (Drift(2, WELCOME, 2, 1),)
    ((before, after),) = revision.changes
    assert before is not None
    assert after is not None
    assert (before.mark.obtained, after.mark.obtained) == (3, 2)


def test_a_best_that_moved_changes_the_mark_without_any_drift(
    replayer: Replayer, attempt: AttemptId, rewrite: Rewrite
) -> None:
    rewrite("{C4.6.4: -1}", "{C4.6.4: 3}")
    revision = replayer.on_current(attempt)

    assert revision.drifts == ()
    assert len(revision.changes) == 1
    assert revision.after.mark == pytest.approx(15.0)


def test_what_breaks_is_flagged_at_its_turn_and_marks_stop_there_on_both_sides(
    replayer: Replayer, attempt: AttemptId, rewrite: Rewrite
) -> None:
    rewrite("id: saluer", "id: accueillir")
    revision = replayer.on_current(attempt)

    assert isinstance(revision.broken, Break)
    assert revision.broken.turn == 2
    assert "saluer" in revision.broken.reason
    assert revision.before.overall.obtained == revision.after.overall.obtained == 1
    assert revision.changes == ()


def test_turns_are_counted_as_a_debrief_does_without_those_taken_back(
    store: MemoryHistory, clock: StoppedClock, folder: Path, replayer: Replayer, rewrite: Rewrite
) -> None:
    playable, noa = florist(folder), learners.welcome(store, clock, "Noa")
    sitting = Sitting.begin(store, clock, playable, noa, Mode.TRAINING, Start())
    sitting.submit(Select(()))
    sitting.undo()
    for command in read_path(GREETED):
        sitting.submit(command)
    rewrite("id: saluer", "id: accueillir")
    revision = replayer.on_current(sitting.attempt.header.id)

    assert revision.broken is not None
    assert revision.broken.turn == 2


def test_whether_a_scenario_changed_is_told_without_playing_anything(
    replayer: Replayer, store: MemoryHistory, attempt: AttemptId, rewrite: Rewrite
) -> None:
    header = store.attempt(attempt).header
    assert not replayer.changed(header)
    rewrite("La fleuriste", "Chez Léa")
    assert replayer.changed(header)


def test_a_day_that_is_gone_breaks_the_start(
    store: MemoryHistory, clock: StoppedClock, folder: Path, replayer: Replayer, rewrite: Rewrite
) -> None:
    playable, noa = florist(folder), learners.welcome(store, clock, "Noa")
    start = Start(VariantId("pressee"))
    attempt = Sitting.begin(store, clock, playable, noa, Mode.EXAM, start).attempt.header.id
    rewrite("pressee: {label", "bousculee: {label")
    revision = replayer.on_current(attempt)

    assert revision.broken is not None
    assert revision.broken.turn == 0
    assert revision.after.mark is None


def test_a_scenario_that_is_gone_is_said(replayer: Replayer, attempt: AttemptId, folder: Path) -> None:
    (folder / "fleuriste.yaml").unlink()
    with pytest.raises(UserError) as refused:
        replayer.on_current(attempt)
    assert refused.value.remedy


def test_a_scenario_with_mistakes_is_said(replayer: Replayer, attempt: AttemptId, rewrite: Rewrite) -> None:
    rewrite("format: 1", "format: 99")
    with pytest.raises(UserError, match="ne peut pas être joué"):
        replayer.on_current(attempt)


def test_a_version_that_is_not_kept_is_said(replayer: Replayer) -> None:
    with pytest.raises(UserError, match="n'est pas dans l'historique"):
        replayer.told(AttemptId("nulle part"))
