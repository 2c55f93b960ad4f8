"""Which files are welcome, and what a pack is called."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from entretien.gui.studio.packs.files import dropped_files, saving_dialog


@pytest.mark.parametrize(
    ("name", "welcome"),
    [
        ("a.entretien-pack", True),
        ("A.YAML", True),
        ("a.twee", True),
        ("a.h5p", True),
        ("a.entretien", False),
        ("a.png", False),
        ("a", False),
    ],
)
def test_files_are_told_by_their_name(tmp_path: Path, name: str, welcome: bool) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)), QUrl("https://exemple.fr/a.yaml")])

    assert dropped_files(data) == ([tmp_path / name] if welcome else [])


def test_a_pack_is_named_after_its_scenario(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = saving_dialog(parent, "La colocation : « Lina »/..")

    assert Path(dialog.selectedFiles()[0]).name == "La colocation Lina.entretien-pack"
