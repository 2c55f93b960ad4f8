"""A bundle that is looked at without being imported."""

from pathlib import Path

import pytest

from entretien.application.bounding import Bounding
from entretien.application.opened_file import OpenedFile
from entretien.application.reviewing import Reviewer
from entretien.competences.reader import load
from entretien.history.annotations import Annotation
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AnnotationId
from samples.clock import StoppedClock
from samples.kept import NOON
from samples.travelling import examiner, exported


@pytest.fixture
def opened(tmp_path: Path, clock: StoppedClock) -> OpenedFile:
    return OpenedFile(examiner(tmp_path, clock).open(exported(tmp_path)))


def test_its_attempts_are_debriefed_as_any_other(opened: OpenedFile, tmp_path: Path) -> None:
    attempt = opened.attempts()[-1]
    debrief = Reviewer(opened, load(), Bounding(tmp_path / "bounds")).debrief(attempt.id)

    assert (debrief.header.learner_name, len(debrief.turns)) == ("Noa Belkacem", 2)


def test_nothing_is_written_that_would_be_lost(opened: OpenedFile) -> None:
    attempt = opened.attempts()[0].id
    note = Annotation(AnnotationId("n1"), "À revoir.", NOON)
    with pytest.raises(UserError, match="n'est pas importé"):
        opened.annotate(attempt, note)
    with pytest.raises(UserError, match="n'est pas importé"):
        opened.erase_annotation(attempt, note.id)
    with pytest.raises(UserError, match="n'est pas importé"):
        opened.assess_oneself(attempt, SelfAssessment((), "L'accueil", "La fin", NOON))
    assert opened.annotations(attempt) == ()
