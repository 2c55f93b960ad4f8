"""The rail: where one is, where one may go, who plays."""

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from entretien.gui.theme.theme import LIGHT, load
from entretien.gui.widgets.rail import Place, Rail

PLACES = (Place("interviews", "Entretiens", "Ctrl+1"), Place("history", "Historique", "Ctrl+2"))


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    made = Rail(load(LIGHT), PLACES)
    qtbot.addWidget(made)
    made.show()
    return made


def buttons(rail: Rail) -> list[QToolButton]:
    return [each for each in rail.findChildren(QToolButton) if each.isVisible()]


def test_each_place_is_a_button_with_its_shortcut(rail: Rail, qtbot: QtBot) -> None:
    assert [(each.accessibleName(), each.toolTip()) for each in buttons(rail)] == [
        ("Entretiens", "Entretiens (Ctrl+1)"),
        ("Historique", "Historique (Ctrl+2)"),
    ]
    with qtbot.waitSignal(rail.place_chosen) as chosen:
        buttons(rail)[1].click()
    assert chosen.args == ["history"]


def test_only_the_place_where_one_is_is_lit(rail: Rail) -> None:
    rail.light("history")
    assert [each.isChecked() for each in buttons(rail)] == [False, True]
    rail.light("")
    assert [each.isChecked() for each in buttons(rail)] == [False, False]


def test_the_learner_stands_at_the_foot_once_known(rail: Rail, qtbot: QtBot) -> None:
    assert len(buttons(rail)) == 2
    rail.show_learner("Noa & <b>Ana</b>, de Saint-Étienne-du-Rouvray")
    foot = buttons(rail)[-1]
    assert foot.text().endswith("…")
    assert "Noa & <b>Ana</b>" in foot.accessibleName()
    assert "<b>" not in foot.toolTip()
    with qtbot.waitSignal(rail.learner_pressed):
        foot.click()
