"""The class reads what a whole group did, opens an attempt where it lost most, puts two side by side."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from entretien.application.bounding import Bounding
from entretien.application.comparing import compare_attempts
from entretien.application.exporting import export_attempts
from entretien.application.grouping import Grouping
from entretien.application.learners import welcome
from entretien.application.opened_file import OpenedFile
from entretien.application.reviewing import Reviewer
from entretien.competences.reader import load
from entretien.gui.background import wait
from entretien.gui.group.pair import pair_page
from entretien.gui.group.pair_view import PairScreen
from entretien.gui.group.view import GroupScreen
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.wrapped_lines import PADDING
from entretien.history.memory import MemoryHistory
from entretien.kernel.ids import AttemptId
from samples.clock import StoppedClock
from samples.travelling import GREETED, HURRIED, conduct, examiner, florist

PATHS = (GREETED, HURRIED, HURRIED, GREETED, HURRIED, GREETED)


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def store() -> MemoryHistory:
    return MemoryHistory()


@pytest.fixture
def attempts(store: MemoryHistory, clock: StoppedClock, tmp_path: Path) -> list[AttemptId]:
    """A class of six, three of whom hurry."""
    playable = florist(tmp_path / "scenarios")
    return [
        conduct(store, clock, playable, welcome(store, clock, f"Élève {number}"), path)
        for number, path in enumerate(PATHS)
    ]


@pytest.fixture
def bounding(tmp_path: Path) -> Bounding:
    return Bounding(tmp_path / "bounds")


@pytest.fixture
def screen(
    qtbot: QtBot,
    theme: Theme,
    store: MemoryHistory,
    attempts: list[AttemptId],
    clock: StoppedClock,
    bounding: Bounding,
) -> Iterator[GroupScreen]:
    shown = GroupScreen(theme, Grouping(store, load(), bounding), clock)
    qtbot.addWidget(shown)
    shown.resize(1200, 700)
    shown.show()
    qtbot.waitUntil(lambda: shown.group is not None and len(shown.group.marks) == len(attempts))
    yield shown
    wait()


def test_a_group_is_read_exchange_by_exchange(screen: GroupScreen) -> None:
    assert screen.group is not None
    assert screen.group.figures.attempts == len(PATHS)
    assert str(len(PATHS)) in screen.summary.text()
    lost = {each.place: each.lost for each in screen.group.figures.places}
    worst = max(lost, key=lambda place: lost[place])
    screen.exchanges.table.take_place(worst)
    assert screen.exchanges.table.place == worst


def test_the_map_shows_the_same_group(screen: GroupScreen) -> None:
    assert screen.tabs.count() == 2
    screen.tabs.setCurrentWidget(screen.map)
    assert screen.map.isVisible()


def test_a_group_in_a_file_is_read_without_being_imported(
    qtbot: QtBot,
    theme: Theme,
    store: MemoryHistory,
    attempts: list[AttemptId],
    clock: StoppedClock,
    bounding: Bounding,
    tmp_path: Path,
) -> None:
    file = tmp_path / "classe.entretien"
    export_attempts(store, clock, attempts, file, pseudonyms=False)
    opened = OpenedFile(examiner(tmp_path, clock).open(file))
    shown = GroupScreen(theme, Grouping(opened, load(), bounding), clock, file)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.group is not None)
    assert shown.leave.isVisible()
    with qtbot.waitSignal(shown.history_requested):
        shown.leave.click()
    wait()


def test_nobody_yet_is_said_with_what_to_do(
    qtbot: QtBot, theme: Theme, store: MemoryHistory, clock: StoppedClock, bounding: Bounding
) -> None:
    shown = GroupScreen(theme, Grouping(store, load(), bounding), clock)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.nothing.isVisible()


def test_two_attempts_are_read_side_by_side_from_where_they_part(
    qtbot: QtBot, theme: Theme, store: MemoryHistory, attempts: list[AttemptId], bounding: Bounding
) -> None:
    reviewing = Reviewer(store, load(), bounding)
    page = pair_page(compare_attempts(reviewing, attempts[0], attempts[1]), load())
    assert not page.exchanges[0].alike
    assert page.left.startswith("Élève 0")
    shown = PairScreen(theme, page)
    qtbot.addWidget(shown)
    shown.show()
    shown.focus_first()
    assert shown.exchanges.rowCount() == len(page.exchanges)
    assert shown.exchanges.currentRow() == 0
    with qtbot.waitSignal(shown.left):
        shown.back.click()


def test_two_attempts_that_chose_alike_say_so(
    store: MemoryHistory, attempts: list[AttemptId], bounding: Bounding
) -> None:
    page = pair_page(compare_attempts(Reviewer(store, load(), bounding), attempts[1], attempts[2]), load())
    assert all(row.alike for row in page.exchanges)
    assert page.verdict == "Les deux entretiens ont fait les mêmes choix."


def test_no_choice_is_cut_short(
    qtbot: QtBot, theme: Theme, store: MemoryHistory, attempts: list[AttemptId], bounding: Bounding
) -> None:
    """A line of text fits in its row, whatever the width of the column."""
    reviewing = Reviewer(store, load(), bounding)
    shown = PairScreen(theme, pair_page(compare_attempts(reviewing, attempts[0], attempts[1]), load()))
    qtbot.addWidget(shown)
    shown.resize(520, 600)
    shown.show()
    table = shown.exchanges
    metrics = QFontMetrics(theme.font("body"))
    for row in range(table.rowCount()):
        for column in range(1, 3):
            item = table.item(row, column)
            assert item is not None
            room = QRect(0, 0, table.columnWidth(column) - PADDING, 10_000)
            needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text()).height()
            assert table.rowHeight(row) >= needed
