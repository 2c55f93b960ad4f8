"""The transcript as a list that grows, and takes back only from its end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from entretien.gui.conversation.models import ROW, TranscriptModel
from entretien.gui.conversation.rows import Row, RowKind


def line(text: str) -> Row:
    return Row(RowKind.CLIENT, text, "", "Lina")


@pytest.fixture
def model(qtbot: QtBot) -> TranscriptModel:
    made = TranscriptModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    assert tester.model() is made
    return made


def test_rows_are_added_at_the_end(model: TranscriptModel) -> None:
    model.append([line("a")])
    model.append([])
    model.append([line("b"), line("c")])
    assert [row.text for row in model.rows] == ["a", "b", "c"]
    assert model.rowCount() == 3


def test_what_is_shared_stays_in_place(model: TranscriptModel, qtbot: QtBot) -> None:
    model.append([line("a"), line("b"), line("c")])
    removed: list[tuple[int, int]] = []
    added: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.rowsInserted.connect(lambda _parent, first, last: added.append((first, last)))
    model.show([line("a"), line("x")])
    assert [row.text for row in model.rows] == ["a", "x"]
    assert (removed, added) == ([(1, 2)], [(1, 1)])


@pytest.mark.parametrize("texts", ["", "a", "ab", "abcd", "xyz"])
def test_any_rows_may_be_shown_instead(model: TranscriptModel, texts: str) -> None:
    model.append([line("a"), line("b"), line("c")])
    model.show([line(text) for text in texts])
    assert [row.text for row in model.rows] == list(texts)


def test_a_row_is_given_whole_and_read_aloud(model: TranscriptModel) -> None:
    model.append([line("Bonjour.")])
    index = model.index(0, 0)
    assert index.data(ROW) == line("Bonjour.")
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Lina\u00a0: Bonjour."
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Lina\u00a0: Bonjour."
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.rowCount(index) == 0
