"""Where things are."""

from pathlib import Path

import pytest

from entretien.kernel.paths import HOME_VARIABLE, cache_home, data_home, shipped


def test_scenarios_and_assets_are_shipped() -> None:
    assert shipped("scenarios").is_dir()
    assert shipped("assets").is_dir()


def test_the_data_folder_may_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))

    assert data_home() == tmp_path
    assert cache_home().is_relative_to(tmp_path)


def test_without_a_choice_it_is_the_platform_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HOME_VARIABLE, raising=False)

    assert data_home().name == "entretien"
