"""Nadia's interview, whose scenario was rewritten since."""

from collections.abc import Callable
from pathlib import Path

import pytest

from entretien.application.bounding import Bounding
from entretien.application.library import FolderLibrary
from entretien.application.replaying import Replayer
from entretien.competences.framework import Framework
from entretien.history.memory import MemoryHistory
from samples.files import write_shared

Rewrite = Callable[[str, str], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the scenarios of today are."""
    return tmp_path / "today"


@pytest.fixture
def rewrite(folder: Path) -> Rewrite:
    """Change Nadia's scenario since: `rewrite(old, new)`; the same text leaves it as it was."""
    write_shared(folder)
    written = Path(__file__).parents[1] / "scenarios"
    for each in written.rglob("*.yaml"):
        copy = folder / each.relative_to(written)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(each.read_bytes())
    file = folder / "voiture_nadia.yaml"

    def rewritten(old: str, new: str) -> None:
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    return rewritten


@pytest.fixture
def replayer(store: MemoryHistory, framework: Framework, folder: Path, bounding: Bounding) -> Replayer:
    return Replayer(store, FolderLibrary([folder], lambda: framework), framework, bounding)
