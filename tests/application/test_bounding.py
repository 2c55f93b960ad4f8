"""Bounds found once, then remembered."""

from pathlib import Path

import pytest

from entretien.analysis import valuation
from entretien.analysis.valuation import Valuation, find_valuation
from entretien.application.bounding import Bounding
from entretien.application.playing import Playable
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import BASE


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> list[Scenario]:
    """The scenarios whose bounds were really looked for."""
    searched: list[Scenario] = []

    def watched(scenario: Scenario) -> Valuation | None:
        searched.append(scenario)
        return find_valuation(scenario)

    monkeypatch.setattr(valuation, "find_valuation", watched)
    return searched


def test_they_are_looked_for_once(playable: Playable, tmp_path: Path, searches: list[Scenario]) -> None:
    first = Bounding(tmp_path)
    assert first.known("abc", BASE) is None

    found = first.find(playable.scenario, "abc", BASE)

    assert found is not None
    assert found.weighted == 4
    assert Bounding(tmp_path).find(playable.scenario, "abc", BASE) == found
    assert Bounding(tmp_path).known("abc", BASE) == found
    assert len(searches) == 1


def test_a_scenario_found_too_large_is_not_looked_at_again(
    playable: Playable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Scenario] = []

    def too_large(scenario: Scenario) -> None:
        looked.append(scenario)

    monkeypatch.setattr(valuation, "find_valuation", too_large)

    assert Bounding(tmp_path).find(playable.scenario, "abc", BASE) is None
    assert Bounding(tmp_path).find(playable.scenario, "abc", BASE) is None
    assert len(looked) == 1


@pytest.mark.parametrize("suffix", ["json", "npz"])
@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff", b"PK\x03\x04"])
def test_a_damaged_file_is_found_again(
    playable: Playable, tmp_path: Path, searches: list[Scenario], damage: bytes, suffix: str
) -> None:
    Bounding(tmp_path).find(playable.scenario, "abc", BASE)
    (file,) = tmp_path.glob(f"*.{suffix}")
    file.write_bytes(damage)

    assert Bounding(tmp_path).find(playable.scenario, "abc", BASE) is not None
    assert len(searches) == 2


def test_a_folder_that_cannot_be_written_only_costs_time(playable: Playable, tmp_path: Path) -> None:
    (tmp_path / "pris").write_text("un fichier")

    assert Bounding(tmp_path / "pris").find(playable.scenario, "abc", BASE) is not None
