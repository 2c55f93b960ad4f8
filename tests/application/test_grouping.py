"""A whole group on one scenario, from the history or from a file."""

from pathlib import Path

import pytest

from entretien.application import learners
from entretien.application.bounding import Bounding
from entretien.application.branching import branch
from entretien.application.exporting import export_attempts
from entretien.application.grouping import Group, Grouping, Turnout, Wanted
from entretien.application.opened_file import OpenedFile
from entretien.application.playing import Playable
from entretien.competences.reader import load
from entretien.content.sources import Sources
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import Learner
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ReplyId, ScenarioId
from entretien.transcript.commands import Choose
from samples.clock import StoppedClock
from samples.travelling import GREETED, HURRIED, conduct, conduct_off_script, examiner, florist

FLORIST = ScenarioId("fleuriste")


@pytest.fixture
def playable(tmp_path: Path) -> Playable:
    return florist(tmp_path / "scenarios")


@pytest.fixture
def noa(store: MemoryHistory, clock: StoppedClock) -> Learner:
    return learners.welcome(store, clock, "Noa")


@pytest.fixture
def grouping(store: MemoryHistory, tmp_path: Path) -> Grouping:
    return Grouping(store, load(), Bounding(tmp_path / "bounds"))


def passages(group: Group) -> list[tuple[str, int, int]]:
    return [(each.place, each.passed, each.lost) for each in group.figures.places]


def test_everyone_who_finished_counts(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, grouping: Grouping
) -> None:
    for path in (GREETED, HURRIED, HURRIED, "[prep_age]"):
        conduct(store, clock, playable, noa, path)
    group = grouping.group(FLORIST)

    assert (group.scenario.title, group.figures.attempts, group.unfinished) == ("La fleuriste", 3, 1)
    assert group.marks == ()
    assert passages(group) == [("infos", 3, 2), ("arrivee", 3, 6)]
    arrival = group.figures.places[1]
    assert [(each.reply, each.offered, each.chosen) for each in arrival.replies] == [
        ("saluer", 3, 1),
        ("expedier", 3, 2),
    ]


def test_a_branch_is_not_counted_with_what_it_leaves(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, grouping: Grouping
) -> None:
    attempt = conduct(store, clock, playable, noa, GREETED)
    branch(store, clock, playable.scenario, attempt, noa, 2, Choose(ReplyId("expedier")))
    assert len(store.attempts()) == 2

    assert grouping.group(FLORIST).figures.attempts == 1


def test_older_versions_count_under_the_same_names(
    store: MemoryHistory,
    clock: StoppedClock,
    playable: Playable,
    noa: Learner,
    grouping: Grouping,
    tmp_path: Path,
) -> None:
    conduct(store, clock, playable, noa, GREETED)
    folder = tmp_path / "plus tard"
    later = florist(folder)
    file = folder / "fleuriste.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("La fleuriste", "Chez Léa"), encoding="utf-8")
    again = florist_again(file)
    assert again.sources.digest != later.sources.digest
    conduct(store, clock, again, noa, HURRIED)
    group = grouping.group(FLORIST)

    assert group.scenario.title == "Chez Léa"
    assert passages(group) == [("infos", 2, 1), ("arrivee", 2, 3)]


def florist_again(file: Path) -> Playable:
    """The scenario as its file is now."""
    from entretien.content.reading import read_scenario

    reading = read_scenario(file, load())
    assert reading.scenario is not None
    return Playable(reading.scenario, reading.sources)


def test_the_attempts_of_a_file_make_a_group_without_being_imported(
    store: MemoryHistory,
    clock: StoppedClock,
    playable: Playable,
    noa: Learner,
    grouping: Grouping,
    tmp_path: Path,
) -> None:
    attempts = [conduct(store, clock, playable, noa, path) for path in (GREETED, HURRIED)]
    export_attempts(store, clock, attempts, tmp_path / "x.entretien")
    file = OpenedFile(examiner(tmp_path, clock).open(tmp_path / "x.entretien"))
    (group,) = Grouping(file, load(), Bounding(tmp_path / "bounds")).groups()

    assert passages(group) == passages(grouping.group(FLORIST))


