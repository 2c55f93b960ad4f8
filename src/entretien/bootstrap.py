"""The one place that knows everyone: ports are given their real adapters here, by hand."""

from functools import cache

from entretien.application.library import FolderLibrary
from entretien.application.preference_file import PreferenceFile
from entretien.application.reviewing import Reviewer, Reviewing
from entretien.application.services import Services
from entretien.competences.framework import Framework
from entretien.history.store import HistoryStore
from entretien.kernel.clock import SystemClock
from entretien.kernel.paths import cache_home, data_home, shipped

USER_SCENARIOS = "scenarios"
"""The folder of one's own scenarios, in the data folder."""


def services() -> Services:
    """Everything the command line and the window work with; nothing is opened or read yet."""
    from entretien.application.bounding import Bounding

    home = data_home()
    clock = SystemClock()
    bounding = Bounding(cache_home() / "bounds")

    @cache
    def framework() -> Framework:
        from entretien.competences.reader import load

        return load()

    @cache
    def open_history() -> HistoryStore:
        from entretien.storage.opening import open_history as opened

        return opened(home, clock)

    def reviewing(store: HistoryStore) -> Reviewing:
        return Reviewer(store, framework(), bounding)

    return Services(
        clock=clock,
        preferences=PreferenceFile(home / "preferences.json"),
        library=FolderLibrary([shipped("scenarios"), home / USER_SCENARIOS], framework),
        framework=framework,
        open_history=open_history,
        reviewing=reviewing,
        bounding=bounding,
    )
