"""Instead of nothing: a sentence, what to do, and at most two ways out."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from entretien.gui.widgets.empty_state import EmptyState


def shown(state: EmptyState, kind: type[QLabel] | type[QPushButton]) -> list[str]:
    return [
        each.text() for each in state.findChildren(QWidget) if isinstance(each, kind) and each.isVisible()
    ]


def test_only_what_is_said_is_shown(qtbot: QtBot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.show()
    state.tell("Rien ici.")
    assert shown(state, QLabel) == ["Rien ici."]
    assert shown(state, QPushButton) == []
    state.tell("Rien ici.", "Ajoutez un fichier.", "Relire", "Continuer")
    assert shown(state, QLabel) == ["Rien ici.", "Ajoutez un fichier."]
    assert shown(state, QPushButton) == ["Relire", "Continuer"]


def test_each_way_out_is_told(qtbot: QtBot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.tell("Rien ici.", "", "Relire", "Continuer")
    first, second = state.findChildren(QPushButton)
    with qtbot.waitSignal(state.pressed):
        first.click()
    with qtbot.waitSignal(state.second_pressed):
        second.click()
