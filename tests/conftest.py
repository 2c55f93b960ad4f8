"""What every test may count on: a data folder of its own, French, and no screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from entretien.kernel.language import SOURCE_LANGUAGE, speak
from entretien.kernel.paths import HOME_VARIABLE


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of this test: no test reads or writes the user's."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture(autouse=True)
def french() -> Iterator[None]:
    """Every test begins in French, whatever the one before spoke."""
    speak(SOURCE_LANGUAGE)
    yield
    speak(SOURCE_LANGUAGE)
