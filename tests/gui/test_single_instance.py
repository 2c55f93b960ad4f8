"""A second window finds the first and calls it to the front."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from entretien.gui.single_instance import FrontDoor, call_first_window


def test_the_first_window_hears_the_second(qtbot: QtBot, tmp_path: Path) -> None:
    door = FrontDoor(tmp_path)
    door.listen()
    with qtbot.waitSignal(door.called):
        assert call_first_window(tmp_path)


def test_where_nobody_listens_nobody_answers(qtbot: QtBot, tmp_path: Path) -> None:
    assert not call_first_window(tmp_path)


def test_another_folder_is_another_door(qtbot: QtBot, tmp_path: Path) -> None:
    door = FrontDoor(tmp_path / "un")
    door.listen()
    assert not call_first_window(tmp_path / "deux")


def test_a_door_left_behind_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    left, taken = FrontDoor(tmp_path), FrontDoor(tmp_path)
    left.listen()
    taken.listen()
    with qtbot.waitSignal(taken.called):
        assert call_first_window(tmp_path)


def test_a_very_long_folder_has_a_door_too(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / ("é" * 100) / ("x" * 100)
    door = FrontDoor(folder)
    door.listen()
    with qtbot.waitSignal(door.called):
        assert call_first_window(folder)
