"""Golden plays of the scenario being written: the tryout kept as one, and all of them conducted again."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from entretien.application.authoring.workbench import Change
from entretien.application.golden import GoldenPlay, conduct, play_text, write_play
from entretien.application.rehearsing import Rehearsal, play_file, play_files, rehearse_on
from entretien.gui.background import do_behind
from entretien.gui.studio.play.presenter import PlayPresenter
from entretien.gui.studio.play.record_dialog import RecordDialog
from entretien.gui.studio.play.rehearsal_dialog import RehearsalDialog
from entretien.gui.studio.session import Session
from entretien.gui.theme.theme import Theme
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.edits import difference
from entretien.scenario.scenario import Scenario


class GoldenPlays(QObject):
    """Asks, writes, compares.

    Signals:
        told: something was done; carries a sentence, and what to do now.
        refused: carries the `UserError` that the world answered with.
    """

    told = Signal(str, str)
    refused = Signal(object)

    def __init__(self, theme: Theme, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._session = session
        self._window = window

    def record(self, presenter: PlayPresenter) -> None:
        """Keep the tryout under the name that the author gives it."""
        path = self._session.workbench.path
        dialog = RecordDialog(self._theme, play_files(path), self._window)
        kept = dialog.exec()
        dialog.deleteLater()
        if not kept:
            return
        file = play_file(path, dialog.name)
        try:
            self._keep(file, conduct(presenter.scenario, presenter.variant, presenter.tryout.choices))
        except UserError as error:
            self.refused.emit(error)
            return
        self.told.emit(
            _("Partie témoin enregistrée\u00a0: {file}").format(file=f"{file.parent.name}/{file.name}"),
            self._advice(),
        )

    def rehearse(self, scenario: Scenario) -> None:
        """Conduct all of them again on the text of the desk, then show what changed."""
        files = play_files(self._session.workbench.path)
        if not files:
            advice = _("Jouez l'entretien depuis le début, puis enregistrez-le comme test.")
            self.told.emit(_("Ce scénario n'a pas encore de partie témoin."), advice)
            return
        folder = self._session.workbench.path.parent
        texts = {folder / name: text for name, text in self._session.workbench.texts.items()}
        work = partial(_rehearsed, scenario, files, texts)
        do_behind(self, work, self._show, self.refused.emit)

    def _show(self, rehearsals: dict[str, Rehearsal]) -> None:
        dialog = RehearsalDialog(self._theme, rehearsals, self._keep, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _keep(self, file: Path, play: GoldenPlay) -> None:
        """Write a play: on the desk where it is there, to be saved with the rest. Raises `UserError`."""
        name, texts = f"{file.parent.name}/{file.name}", self._session.workbench.texts
        if name in texts:
            edit = difference(texts[name], play_text(play))
            self._session.do(Change(_("garder une partie témoin"), name, edit))
        else:
            write_play(file, play)

    def _advice(self) -> str:
        if not self._session.workbench.unsaved:
            return ""
        return _("Elle suit le texte de l'atelier\u00a0: enregistrez-le aussi.")


def _rehearsed(scenario: Scenario, files: dict[str, Path], texts: dict[Path, str]) -> dict[str, Rehearsal]:
    return dict(zip(files, rehearse_on(scenario, files.values(), texts), strict=True))
