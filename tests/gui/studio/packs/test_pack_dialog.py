"""What a shared scenario holds is told; what it meets is asked about."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from entretien.application.packs.opening import Opened, open_pack
from entretien.application.packs.placing import Arrival, Choice, State
from entretien.gui.studio.packs.pack_dialog import PackDialog
from entretien.gui.theme.theme import Theme
from samples.packed import FRAMEWORK

NEW = (Arrival("fleuriste.yaml", State.NEW),)


@pytest.fixture
def opened(file: Path) -> Opened:
    return open_pack(file, FRAMEWORK)


def told(dialog: PackDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_it_tells_what_is_in_it(qtbot: QtBot, theme: Theme, opened: Opened) -> None:
    dialog = PackDialog(theme, replace(opened, unfinished=3), NEW)
    qtbot.addWidget(dialog)

    for words in ("La fleuriste", "Léa Roux", "Banque du Littoral", "conge", "1, qui se rejoue", "3 textes"):
        assert words in told(dialog)
    assert dialog.choices == {}


def test_plays_that_changed_are_named(qtbot: QtBot, theme: Theme, opened: Opened) -> None:
    [rehearsal] = opened.rehearsals
    dialog = PackDialog(theme, replace(opened, rehearsals=(replace(rehearsal, today=None),)), NEW)
    qtbot.addWidget(dialog)

    assert "fleuriste.best.play" in told(dialog)


def test_each_thing_that_differs_is_kept_unless_the_author_replaces_it(
    qtbot: QtBot, theme: Theme, opened: Opened
) -> None:
    met = (
        Arrival("fleuriste.yaml", State.DIFFERENT),
        Arrival("bank/littoral.yaml", State.DIFFERENT, ("Un autre",)),
        Arrival("figures/2026-03-16.yaml", State.SAME),
    )
    dialog = PackDialog(theme, opened, met)
    qtbot.addWidget(dialog)

    assert "Un autre" in told(dialog)
    dialog.rows[1].ways.take("REPLACE")
    assert dialog.choices == {"fleuriste.yaml": Choice.KEEP_BOTH, "bank/littoral.yaml": Choice.REPLACE}


def test_where_all_is_here_already_it_says_so(qtbot: QtBot, theme: Theme, opened: Opened) -> None:
    dialog = PackDialog(theme, opened, (Arrival("fleuriste.yaml", State.SAME),))
    qtbot.addWidget(dialog)

    assert "rien ne sera écrit" in told(dialog)
