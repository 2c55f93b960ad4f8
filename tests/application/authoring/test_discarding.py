"""What is deleted goes out of sight whole, and comes back whole."""

import os
import shutil
from pathlib import Path

import pytest

from entretien.application.authoring.discarding import BIN, discard, discarded_from, restore
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


def test_the_bin_holds_what_went_the_last_first_and_nothing_once_it_came_back(lina: Path) -> None:
    hugo = lina.with_name("scooter_hugo.yaml")
    gone = {discard(lina), discard(hugo)}
    os.utime(next(iter(gone)).moved[0][1].parent, (1, 1))
    found = discarded_from(lina.parent)
    assert {each.path for each in found} == {lina, hugo}
    assert {frozenset(each.moved) for each in found} == {frozenset(each.moved) for each in gone}
    assert found[-1].path == next(iter(gone)).path
    for each in found:
        restore(each)
    assert discarded_from(lina.parent) == ()
    assert list((lina.parent / BIN).iterdir()) == []
    assert discarded_from(lina.parent / "nulle_part") == ()
