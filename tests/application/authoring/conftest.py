"""A trainer's own folder, empty, beside what is shipped."""

from pathlib import Path

import pytest

from entretien.application.authoring.recovery import Recovery
from entretien.application.authoring.shelves import Shelves
from entretien.application.authoring.workshop import Workshop
from entretien.competences.reader import load
from entretien.kernel.paths import shipped


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    recovery = Recovery(tmp_path / "unsaved")
    return Workshop(tmp_path / "scenarios", recovery, load, shipped("scenarios"))


@pytest.fixture
def shelves(workshop: Workshop) -> Shelves:
    return workshop.shelves
