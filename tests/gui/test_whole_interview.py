"""A whole interview in the window, by keyboard alone, then its debrief, then what is kept on the disk."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from entretien.application import learners
from entretien.application.playing import Sitting
from entretien.bootstrap import services
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.interview.view import InterviewScreen
from entretien.gui.theme.theme import LIGHT, load
from entretien.history.mode import Mode
from entretien.kernel.clock import SystemClock
from entretien.scenario.ending import EndingKind
from entretien.storage.opening import open_history
from entretien.transcript.commands import Start
from samples.annotated import notebook
from samples.files import write_scenarios


def press(
    screen: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(screen, key, modifier)


def texts(screen: QWidget) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel))


def test_a_whole_interview_by_keyboard(qtbot: QtBot, tmp_path: Path, home: Path) -> None:
    ports = services()
    store = ports.open_history()
    playable = ports.library.open(write_scenarios(tmp_path / "scenarios"))
    learner = learners.welcome(store, ports.clock, "Noa")
    sitting = Sitting.begin(store, ports.clock, playable, learner, Mode.EXAM, Start(seed=0))
    theme = load(LIGHT)
    screen = InterviewScreen(theme, sitting)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.focus_first()

    def settled() -> bool:
        return not screen._pace.busy

    qtbot.waitUntil(settled)
    press(screen, Qt.Key.Key_1)
    press(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(sitting.attempt.turns) == 2 and settled())
    press(screen, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: sitting.over and settled())
    with qtbot.waitSignal(screen.ended) as ended:
        holder = screen.focusWidget()
        assert holder is not None
        press(holder, Qt.Key.Key_Space)

    reviewing = ports.reviewing(store)
    reviewing.bound(reviewing.debrief(ended.args[0]))
    told = reviewing.debrief(ended.args[0])
    debrief = DebriefScreen(theme, ports.framework(), reviewing, told, notebook(told, store))
    qtbot.addWidget(debrief)
    debrief.show()
    assert "/20" in texts(debrief)
    store.close()
    kept = open_history(home, SystemClock())
    (header,) = kept.attempts()
    assert header.result is not None
    assert header.result.kind in {EndingKind.AGREEMENT, EndingKind.REFUSAL}
    assert header.result.mark is not None
    assert len(kept.attempt(header.id).turns) == 3
    kept.close()
