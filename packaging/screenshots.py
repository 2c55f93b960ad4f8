"""Grabs every screen, light and dark, with real interviews: `make screenshots`, into assets/screenshots."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from entretien.application import learners
from entretien.application.annotating import Annotating
from entretien.application.golden import GoldenPlay, read_play
from entretien.application.grouping import Grouping
from entretien.application.notebook import Notebook
from entretien.application.playing import Sitting
from entretien.application.preferences import Look, Preferences
from entretien.application.services import Services
from entretien.gui.background import wait
from entretien.gui.frame import CLASS, GUIDE, HISTORY, INTERVIEWS, SETTINGS, Frame
from entretien.gui.theme.dressing import dress
from entretien.gui.theme.theme import Theme
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import Learner
from entretien.kernel.ids import AttemptId
from entretien.kernel.paths import HOME_VARIABLE, shipped
from entretien.transcript.commands import Start

if TYPE_CHECKING:
    from entretien.gui.studio.view import StudioScreen

SIZE = (1280, 720)
LEARNER = "Noa"

EARLIER = (
    ("colocation_lina.worst", Mode.TRAINING),
    ("colocation_lina.refus_cordial", Mode.TRAINING),
    ("coup_de_fil_roussel.middling", Mode.EXAM),
)
"""What Noa has already played."""

TODAY = "colocation_lina.trainee"

CLASS_PLAYS = ("best", "trainee", "promesse_vague", "refus_net", "trainee", "reflexion_datee", "worst")
"""What the learners of a class played with the same client."""

WRITTEN = "colocation_lina"
"""The scenario that is met by the class, and opened in the studio."""

TURNS_SHOWN = 11
"""Commands played before the interview is grabbed: the needs begin to show."""

VERSIONS = 4
"""Lines about the program itself; what follows is about this machine."""

TURN_READ = 14
"""The turn looked at in the debrief."""

WRITTEN_EXCHANGE = ("phases", "diagnosis", "exchanges", "vie_actuelle")
"""What is looked at in the studio."""

SETTLED = timedelta(seconds=4)
"""What is read, laid out and explored behind a screen is there by then."""


class Morning:
    """A clock that only goes on when someone thinks."""

    def __init__(self) -> None:
        self._passed = timedelta()

    def think(self, pause: timedelta) -> None:
        """Let `pause` go by."""
        self._passed += pause

    def now(self) -> datetime:
        """A date and hour, in UTC."""
        return datetime(2026, 3, 12, 9, 0, tzinfo=UTC) + self._passed

    def milliseconds(self) -> int:
        """Since that morning began."""
        return round(self._passed / timedelta(milliseconds=1))


@dataclass(frozen=True, slots=True)
class Shot:
    """A screen to grab."""

    name: str
    screen: QWidget
    focus: Callable[[], None]
    place: str | None
    """Of the rail; None where the rail hides."""


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
            for shot in _shots(theme, services(), preferences):
                _grab(application, theme, shot, target / f"{shot.name}-{look.value}.png")
    return 0


def _shots(theme: Theme, services: Services, preferences: Preferences) -> Iterator[Shot]:
    from entretien.gui.choose.view import ChooseScreen
    from entretien.gui.debrief.view import DebriefScreen
    from entretien.gui.group.view import GroupScreen
    from entretien.gui.guide.chapters import INTERVIEW, chapters
    from entretien.gui.guide.view import GuideScreen
    from entretien.gui.history.view import HistoryScreen
    from entretien.gui.interview.view import InterviewScreen
    from entretien.gui.prepare.view import PrepareScreen
    from entretien.gui.settings.presenter import about
    from entretien.gui.settings.view import SettingsScreen

    noa = _Player(services, LEARNER, MemoryHistory())
    for name, mode in EARLIER:
        noa.play(name, mode)
    play = _play(TODAY)
    sitting = noa.sit_down(play, Mode.TRAINING)
    prepare = PrepareScreen(theme, sitting.scenario, Mode.TRAINING, 4)
    yield Shot("prepare", prepare, prepare.focus_first, INTERVIEWS)
    noa.go_on(sitting, play, TURNS_SHOWN)
    interview = InterviewScreen(theme, sitting)
    yield Shot("interview", interview, interview.focus_first, None)
    choose = ChooseScreen(theme)
    choose.show_cards(services.library.cards(), services.framework().competences())
    choose.show_attempts(noa.store.attempts())
    yield Shot("choose", choose, choose.focus_first, INTERVIEWS)
    noa.go_on(sitting, play, len(play.choices))
    noa.mark(sitting.attempt.header.id)
    reviewing = services.reviewing(noa.store)
    for name in ("debrief", "timeline"):
        lesson = reviewing.debrief(sitting.attempt.header.id)
        notebook = Notebook(
            Annotating(noa.store, services.clock, services.framework()), sitting.attempt.header.id
        )
        debrief = DebriefScreen(theme, services.framework(), reviewing, lesson, notebook)
        if name == "timeline":
            debrief.report.turn_requested.emit(TURN_READ)
        yield Shot(name, debrief, debrief.focus_first, HISTORY)
    history = HistoryScreen(theme, noa.store.attempts())
    yield Shot("history", history, history.focus_first, HISTORY)
    grouping = Grouping(_class(services), services.framework(), services.bounding)
    group = GroupScreen(theme, grouping, services.clock)
    yield Shot("class", group, group.focus_first, CLASS)
    for name in ("studio", "map", "marks"):
        studio = _studio(theme, services)
        if name == "studio":
            studio.header.play.setChecked(True)
        else:
            studio.writing.setCurrentWidget(studio.map if name == "map" else studio.marks)
        yield Shot(name, studio, studio.focus_first, None)
    settings = SettingsScreen(theme, preferences, about()[:VERSIONS])
    yield Shot("settings", settings, settings.focus_first, SETTINGS)
    guide = GuideScreen(theme, chapters(), INTERVIEW)
    yield Shot("guide", guide, guide.focus_first, GUIDE)


def _class(services: Services) -> MemoryHistory:
    """The history of a class that has met one client."""
    store = MemoryHistory()
    for number, name in enumerate(CLASS_PLAYS, start=1):
        _Player(services, f"Poste {number}", store).play(f"{WRITTEN}.{name}", Mode.TRAINING)
    return store


def _studio(theme: Theme, services: Services) -> "StudioScreen":
    """A scenario being written."""
    from entretien.gui.studio.session import Session, Spot
    from entretien.gui.studio.view import StudioScreen

    workshop = services.workshop
    bench = workshop.open(shipped("scenarios", f"{WRITTEN}.yaml"))
    session = Session(bench, workshop.framework(), workshop.read(bench))
    screen = StudioScreen(theme, session)
    session.look_at(Spot(bench.entry, WRITTEN_EXCHANGE))
    return screen


class _Player:
    """Someone who practises."""

    def __init__(self, services: Services, name: str, store: MemoryHistory) -> None:
        self._services = services
        self._clock = Morning()
        self._pauses = cycle(timedelta(seconds=seconds) for seconds in (9, 21, 14, 7, 32, 17))
        self.store = store
        self._learner: Learner = learners.welcome(self.store, self._clock, name)

    def play(self, name: str, mode: Mode) -> None:
        """Play a golden play to its end, and have it marked; then leave it until the next day."""
        play = _play(name)
        sitting = self.sit_down(play, mode)
        self.go_on(sitting, play, len(play.choices))
        self.mark(sitting.attempt.header.id)
        self._clock.think(timedelta(days=1, minutes=47))

    def sit_down(self, play: GoldenPlay, mode: Mode) -> Sitting:
        """Begin the interview of `play`."""
        playable = self._services.library.open(shipped("scenarios", f"{play.scenario}.yaml"))
        start = Start(play.variant, seed=4)
        return Sitting.begin(self.store, self._clock, playable, self._learner, mode, start)

    def go_on(self, sitting: Sitting, play: GoldenPlay, turns: int) -> None:
        """Choose as `play` does, up to so many turns, thinking each time."""
        for command in play.choices[len(sitting.attempt.turns) - 1 : turns]:
            self._clock.think(next(self._pauses))
            sitting.submit(command)

    def mark(self, attempt: AttemptId) -> None:
        """Find the bounds, then keep the mark."""
        reviewing = self._services.reviewing(self.store)
        reviewing.bound(reviewing.debrief(attempt))
        reviewing.debrief(attempt)


def _play(name: str) -> GoldenPlay:
    return read_play(shipped("scenarios", "plays", f"{name}.play"))


def _grab(application: QApplication, theme: Theme, shot: Shot, file: Path) -> None:
    frame = Frame(theme)
    frame.resize(*SIZE)
    frame.show_learner(LEARNER)
    frame.show_screen(shot.screen, shot.place or "", rail=shot.place is not None)
    frame.show()
    frame.activateWindow()
    shot.focus()
    _settle()
    if not frame.grab().save(str(file)):
        message = f"cannot write {file}"
        raise OSError(message)
    frame.close()
    frame.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _settle() -> None:
    """Let what is done behind the screen come to it, then be laid out."""
    for pause in (SETTLED, SETTLED / 4):
        loop = QEventLoop()
        QTimer.singleShot(round(pause / timedelta(milliseconds=1)), loop.quit)
        loop.exec()
        wait()


if __name__ == "__main__":
    sys.exit(main())
