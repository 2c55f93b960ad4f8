"""The pace of the studio on 90 exchanges: what is wrong is told within 100 ms of the last key.

That is `PAUSE`, then reading behind the window, then showing; a letter typed costs a fraction of it.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from entretien.application.authoring.completing.choices import complete
from entretien.application.authoring.completing.knowing import KnownNames
from entretien.application.authoring.fixing.fixes import fixes
from entretien.application.authoring.recovery import Recovery
from entretien.application.authoring.workbench import Workbench
from entretien.competences.reader import load as framework
from entretien.content.example import Example
from entretien.content.reading import Reading, read_draft
from entretien.gui.studio.problems.pane import ProblemsPane
from entretien.gui.studio.session import Session
from entretien.gui.studio.source.pane import SourcePane
from entretien.gui.theme.theme import load
from entretien.manuscript.manuscript import Manuscript
from samples.long_text import interview_of

EXCHANGES = 90


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    """An interview of 90 exchanges on the desk."""
    return Workbench(
        Example(interview_of(EXCHANGES), faulty=False).write(tmp_path), Recovery(tmp_path / "aside")
    )


def read(bench: Workbench) -> Reading:
    return read_draft(bench.path, bench.drafts, framework())


def test_reading_what_is_on_the_desk(benchmark: BenchmarkFixture, bench: Workbench) -> None:
    """What is done behind the window after each pause."""
    assert benchmark(read, bench).scenario is not None


def test_taking_the_text_apart(benchmark: BenchmarkFixture, bench: Workbench) -> None:
    """What the forms stand on, after each change."""
    benchmark(Manuscript.of, bench.texts[bench.entry])


def test_showing_what_was_read(benchmark: BenchmarkFixture, qtbot: QtBot, bench: Workbench) -> None:
    """The problems and the margin of the source, once it is read."""
    session = Session(bench, framework(), read(bench))
    panes = SourcePane(load("light"), session), ProblemsPane(load("light"), session)
    for pane in panes:
        qtbot.addWidget(pane)
    benchmark(session.checked.emit, session.reading)


def test_typing_a_letter_in_the_source(benchmark: BenchmarkFixture, qtbot: QtBot, bench: Workbench) -> None:
    """From the key to a text that can be undone."""
    session = Session(bench, framework(), read(bench))
    pane = SourcePane(load("light"), session)
    qtbot.addWidget(pane)
    pane.editor.go_to(len(pane.text) // 2)
    benchmark(pane.editor.insertPlainText, "a")
    assert session.workbench.undo_name


def test_completing(benchmark: BenchmarkFixture, bench: Workbench) -> None:
    """What is offered after each letter."""
    text = bench.texts[bench.entry]
    at = text.index("next: e45") + len("next: e")
    known = KnownNames(bench.path.parent, framework(), read(bench).places)
    completion = benchmark(complete, bench.entry, text, at, known)
    assert completion is not None
    assert len(completion.choices) > EXCHANGES // 2


def test_finding_fixes(benchmark: BenchmarkFixture, tmp_path: Path, bench: Workbench) -> None:
    """The buttons of the problem at hand."""
    bench.path.write_text(bench.texts[bench.entry].replace("next: e45", "next: e45x"), encoding="utf-8")
    faulty = Workbench(bench.path, Recovery(tmp_path / "aside"))
    (diagnostic, *_others) = read(faulty).diagnostics
    assert benchmark(fixes, diagnostic, faulty)
