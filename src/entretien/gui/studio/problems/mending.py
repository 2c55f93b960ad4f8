"""Buttons for the changes that would make a problem go away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from entretien.application.authoring.workbench import Change
from entretien.gui.theme.spacing import GRID
from entretien.gui.widgets.buttons import Button, tooltip
from entretien.kernel.language import _

KEYS = "Ctrl+."
LONGEST = 44
"""Characters of a button; its tooltip says the rest."""


class MendingButtons(QWidget):
    """The most obvious change on a button of its own, the others under a second one.

    Signals:
        taken: make this `Change`.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: tuple[Change, ...] = ()
        self.first = Button("", shortcut=KEYS)
        self.others = Button(_("Autre correction"), "quiet")
        self.menu = QMenu(self.others)
        self.others.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.first)
        row.addWidget(self.others)
        self.setFocusProxy(self.first)
        self.first.clicked.connect(self._take_first)
        self.offer(())

    def offer(self, changes: Sequence[Change]) -> None:
        """Offer these, and nothing where there are none."""
        self._changes = tuple(changes)
        self.menu.clear()
        for change in changes[1:]:
            action = self.menu.addAction(_title(change).replace("&", "&&"))
            action.triggered.connect(partial(self.taken.emit, change))
        if changes:
            title = _title(changes[0])
            shown = title if len(title) <= LONGEST else title[: LONGEST - 1] + "…"
            self.first.setText(shown.replace("&", "&&"))
            self.first.setAccessibleName(title)
            self.first.setToolTip(tooltip(title, KEYS))
        self.others.setVisible(len(changes) > 1)
        self.setVisible(bool(changes))

    def _take_first(self) -> None:
        self.taken.emit(self._changes[0])


def _title(change: Change) -> str:
    """« Créer l'échange », on a button."""
    return change.name[:1].upper() + change.name[1:]
