"""The program as it is run, on a data folder of its own and a small scenario."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from entretien.__main__ import main
from entretien.kernel.language import SOURCE_LANGUAGE, speak
from entretien.kernel.paths import HOME_VARIABLE
from samples.files import write_scenarios
from samples.program import Ran, Run


@pytest.fixture
def scenarios(tmp_path: Path) -> Path:
    """A folder with one scenario and what it needs."""
    return write_scenarios(tmp_path / "scenarios").parent


@pytest.fixture
def scenario_file(scenarios: Path) -> str:
    return str(scenarios / "fleuriste.yaml")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program: `run("check", "scenarios")`."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)

    def ran(*words: str) -> Ran:
        try:
            code = main(words)
        except SystemExit as stopped:
            code = stopped.code if isinstance(stopped.code, int) else 1
        finally:
            speak(SOURCE_LANGUAGE)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return ran


@pytest.fixture
def run_apart(tmp_path: Path) -> Run:
    """Run the program in a process of its own, on the same data: for what a process does only once."""
    without_screen = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }

    def ran(*words: str) -> Ran:
        environment = {**without_screen, HOME_VARIABLE: str(tmp_path / "home")}
        done = subprocess.run(
            [sys.executable, "-m", "entretien", *words],
            capture_output=True,
            text=True,
            env=environment,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    return ran
