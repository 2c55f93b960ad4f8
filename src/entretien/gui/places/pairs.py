"""Two attempts side by side, whoever chose them."""

from PySide6.QtCore import QObject

from entretien.application.comparing import compare_attempts
from entretien.application.services import Services
from entretien.gui.frame import Frame
from entretien.gui.group.pair import pair_page
from entretien.gui.group.pair_view import PairScreen
from entretien.history.store import HistoryStore
from entretien.kernel.ids import AttemptId


class Pairs(QObject):
    """Makes the screen of two attempts."""

    def __init__(self, frame: Frame, services: Services) -> None:
        super().__init__(frame)
        self._frame = frame
        self._services = services

    def lay_over(self, place: str, store: HistoryStore, left: AttemptId, right: AttemptId) -> None:
        """Two attempts of `store` over what there is at `place`."""
        with self._frame.telling():
            alignment = compare_attempts(self._services.reviewing(store), left, right)
            screen = PairScreen(self._frame.theme, pair_page(alignment, self._services.framework()))
            screen.left.connect(self._frame.lift)
            self._frame.lay_over(screen, place)
            screen.focus_first()
