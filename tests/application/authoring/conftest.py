"""A trainer's own folder, what she has on her desk, and a small scenario that includes a fragment."""

from collections.abc import Callable
from pathlib import Path

import pytest

from entretien.application.authoring.draft import Draft
from entretien.application.authoring.recovery import Recovery
from entretien.application.authoring.shelves import Shelves
from entretien.application.authoring.workshop import Workshop
from entretien.competences.reader import load
from entretien.content.reading import Reading, read_draft
from entretien.kernel.paths import shipped
from entretien.manuscript.manuscript import Manuscript
from samples.including import FRAGMENT, INCLUDING


def folder_with(tmp_path: Path, **fragments: str) -> Path:
    """The folders around a scenario, as shipped, with fragments of ours."""
    for name in ("personas", "figures", "bank"):
        (tmp_path / name).symlink_to(shipped("scenarios") / name)
    (tmp_path / "fragments").mkdir()
    for name, text in fragments.items():
        (tmp_path / "fragments" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture(name="including")
def a_draft_with_a_fragment() -> Draft:
    """A scenario that includes a fragment twice."""
    return Draft(Manuscript.of(INCLUDING), {"fragments/conge.yaml": Manuscript.of(FRAGMENT)})


@pytest.fixture(name="read")
def a_reader(tmp_path: Path) -> Callable[[str], Reading]:
    """What the reader makes of a text that may include the fragment."""
    folder, framework = folder_with(tmp_path, conge=FRAGMENT), load()
    return lambda text: read_draft(folder / "essai.yaml", {"essai.yaml": text}, framework)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    recovery = Recovery(tmp_path / "unsaved")
    return Workshop(tmp_path / "scenarios", recovery, load, shipped("scenarios"))


@pytest.fixture
def shelves(workshop: Workshop) -> Shelves:
    return workshop.shelves
