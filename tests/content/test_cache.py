"""Reopening a scenario that did not change reads no YAML, and gives the same reading."""

from pathlib import Path

import pytest

from entretien.competences.reader import load
from entretien.content import cache
from entretien.content.cache import open_scenario
from entretien.content.reading import Reading, read_scenario
from entretien.kernel.paths import cache_home
from samples.files import write_scenarios


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_scenarios(tmp_path / "scenarios")


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were really read."""
    read: list[Path] = []

    def watched(path: Path, *rest: object) -> Reading:
        read.append(path)
        return read_scenario(path, load())

    monkeypatch.setattr(cache, "read_scenario", watched)
    return read


def test_the_second_time_nothing_is_read_again(file: Path, readings: list[Path]) -> None:
    first, second = open_scenario(file, load()), open_scenario(file, load())

    assert second.scenario == first.scenario
    assert second.sources == first.sources
    assert second.sources.digest == first.sources.digest
    assert len(readings) == 1


def test_a_changed_source_is_read_again(file: Path, readings: list[Path]) -> None:
    open_scenario(file, load())
    file.write_text(
        file.read_text(encoding="utf-8").replace("La fleuriste", "Le fleuriste"), encoding="utf-8"
    )

    again = open_scenario(file, load())

    assert again.scenario is not None
    assert again.scenario.title == "Le fleuriste"
    assert len(readings) == 2


def test_a_changed_bank_is_read_again(file: Path, readings: list[Path]) -> None:
    open_scenario(file, load())
    bank = file.parent / "bank" / "littoral.yaml"
    bank.write_text(bank.read_text(encoding="utf-8") + "# noté\n", encoding="utf-8")

    open_scenario(file, load())

    assert len(readings) == 2


@pytest.mark.parametrize("damage", [b"", b"\x00", b"{}"])
def test_a_damaged_cache_is_made_again(file: Path, readings: list[Path], damage: bytes) -> None:
    open_scenario(file, load())
    (compiled,) = (cache_home() / "scenarios").iterdir()
    compiled.write_bytes(damage)

    assert open_scenario(file, load()).scenario is not None
    assert len(readings) == 2


def test_a_byte_that_changed_in_a_text_is_noticed(file: Path, readings: list[Path]) -> None:
    first = open_scenario(file, load())
    (compiled,) = (cache_home() / "scenarios").iterdir()
    data = compiled.read_bytes()
    assert data.count(b"La fleuriste") == 1
    compiled.write_bytes(data.replace(b"La fleuriste", b"Le fleuriste"))

    assert open_scenario(file, load()).scenario == first.scenario
    assert len(readings) == 2


def test_a_cache_of_another_version_is_made_again(
    file: Path, readings: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_scenario(file, load())
    monkeypatch.setattr(cache, "CACHE_VERSION", cache.CACHE_VERSION + 1)

    open_scenario(file, load())

    assert len(readings) == 2


def test_mistakes_are_never_cached(file: Path, readings: list[Path]) -> None:
    file.write_text("format: 1\n", encoding="utf-8")

    assert open_scenario(file, load()).diagnostics == open_scenario(file, load()).diagnostics != ()
    assert len(readings) == 2


def test_line_ends_and_a_byte_order_mark_change_neither_texts_nor_digest(tmp_path: Path) -> None:
    unix = write_scenarios(tmp_path / "unix")
    windows = write_scenarios(tmp_path / "windows")
    windows.write_bytes(b"\xef\xbb\xbf" + unix.read_bytes().replace(b"\n", b"\r\n"))

    open_scenario(windows, load())

    assert open_scenario(windows, load()).sources == read_scenario(unix, load()).sources


def test_a_missing_file_is_a_diagnostic(tmp_path: Path) -> None:
    reading = open_scenario(tmp_path / "absent.yaml", load())

    assert reading.scenario is None
    assert len(reading.diagnostics) == 1
