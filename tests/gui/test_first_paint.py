"""The window is painted before anything heavy is imported, then fills itself.

The program is really started, in a process of its own, and stopped once its window has been painted.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

STOPPED_AT_FIRST_PAINT = """
import json, os, sys
from entretien.gui.main_window import MainWindow

def stop(window):
    print(json.dumps({"modules": sorted(sys.modules), "shown": window.isVisible()}), flush=True)
    os._exit(0)

MainWindow._fill = stop
from entretien.__main__ import main
main([])
"""

FILLED = """
import sys
from entretien.gui.main_window import MainWindow
from PySide6.QtCore import QTimer

fill = MainWindow._fill

def fill_and_close(window):
    fill(window)
    QTimer.singleShot(0, window.close)

MainWindow._fill = fill_and_close
from entretien.__main__ import main
sys.exit(main([]))
"""

HEAVY = (
    "sqlalchemy",
    "alembic",
    "yaml",
    "msgspec",
    "transitions",
    "python_avatars",
    "PySide6.QtSvg",
    "entretien.scenario",
)


def started(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture(scope="module")
def modules() -> set[str]:
    run = started(STOPPED_AT_FIRST_PAINT)
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout.splitlines()[-1])
    assert told["shown"]
    return set(told["modules"])


@pytest.mark.parametrize("name", HEAVY)
def test_it_is_not_there_yet(modules: set[str], name: str) -> None:
    assert name not in modules


def test_the_program_starts_fills_its_window_and_ends(home: Path) -> None:
    run = started(FILLED)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    assert (home / "logs").is_dir()
