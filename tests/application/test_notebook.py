"""Annotations while a trainer works on them."""

import pytest

from entretien.application.annotating import Annotating
from entretien.application.notebook import Draft, Notebook
from entretien.application.playing import Playable, Sitting
from entretien.competences.reader import load
from entretien.history.annotations import WHOLE, Subject
from entretien.history.mode import Mode
from entretien.history.records import Learner
from entretien.kernel.errors import UserError
from entretien.transcript.commands import Start
from samples.building import WELCOME
from samples.clock import StoppedClock
from samples.full_disk import FullDiskHistory

ON_WELCOME = Subject(competence=WELCOME)


@pytest.fixture
def store() -> FullDiskHistory:
    return FullDiskHistory()


@pytest.fixture
def notebook(store: FullDiskHistory, clock: StoppedClock, playable: Playable, learner: Learner) -> Notebook:
    sitting = Sitting.begin(store, clock, playable, learner, Mode.TRAINING, Start())
    return Notebook(Annotating(store, clock, load()), sitting.attempt.header.id)


def write(notebook: Notebook, subject: Subject, text: str, level: str = "") -> None:
    notebook.begin(subject)
    notebook.change(subject, text, level)
    notebook.keep(subject)


def texts(notebook: Notebook, subject: Subject) -> list[str]:
    return [each.text for each in notebook.on(subject)]


def test_a_draft_is_kept_where_it_was_begun(notebook: Notebook) -> None:
    write(notebook, WHOLE, "Bien.")
    write(notebook, ON_WELCOME, "À l'oral.", "TS")
    assert texts(notebook, WHOLE) == ["Bien."]
    assert [(each.text, each.level) for each in notebook.on(ON_WELCOME)] == [("À l'oral.", "TS")]
    assert not notebook.drafts


def test_a_draft_waits_on_its_subject_and_goes_on_when_begun_again(notebook: Notebook) -> None:
    notebook.begin(WHOLE)
    assert not notebook.unkept
    notebook.change(WHOLE, "Je disais", "")
    notebook.begin(ON_WELCOME)
    notebook.begin(WHOLE)
    assert notebook.drafts[WHOLE] == Draft("Je disais")
    assert notebook.unkept == {WHOLE}


def test_a_correction_starts_from_what_is_kept_and_changes_nothing_until_it_is_kept(
    notebook: Notebook, clock: StoppedClock
) -> None:
    write(notebook, ON_WELCOME, "À l'oral.", "TS")
    (first,) = notebook.on(ON_WELCOME)
    clock.passed += 1_000
    notebook.begin(ON_WELCOME, first)
    assert notebook.drafts[ON_WELCOME] == Draft("À l'oral.", "TS", first)
    notebook.keep(ON_WELCOME)
    assert notebook.on(ON_WELCOME) == (first,)
    notebook.begin(ON_WELCOME, first)
    notebook.change(ON_WELCOME, "À l'oral, oui.", "S")
    assert notebook.on(ON_WELCOME) == (first,)
    notebook.keep(ON_WELCOME)
    (second,) = notebook.on(ON_WELCOME)
    assert (second.id, second.text, second.level) == (first.id, "À l'oral, oui.", "S")


def test_what_is_put_back_can_be_had_again(notebook: Notebook) -> None:
    notebook.begin(WHOLE)
    notebook.put_back(WHOLE)
    assert notebook.taken_away(WHOLE) is None
    notebook.begin(WHOLE)
    notebook.change(WHOLE, "Trop vite.", "")
    notebook.put_back(WHOLE)
    assert not notebook.drafts
    notebook.undo(WHOLE)
    assert notebook.drafts[WHOLE] == Draft("Trop vite.")
    assert notebook.taken_away(WHOLE) is None


def test_what_is_erased_can_be_had_again(notebook: Notebook) -> None:
    write(notebook, WHOLE, "Bien.")
    (kept,) = notebook.on(WHOLE)
    notebook.erase(kept)
    assert texts(notebook, WHOLE) == []
    notebook.undo(WHOLE)
    assert notebook.on(WHOLE) == (kept,)


def test_no_undo_takes_the_place_of_what_is_being_written(notebook: Notebook) -> None:
    write(notebook, WHOLE, "Bien.")
    notebook.erase(notebook.on(WHOLE)[0])
    notebook.begin(WHOLE)
    assert notebook.taken_away(WHOLE) is None
    notebook.put_back(WHOLE)
    assert notebook.taken_away(WHOLE) is not None


def test_where_the_disk_is_full_every_word_is_still_there(notebook: Notebook, store: FullDiskHistory) -> None:
    write(notebook, WHOLE, "Bien.")
    (kept,) = notebook.on(WHOLE)
    notebook.begin(WHOLE)
    notebook.change(WHOLE, "Encore.", "")
    store.full = True
    with pytest.raises(UserError):
        notebook.keep(WHOLE)
    assert notebook.drafts[WHOLE].text == "Encore."
    with pytest.raises(UserError):
        notebook.erase(kept)
    store.full = False
    notebook.keep(WHOLE)
    notebook.erase(kept)
    store.full = True
    with pytest.raises(UserError):
        notebook.undo(WHOLE)
    store.full = False
    notebook.undo(WHOLE)
    assert sorted(texts(notebook, WHOLE)) == ["Bien.", "Encore."]
