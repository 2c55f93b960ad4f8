"""The first painting of the window, beside that of a bare `QMainWindow` with one label.

To be at most 1.2 times as long (`ratio` in the benchmark's extra information), measured in
processes of their own, from their start to the painting, with compiled bytecode.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from entretien.kernel.paths import HOME_VARIABLE

ROUNDS = 15
"""Windows of each kind, in turn: what else the machine does weighs on both alike."""

BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)

application = QApplication(sys.argv[:1])
window = Window()
window.setCentralWidget(QLabel("Entretien"))
window.show()
application.exec()
"""

REAL = """
import os
from entretien import __main__
from entretien.gui import main_window

class Window(main_window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)

main_window.MainWindow = Window
__main__.main([])
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """As a user starts it: compiled once, no screen, a data folder of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | {
        "PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode"),
        "QT_QPA_PLATFORM": "offscreen",
        HOME_VARIABLE: str(tmp_path / "home"),
    }


def painted(program: str, environment: dict[str, str]) -> float:
    """Seconds from the start of the process to its first painting."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, capture_output=True)
    return time.perf_counter() - start


def test_first_painting(benchmark: BenchmarkFixture, environment: dict[str, str]) -> None:
    painted(BARE, environment)
    painted(REAL, environment)
    bare: list[float] = []

    def before() -> None:
        bare.append(painted(BARE, environment))

    benchmark.pedantic(painted, args=(REAL, environment), setup=before, rounds=ROUNDS)  # type: ignore[no-untyped-call] # not typed there

    if benchmark.stats is not None:  # none while benchmarks are disabled
        benchmark.extra_info["bare"] = round(statistics.median(bare), 4)
        benchmark.extra_info["ratio"] = round(benchmark.stats.stats.median / statistics.median(bare), 3)
