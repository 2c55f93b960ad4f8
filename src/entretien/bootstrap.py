"""The one place that knows everyone: ports are given their real adapters here, by hand.

Preferences can be had alone, for almost nothing: the window is painted in the preferred look before
what fills it is imported.
"""

from functools import cache
from typing import TYPE_CHECKING

from entretien.application.preference_file import PreferenceFile
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.kernel.paths import cache_home, data_home, shipped

if TYPE_CHECKING:
    from entretien.application.reviewing import Reviewing
    from entretien.application.services import Services
    from entretien.competences.framework import Framework
    from entretien.handouts.page import Page
    from entretien.history.store import HistoryStore

USER_SCENARIOS = "scenarios"
"""The folder of one's own scenarios, in the data folder."""


def preferences() -> PreferenceFile:
    """Where the user's settings are kept; nothing is read yet."""
    return PreferenceFile(data_home() / "preferences.json")


def services() -> "Services":
    """Everything the command line and the window work with; nothing is opened or read yet."""
    from entretien.application.authoring.recovery import Recovery
    from entretien.application.authoring.workshop import Workshop
    from entretien.application.bounding import Bounding
    from entretien.application.handing_out import HandingOut
    from entretien.application.library import FolderLibrary
    from entretien.application.reviewing import Reviewer
    from entretien.application.services import Services
    from entretien.handouts.templates import Templates
    from entretien.kernel.clock import SystemClock

    home = data_home()
    clock = SystemClock()
    bounding = Bounding(cache_home() / "bounds")

    @cache
    def framework() -> "Framework":
        from entretien.competences.reader import load

        return load()

    @cache
    def open_history() -> "HistoryStore":
        from entretien.storage.opening import open_history as opened

        return opened(home, clock)

    def read_history() -> "HistoryStore":
        from entretien.storage.read_only import read_history as read

        return read(home, clock)

    def reviewing(store: "HistoryStore") -> "Reviewing":
        return Reviewer(store, framework(), bounding)

    return Services(
        clock=clock,
        preferences=preferences(),
        library=FolderLibrary([shipped("scenarios"), home / USER_SCENARIOS], framework),
        framework=framework,
        open_history=open_history,
        read_history=read_history,
        reviewing=reviewing,
        bounding=bounding,
        handing_out=HandingOut(framework, Templates(shipped("assets", "sheets")), _pdf),
        workshop=Workshop(home / USER_SCENARIOS, Recovery(home / "unsaved"), framework, shipped("scenarios")),
    )


def _pdf(page: "Page") -> bytes:
    """Painted by the window's library, which may be missing where only the command line is used."""
    try:
        from entretien.gui.printing.pdf import pdf
    except ImportError as error:
        raise UserError(
            _("Un PDF ne peut pas être fait ici\u00a0: {error}.").format(error=error),
            remedy=_("Demandez une page web avec «\u00a0--html\u00a0», puis imprimez-la."),
        ) from error
    return pdf(page)
