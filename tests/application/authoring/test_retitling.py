"""A title changes alone, and never over what was not saved."""

from pathlib import Path

import pytest

from entretien.application.authoring.retitling import retitle
from entretien.application.authoring.workbench import Change
from entretien.application.authoring.workshop import Workshop
from entretien.kernel.errors import UserError
from entretien.manuscript.edits import difference

TEXT = "id: essai # gardé\ntitle: Un\n"


@pytest.fixture
def path(workshop: Workshop) -> Path:
    file = workshop.shelves.path("essai")
    workshop.shelves.write(file, TEXT)
    return file


def test_the_rest_of_the_file_stays(workshop: Workshop, path: Path) -> None:
    retitle(workshop, path, " Le prêt ")
    assert path.read_text("utf-8") == 'id: essai # gardé\ntitle: "Le prêt"\n'


def test_what_was_not_saved_is_not_written_by_the_way(workshop: Workshop, path: Path) -> None:
    bench = workshop.open(path)
    bench.do(Change("essai", bench.entry, difference(TEXT, "title: Deux\n")))
    bench.keep_aside()
    with pytest.raises(UserError, match="pas enregistré"):
        retitle(workshop, path, "Trois")
    assert path.read_text("utf-8") == TEXT


def test_a_text_with_a_mistake_in_its_form_is_refused(workshop: Workshop, path: Path) -> None:
    path.write_text("title: [\n", encoding="utf-8")
    with pytest.raises(UserError, match="renommer"):
        retitle(workshop, path, "Trois")
