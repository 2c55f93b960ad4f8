"""Grabs every screen, light and dark, with a real interview: `make screenshots`, into assets/screenshots."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from entretien.application import learners
from entretien.application.golden import read_play
from entretien.application.playing import Sitting
from entretien.application.preferences import Look, Preferences
from entretien.application.services import Services
from entretien.gui.frame import HISTORY, INTERVIEWS, SETTINGS, Frame
from entretien.gui.theme.dressing import dress
from entretien.gui.theme.theme import Theme
from entretien.history.memory import MemoryHistory
from entretien.history.records import Mode
from entretien.kernel.paths import HOME_VARIABLE, shipped
from entretien.transcript.commands import Start

SCENARIO = "colocation_lina"
SIZE = (1280, 720)
LEARNER = "Noa"
TURNS_SHOWN = 7
"""Commands of the demonstration played before the interview is grabbed."""


def main() -> int:
    """Grab everything; the exit code."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else shipped("assets", "screenshots")
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        from entretien.bootstrap import services

        for look in (Look.LIGHT, Look.DARK):
            preferences = Preferences(look=look, mode=Mode.TRAINING)
            theme = dress(application, preferences)
            for name, screen, place in _screens(theme, services(), preferences):
                _grab(application, theme, screen, place, target / f"{name}-{look.value}.png")
    return 0


def _screens(
    theme: Theme, services: Services, preferences: Preferences
) -> Iterator[tuple[str, QWidget, str | None]]:
    """Each screen with its name and its place of the rail; None where the rail hides."""
    from entretien.gui.choose.view import ChooseScreen
    from entretien.gui.debrief.view import DebriefScreen
    from entretien.gui.history.view import HistoryScreen
    from entretien.gui.interview.view import InterviewScreen
    from entretien.gui.prepare.view import PrepareScreen
    from entretien.gui.settings.presenter import versions
    from entretien.gui.settings.view import SettingsScreen

    store = MemoryHistory()
    learner = learners.welcome(store, services.clock, LEARNER)
    playable = services.library.open(shipped("scenarios", f"{SCENARIO}.yaml"))
    choices = read_play(shipped("scenarios", "plays", f"{SCENARIO}.best.play")).choices
    sitting = Sitting.begin(store, services.clock, playable, learner, Mode.TRAINING, Start(seed=4))

    prepare = PrepareScreen(theme, playable.scenario, Mode.TRAINING, 4)
    yield "prepare", prepare, INTERVIEWS
    for command in choices[:TURNS_SHOWN]:
        sitting.submit(command)
    yield "interview", InterviewScreen(theme, sitting), None
    for command in choices[TURNS_SHOWN:]:
        sitting.submit(command)
    reviewing = services.reviewing(store)
    reviewing.bound(reviewing.debrief(sitting.attempt.header.id))
    debrief = reviewing.debrief(sitting.attempt.header.id)
    yield "debrief", DebriefScreen(theme, services.framework(), reviewing, debrief), HISTORY
    yield "history", HistoryScreen(theme, store.attempts()), HISTORY
    choose = ChooseScreen(theme)
    choose.show_cards(services.library.cards(), services.framework().competences())
    choose.show_attempts(store.attempts())
    yield "choose", choose, INTERVIEWS
    yield "settings", SettingsScreen(theme, preferences, versions()), SETTINGS


def _grab(application: QApplication, theme: Theme, screen: QWidget, place: str | None, file: Path) -> None:
    frame = Frame(theme)
    frame.resize(*SIZE)
    frame.show_learner(LEARNER)
    frame.show_screen(screen, place or "", rail=place is not None)
    frame.show()
    for _ in range(20):
        application.processEvents()
    if not frame.grab().save(str(file)):
        message = f"cannot write {file}"
        raise OSError(message)
    frame.close()
    frame.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    sys.exit(main())
