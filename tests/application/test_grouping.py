"""A whole group on one scenario, from the history or from a file."""

from pathlib import Path

import pytest

from entretien.application import learners
from entretien.application.branching import branch
from entretien.application.exporting import export_attempts
from entretien.application.grouping import Group, group_kept, groups_in
from entretien.application.playing import Playable
from entretien.competences.reader import load
from entretien.history.memory import MemoryHistory
from entretien.history.records import Learner
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ReplyId, ScenarioId
from entretien.transcript.commands import Choose
from samples.clock import StoppedClock
from samples.travelling import GREETED, HURRIED, conduct, examiner, florist

FLORIST = ScenarioId("fleuriste")


@pytest.fixture
def playable(tmp_path: Path) -> Playable:
    return florist(tmp_path / "scenarios")


@pytest.fixture
def noa(store: MemoryHistory, clock: StoppedClock) -> Learner:
    return learners.welcome(store, clock, "Noa")


def passages(group: Group) -> list[tuple[str, int, int]]:
    return [(each.place, each.passed, each.lost) for each in group.figures.places]


def test_everyone_who_finished_counts(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner
) -> None:
    for path in (GREETED, HURRIED, HURRIED, "[prep_age]"):
        conduct(store, clock, playable, noa, path)
    group = group_kept(store, load(), FLORIST)

    assert (group.scenario.title, group.figures.attempts, group.unfinished) == ("La fleuriste", 3, 1)
    assert group.marks == ()
    assert passages(group) == [("infos", 3, 2), ("arrivee", 3, 6)]
    arrival = group.figures.places[1]
    assert [(each.reply, each.offered, each.chosen) for each in arrival.replies] == [
        ("saluer", 3, 1),
        ("expedier", 3, 2),
    ]


def test_a_branch_is_not_counted_with_what_it_leaves(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner
) -> None:
    attempt = conduct(store, clock, playable, noa, GREETED)
    branch(store, clock, playable.scenario, attempt, noa, 2, Choose(ReplyId("expedier")))
    assert len(store.attempts()) == 2

    assert group_kept(store, load(), FLORIST).figures.attempts == 1


def test_older_versions_count_under_the_same_names(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, tmp_path: Path
) -> None:
    conduct(store, clock, playable, noa, GREETED)
    folder = tmp_path / "plus tard"
    later = florist(folder)
    file = folder / "fleuriste.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("La fleuriste", "Chez Léa"), encoding="utf-8")
    again = florist_again(file)
    assert again.sources.digest != later.sources.digest
    conduct(store, clock, again, noa, HURRIED)
    group = group_kept(store, load(), FLORIST)

    assert group.scenario.title == "Chez Léa"
    assert passages(group) == [("infos", 2, 1), ("arrivee", 2, 3)]


def florist_again(file: Path) -> Playable:
    """The scenario as its file is now."""
    from entretien.content.reading import read_scenario

    reading = read_scenario(file, load())
    assert reading.scenario is not None
    return Playable(reading.scenario, reading.sources)


def test_the_attempts_of_a_file_make_a_group_without_being_imported(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, tmp_path: Path
) -> None:
    attempts = [conduct(store, clock, playable, noa, path) for path in (GREETED, HURRIED)]
    export_attempts(store, clock, attempts, tmp_path / "x.entretien")
    (group,) = groups_in(examiner(tmp_path, clock).open(tmp_path / "x.entretien"), load())

    assert passages(group) == passages(group_kept(store, load(), FLORIST))


def test_nobody_is_said(store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner) -> None:
    conduct(store, clock, playable, noa, "[]")
    with pytest.raises(UserError, match="aucun entretien terminé") as refused:
        group_kept(store, load(), FLORIST)
    assert refused.value.remedy
    with pytest.raises(UserError, match="aucun entretien terminé"):
        group_kept(store, load(), ScenarioId("inconnu"))
