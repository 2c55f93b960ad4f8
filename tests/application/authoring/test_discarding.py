"""What is deleted goes out of sight whole, and comes back whole."""

import shutil
from pathlib import Path

import pytest

from entretien.application.authoring.discarding import discard, restore
from entretien.application.authoring.duplicating import play_files
from entretien.kernel.errors import UserError
from entretien.kernel.paths import shipped


@pytest.fixture
def lina(tmp_path: Path) -> Path:
    shutil.copytree(shipped("scenarios"), tmp_path / "scenarios")
    return tmp_path / "scenarios" / "colocation_lina.yaml"


def test_a_scenario_and_its_plays_go_and_come_back(lina: Path) -> None:
    text, plays = lina.read_bytes(), play_files(lina)
    gone = discard(lina)
    assert not lina.exists()
    assert play_files(lina) == []
    restore(gone)
    assert lina.read_bytes() == text
    assert play_files(lina) == plays


def test_what_took_its_place_meanwhile_is_not_written_over(lina: Path) -> None:
    gone = discard(lina)
    lina.write_text("autre")
    with pytest.raises(UserError, match="porte déjà ce nom"):
        restore(gone)
    assert lina.read_text() == "autre"
    lina.unlink()
    restore(gone)
    assert lina.exists()


def test_nothing_moves_where_not_all_can(lina: Path) -> None:
    gone = discard(lina)
    gone.moved[-1][0].write_text("autre")
    with pytest.raises(UserError):
        restore(gone)
    assert not lina.exists()
    assert gone.moved[0][1].exists()