def test_one_may_keep_to_one_mode_or_to_what_was_conducted_since(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, grouping: Grouping
) -> None:
    conduct(store, clock, playable, noa, GREETED, Mode.TRAINING)
    clock.passed += 3_600_000
    later = clock.now()
    conduct(store, clock, playable, noa, HURRIED, Mode.EXAM)
    conduct(store, clock, playable, noa, "[]", Mode.EXAM)

    exams = grouping.group(FLORIST, Wanted(mode=Mode.EXAM))
    assert (exams.figures.attempts, exams.unfinished) == (1, 1)
    assert passages(exams) == [("infos", 1, 1), ("arrivee", 1, 3)]
    assert passages(grouping.group(FLORIST, Wanted(since=later))) == passages(exams)
    with pytest.raises(UserError, match="ne correspond à ces filtres"):
        grouping.group(FLORIST, Wanted(since=later, mode=Mode.TRAINING))


def test_of_each_learner_one_may_count_the_first_attempt_or_the_last(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, grouping: Grouping
) -> None:
    ines = learners.welcome(store, clock, "Inès")
    first = conduct(store, clock, playable, noa, HURRIED)
    only = conduct(store, clock, playable, ines, GREETED)
    last = conduct(store, clock, playable, noa, GREETED)

    def counted(turnout: Turnout) -> list[str]:
        return [each.id for each in grouping.group(FLORIST, Wanted(turnout=turnout)).attempts]

    assert counted(Turnout.ALL) == [first, only, last]
    assert counted(Turnout.FIRST) == [first, only]
    assert counted(Turnout.LAST) == [only, last]


def test_the_scenarios_played_are_told_the_latest_first(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, grouping: Grouping
) -> None:
    for path in (GREETED, HURRIED, "[]"):
        conduct(store, clock, playable, noa, path)
    (told,) = grouping.played()
    assert (told.scenario, told.title, told.attempts, told.learners) == (FLORIST, "La fleuriste", 2, 1)


def test_attempts_that_had_no_mark_get_one(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, grouping: Grouping
) -> None:
    for path in (GREETED, HURRIED):
        conduct(store, clock, playable, noa, path)
    assert grouping.group(FLORIST).marks == ()

    assert grouping.mark(FLORIST)
    assert grouping.group(FLORIST).marks == (20.0, 0.0)
    assert not grouping.mark(FLORIST)


def test_a_version_that_cannot_be_read_any_more_is_left_out_and_counted(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, grouping: Grouping
) -> None:
    unreadable = Playable(playable.scenario, Sources("fleuriste.yaml", (("fleuriste.yaml", "format: 99"),)))
    conduct(store, clock, unreadable, noa)
    with pytest.raises(UserError, match="ne se rejoue plus"):
        grouping.group(FLORIST)

    conduct(store, clock, playable, noa)
    group = grouping.group(FLORIST)
    assert (group.figures.attempts, group.unreadable) == (1, 1)


def test_an_attempt_that_does_not_play_again_is_left_out_and_counted(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, grouping: Grouping
) -> None:
    conduct(store, clock, playable, noa)
    conduct_off_script(store, clock, playable, noa)
    group = grouping.group(FLORIST)
    assert (group.figures.attempts, group.unreadable) == (1, 1)
    assert grouping.mark(FLORIST)
    assert grouping.group(FLORIST).marks == (20.0,)


def test_attempts_of_which_the_learner_speaks_first_wait_for_that(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, tmp_path: Path
) -> None:
    due = conduct(store, clock, playable, noa)
    grouping = Grouping(store, load(), Bounding(tmp_path / "bounds"), {due})
    with pytest.raises(UserError, match="comment il se situe") as refused:
        grouping.group(FLORIST)
    assert refused.value.remedy

    other = conduct(store, clock, playable, noa)
    group = grouping.group(FLORIST)
    assert ([each.id for each in group.attempts], group.awaited) == ([other], 1)


def test_nobody_is_said(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, grouping: Grouping
) -> None:
    conduct(store, clock, playable, noa, "[]")
    with pytest.raises(UserError, match="aucun entretien terminé") as refused:
        grouping.group(FLORIST)
    assert refused.value.remedy
    with pytest.raises(UserError, match="aucun entretien terminé"):
        grouping.group(ScenarioId("inconnu"))


def test_of_one_version_only_what_was_finished_on_it_counts(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, grouping: Grouping
) -> None:
    for path in (GREETED, HURRIED, "[prep_age]"):
        conduct(store, clock, playable, noa, path)
    found = grouping.on_version(FLORIST, playable.sources.digest)

    assert found is not None
    assert found.attempts == 2
    assert grouping.on_version(FLORIST, "another") is None
    assert grouping.on_version(ScenarioId("another"), playable.sources.digest) is None
