"""From one machine to another: exported, imported, believed only once played again."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from entretien.application import learners
from entretien.application.annotating import Annotating
from entretien.application.exporting import export_attempts
from entretien.application.importing import Examiner, import_file, told
from entretien.application.playing import Playable, Sitting
from entretien.competences.reader import load
from entretien.content.sources import Sources
from entretien.history.annotations import WHOLE, Subject
from entretien.history.chain import links
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import Learner
from entretien.history.self_assessment import SelfAssessment
from entretien.history.store import HistoryStore
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, ReplyId
from entretien.scenario.ending import EndingKind
from entretien.storage.opening import open_history
from entretien.transcript.commands import Choose
from samples.building import WELCOME
from samples.clock import StoppedClock
from samples.travelling import GREETED, HURRIED, alter, conduct, examiner, florist, members, write_members


@pytest.fixture
def playable(tmp_path: Path) -> Playable:
    return florist(tmp_path / "scenarios")


@pytest.fixture
def noa(store: MemoryHistory, clock: StoppedClock) -> Learner:
    return learners.welcome(store, clock, "Noa Belkacem")


@pytest.fixture
def attempt(store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner) -> AttemptId:
    return conduct(store, clock, playable, noa)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "noa.entretien"


@pytest.fixture
def opener(tmp_path: Path, clock: StoppedClock) -> Examiner:
    return examiner(tmp_path, clock)


@pytest.fixture(params=["memory", "disk"])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path, clock: StoppedClock) -> Iterator[HistoryStore]:
    """The history of the other machine."""
    kept: HistoryStore = (
        MemoryHistory() if request.param == "memory" else open_history(tmp_path / "ailleurs", clock)
    )
    with closing(kept):
        yield kept


def trainer(store: HistoryStore, clock: StoppedClock) -> Annotating:
    return Annotating(store, clock, load())


def test_an_attempt_comes_out_as_it_went_in(
    store: MemoryHistory,
    elsewhere: HistoryStore,
    clock: StoppedClock,
    attempt: AttemptId,
    file: Path,
    opener: Examiner,
) -> None:
    trainer(store, clock).write(attempt, Subject(turn=2), "Bonne accroche.")
    said = SelfAssessment(((WELCOME, "S"),), "L'accueil.", "Conclure.", clock.now())
    store.assess_oneself(attempt, said)
    sent = export_attempts(store, clock, [attempt, attempt], file)
    came = import_file(elsewhere, opener, file)

    assert [each.id for each in sent.headers] == [each.id for each in came.new] == [attempt]
    assert (came.known, came.annotations, came.broken) == ((), 0, ())
    here, there = store.attempt(attempt), elsewhere.attempt(attempt)
    assert there.turns == here.turns
    assert there.header.origin is not None
    assert replace(there.header, origin=None) == here.header
    assert elsewhere.links(attempt) == store.links(attempt) == links(here.header, here.turns)
    assert list(elsewhere.annotations(attempt)) == list(store.annotations(attempt))
    assert elsewhere.sources(here.header.digest) == store.sources(here.header.digest)
    assert elsewhere.self_assessment(attempt) == said
    assert list(elsewhere.learners()) == []


def test_the_same_attempt_imported_twice_is_one_attempt(
    store: MemoryHistory,
    elsewhere: HistoryStore,
    clock: StoppedClock,
    attempt: AttemptId,
    file: Path,
    opener: Examiner,
) -> None:
    export_attempts(store, clock, [attempt], file)
    import_file(elsewhere, opener, file)
    again = import_file(elsewhere, opener, file)

    assert (len(again.new), len(again.known)) == (0, 1)
    assert len(elsewhere.attempts()) == 1


def test_an_attempt_that_comes_home_is_still_ones_own(
    store: MemoryHistory, clock: StoppedClock, attempt: AttemptId, noa: Learner, file: Path, opener: Examiner
) -> None:
    export_attempts(store, clock, [attempt], file)
    came = import_file(store, opener, file)

    assert [each.id for each in came.known] == [attempt]
    assert store.attempt(attempt).header.origin is None
    assert list(store.learners()) == [noa]


def test_what_the_trainer_wrote_comes_back_with_the_attempt(
    store: MemoryHistory,
    elsewhere: HistoryStore,
    clock: StoppedClock,
    attempt: AttemptId,
    file: Path,
    opener: Examiner,
) -> None:
    first = trainer(store, clock).write(attempt, WHOLE, "À relire.")
    export_attempts(store, clock, [attempt], file)
    import_file(elsewhere, opener, file)
    clock.passed += 60_000
    there = trainer(elsewhere, clock)
    there.correct(attempt, first, "Relu : très bien.")
    there.write(attempt, Subject(turn=1), "Préparation utile.")
    export_attempts(elsewhere, clock, [attempt], file)
    came = import_file(store, opener, file)

    assert came.annotations == 2
    assert {each.text for each in store.annotations(attempt)} == {"Relu : très bien.", "Préparation utile."}
    assert import_file(store, opener, file).annotations == 0


def test_what_the_trainer_erased_does_not_come_back_with_an_older_file(
    store: MemoryHistory, clock: StoppedClock, attempt: AttemptId, file: Path, opener: Examiner
) -> None:
    said = trainer(store, clock).write(attempt, WHOLE, "Trop vite dit.")
    export_attempts(store, clock, [attempt], file)
    trainer(store, clock).erase(attempt, said)

    assert import_file(store, opener, file).annotations == 0
    assert list(store.annotations(attempt)) == []


def test_an_interview_left_in_the_middle_travels_too(
    store: MemoryHistory,
    elsewhere: HistoryStore,
    clock: StoppedClock,
    playable: Playable,
    noa: Learner,
    file: Path,
    opener: Examiner,
) -> None:
    export_attempts(store, clock, [conduct(store, clock, playable, noa, "[]", Mode.EXAM)], file)
    (came,) = import_file(elsewhere, opener, file).new

    assert came.result is None
    assert came.mode is Mode.EXAM


def test_what_was_finished_since_is_brought_up_to_date(
    store: MemoryHistory,
    elsewhere: HistoryStore,
    clock: StoppedClock,
    playable: Playable,
    noa: Learner,
    file: Path,
    opener: Examiner,
) -> None:
    attempt = conduct(store, clock, playable, noa, "[]")
    export_attempts(store, clock, [attempt], file)
    import_file(elsewhere, opener, file)
    Sitting(store, clock, playable.scenario, store.attempt(attempt)).submit(Choose(ReplyId("saluer")))
    export_attempts(store, clock, [attempt], file)
    came = import_file(elsewhere, opener, file)

    assert ([each.id for each in came.grown], came.new, came.known) == ([attempt], (), ())
    assert told(came) == "0 entretien importé, 1 complété"
    assert elsewhere.attempt(attempt).turns == store.attempt(attempt).turns
    assert elsewhere.attempt(attempt).header.result is not None
    assert elsewhere.links(attempt) == store.links(attempt)


def test_many_attempts_share_one_scenario_in_the_file(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, noa: Learner, file: Path, opener: Examiner
) -> None:
    attempts = [conduct(store, clock, playable, noa, path) for path in (GREETED, HURRIED, GREETED)]
    export_attempts(store, clock, attempts, file)

    assert sum(name.startswith("scenarios/") for name in members(file)) == 1
    assert [each.attempt.header.id for each in opener.open(file).dossiers] == attempts


def test_a_file_under_pseudonyms_names_nobody(
    store: MemoryHistory,
    clock: StoppedClock,
    playable: Playable,
    attempt: AttemptId,
    file: Path,
    opener: Examiner,
) -> None:
    sam = learners.welcome(store, clock, "Sam")
    other = conduct(store, clock, playable, sam, HURRIED)
    trainer(store, clock).write(attempt, WHOLE, "Noa s'en tire mieux que Sam et qu'Inès.")
    learners.welcome(store, clock, "Inès")
    sent = export_attempts(store, clock, [attempt, other, attempt], file, pseudonyms=True)

    assert [each.learner_name for each in sent.headers] == ["Apprenant 1", "Apprenant 2"]
    content = b"".join(members(file).values()).decode().casefold()
    assert not [name for name in ("noa", "belkacem", "sam ", "inès") if name in content]
    (first, _second) = opener.open(file).dossiers
    assert first.annotations[0].text == "Apprenant 1 s'en tire mieux que Apprenant 2 et qu'Apprenant 3."


def test_the_result_is_what_the_turns_lead_to_whatever_the_file_says(
    store: MemoryHistory,
    elsewhere: HistoryStore,
    clock: StoppedClock,
    attempt: AttemptId,
    file: Path,
    opener: Examiner,
) -> None:
    export_attempts(store, clock, [attempt], file)
    alter(file, "attempts/", lambda document: document.update(title="Un titre flatteur"))
    (came,) = import_file(elsewhere, opener, file).new

    assert came.title == "La fleuriste"
    assert came.result is not None
    assert came.result.kind is EndingKind.AGREEMENT


def test_a_mark_is_given_at_once_where_bounds_are_known(
    store: MemoryHistory,
    clock: StoppedClock,
    playable: Playable,
    attempt: AttemptId,
    file: Path,
    tmp_path: Path,
    opener: Examiner,
) -> None:
    export_attempts(store, clock, [attempt], file)
    bounding = opener._bounding
    bounding.find(playable.scenario, playable.sources.digest, store.attempts()[0].variant)
    (dossier,) = opener.open(file).dossiers

    result = dossier.attempt.header.result
    assert result is not None
    assert result.mark == 20.0


def test_what_was_altered_is_kept_and_said(
    store: MemoryHistory,
    elsewhere: HistoryStore,
    clock: StoppedClock,
    attempt: AttemptId,
    file: Path,
    opener: Examiner,
) -> None:
    export_attempts(store, clock, [attempt], file)
    alter(file, "attempts/", lambda document: document["turns"][2].update(elapsed=1))
    came = import_file(elsewhere, opener, file)

    assert [(each.header.id, each.turn) for each in came.broken] == [(attempt, 2)]
    origin = elsewhere.attempt(attempt).header.origin
    assert origin is not None
    assert origin.broken_at == 2
    assert [each.turn for each in export_attempts(elsewhere, clock, [attempt], file).broken] == [2]


def test_an_attempt_that_does_not_replay_is_refused_and_nothing_is_kept(
    store: MemoryHistory,
    elsewhere: HistoryStore,
    clock: StoppedClock,
    playable: Playable,
    noa: Learner,
    attempt: AttemptId,
    file: Path,
    opener: Examiner,
) -> None:
    export_attempts(store, clock, [conduct(store, clock, playable, noa), attempt], file)
    closed = {"command": "choose", "reply": "insister"}
    alter(file, f"attempts/{attempt}", lambda document: document["turns"][2].update(command=closed))

    with pytest.raises(UserError, match=r"Au tour 2.*ne se rejoue pas") as refused:
        import_file(elsewhere, opener, file)
    assert refused.value.remedy
    assert list(elsewhere.attempts()) == []
    with pytest.raises(UserError, match="n'est pas conservée"):
        elsewhere.sources(playable.sources.digest)


def test_a_scenario_that_no_longer_reads_is_refused(
    store: MemoryHistory,
    clock: StoppedClock,
    playable: Playable,
    noa: Learner,
    file: Path,
    opener: Examiner,
) -> None:
    unread = Sources("fleuriste.yaml", (("fleuriste.yaml", "format: 99"),))
    export_attempts(store, clock, [conduct(store, clock, Playable(playable.scenario, unread), noa)], file)

    with pytest.raises(UserError, match="ne se lit pas"):
        opener.open(file)


@pytest.mark.parametrize("change", [{"competence": "C9.9.9"}, {"level": "A+"}])
def test_an_annotation_of_another_framework_is_refused(
    store: MemoryHistory,
    clock: StoppedClock,
    attempt: AttemptId,
    file: Path,
    opener: Examiner,
    change: dict[str, str],
) -> None:
    trainer(store, clock).write(attempt, WHOLE, "Bien.")
    export_attempts(store, clock, [attempt], file)
    about = {"competence": "C4.6.4"} | change
    alter(file, "attempts/", lambda document: document["annotations"][0].update(about))

    with pytest.raises(UserError, match="compétence ou d'un niveau inconnus"):
        opener.open(file)


def test_an_unfinished_bundle_replaces_nothing(
    store: MemoryHistory, clock: StoppedClock, attempt: AttemptId, file: Path
) -> None:
    file.write_bytes(b"precious")
    with pytest.raises(UserError, match="n'est pas dans l'historique"):
        export_attempts(store, clock, [attempt, AttemptId("nulle part")], file)

    assert file.read_bytes() == b"precious"


def test_a_place_that_cannot_be_written_is_said(
    store: MemoryHistory, clock: StoppedClock, attempt: AttemptId, tmp_path: Path
) -> None:
    (tmp_path / "fichier").write_bytes(b"")
    with pytest.raises(UserError, match="ne peut pas être écrit") as refused:
        export_attempts(store, clock, [attempt], tmp_path / "fichier" / "x.entretien")
    assert refused.value.remedy


def test_an_import_is_told_in_one_sentence(
    store: MemoryHistory, clock: StoppedClock, attempt: AttemptId, file: Path, opener: Examiner
) -> None:
    export_attempts(store, clock, [attempt], file)
    elsewhere = MemoryHistory()
    assert told(import_file(elsewhere, opener, file)) == "1 entretien importé"
    assert told(import_file(elsewhere, opener, file)) == "0 entretien importé, 1 déjà gardé"


def test_a_truncated_file_says_so(
    store: MemoryHistory, clock: StoppedClock, attempt: AttemptId, file: Path, opener: Examiner
) -> None:
    export_attempts(store, clock, [attempt], file)
    whole = members(file)
    write_members(file, whole)
    file.write_bytes(file.read_bytes()[:-30])

    with pytest.raises(UserError, match="abîmé ou incomplet"):
        opener.open(file)
