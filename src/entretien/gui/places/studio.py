"""The studio: which scenario is written, then the scenario."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from entretien.application.authoring.duplicating import Copy
from entretien.application.authoring.sketch import Sketch
from entretien.application.services import Services
from entretien.gui.background import do_behind
from entretien.gui.desk import Desk
from entretien.gui.frame import STUDIO, Frame
from entretien.gui.studio.home.view import StudioHome
from entretien.gui.studio.packs.share_button import ShareButton
from entretien.gui.studio.session import Session
from entretien.gui.studio.view import StudioScreen
from entretien.gui.studio.wizard.view import WizardScreen
from entretien.gui.theme.icons import icon
from entretien.kernel.language import _, plural


class StudioPlace(QObject):
    """Shows the scenarios one may write, and opens them.

    Signals:
        left: back to the interviews.
        library_requested: the scenarios should be read again.
    """

    left = Signal()
    library_requested = Signal()

    def __init__(self, frame: Frame, services: Services, desk: Desk) -> None:
        super().__init__(frame)
        self._frame = frame
        self._services = services
        self._desk = desk

    def go(self) -> None:
        """The list of scenarios."""
        services = self._services
        cards = self._desk.cards or ()
        screen = StudioHome(self._frame.theme, services.workshop, services.handing_out, cards)
        screen.left.connect(self.left)
        screen.scenario_chosen.connect(self.write)
        screen.duplicated.connect(self._write_copy)
        screen.new_requested.connect(self.sketch)
        screen.changed.connect(self.library_requested)
        self._frame.show_screen(screen, STUDIO)
        screen.focus_first()
        self.library_requested.emit()

    def _back_from(self, path: Path) -> None:
        """The list, with what was being written at hand."""
        self.go()
        if isinstance(self._frame.shown, StudioHome):
            self._frame.shown.have_at_hand(path)

    def show_cards(self) -> None:
        """The scenarios were read again."""
        for screen in self._frame.findChildren(StudioHome):
            screen.show_cards(self._desk.cards or ())

    def sketch(self) -> None:
        """A new scenario, decided page by page; what was left half decided is still there."""
        screen = WizardScreen(self._frame.theme, self._services.workshop, self._desk.sketch)
        screen.sketched.connect(self._remember)
        screen.left.connect(self.go)
        screen.created.connect(self._write_first)
        self._frame.show_screen(screen, STUDIO, rail=False)
        screen.focus_first()

    def _remember(self, sketch: Sketch) -> None:
        self._desk.sketch = sketch

    def _write_first(self, path: Path) -> None:
        """What was sketched is a scenario: the next one begins with nothing."""
        self._desk.sketch = Sketch()
        self.write(path)

    def _write_copy(self, copy: Copy) -> None:
        """What still speaks of another client is said, once the copy is open."""
        self.write(copy.path)
        if copy.naming and isinstance(self._frame.shown, StudioScreen):
            left = plural(
                "{count} texte dit encore {name}.", "{count} textes disent encore {name}.", copy.naming
            )
            self._frame.shown.banner.tell(
                left.format(count=copy.naming, name=copy.former),
                _("Dans Source, Ctrl+F les trouve l'un après l'autre."),
            )

    def write(self, path: Path) -> None:
        """The scenario of `path`, with what was left unsaved of it."""
        with self._frame.telling():
            workshop = self._services.workshop
            bench = workshop.open(path)
            recovered = workshop.recover(bench, _("reprendre le texte non enregistré"))
            session = Session(bench, workshop.framework(), workshop.read(bench))
            screen = StudioScreen(self._frame.theme, session)
            screen.header.add_button(self._share(screen))
            screen.left.connect(partial(self._back_from, path))
            self._frame.show_screen(screen, STUDIO, rail=False)
            screen.focus_first()
            if recovered:
                screen.tell_recovered()
            self._gather_attempts(screen)

    def _share(self, screen: StudioScreen) -> ShareButton:
        """What hands out the scenario of a screen, as it is on the desk."""
        services = self._services
        share = ShareButton(services.workshop, services.handing_out, screen.saved_path, screen.banner)
        share.setIcon(icon(self._frame.theme, "share", "accent"))
        return share

    def _gather_attempts(self, screen: StudioScreen) -> None:
        """What learners did on this version of the scenario, for its map."""
        session, scenario = screen.session, screen.session.reading.scenario
        if scenario is not None and self._desk.history_open:
            grouping = self._desk.grouping(self._desk.store)
            work = partial(grouping.on_version, scenario.id, session.reading.sources.digest)
            do_behind(screen, work, screen.map.tell_attempts, session.refused.emit)

    def may_leave(self) -> bool:
        """Whether closing the window takes nothing of what is being written; told where it would."""
        return all(screen.may_leave() for screen in self._frame.findChildren(StudioScreen))

    def give_up(self) -> None:
        """Explore nothing any further: the program would outlive its window."""
        for screen in self._frame.findChildren(StudioScreen):
            screen.session.exploration.give_up()
