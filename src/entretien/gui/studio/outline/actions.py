"""What may be done to the line at hand: keys in the plan, and one menu that names them."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from entretien.gui.studio.outline.entries import MOVABLE, NAMED, Entry
from entretien.kernel.language import _


class LineActions(QObject):
    """Keys that work while the plan has the keyboard.

    Signals:
        rename_wanted, duplicate_wanted, removal_wanted: of the line at hand.
        step_wanted: put it one line up, −1, or down, 1.
    """

    rename_wanted = Signal()
    duplicate_wanted = Signal()
    removal_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, plan: QWidget) -> None:
        """Add the actions to `plan`, whose context menu they are too."""
        super().__init__(plan)
        self.menu = QMenu(plan)
        self.rename = self._action(plan, _("Renommer"), "F2")
        self.duplicate = self._action(plan, _("Dupliquer"), "Ctrl+D")
        self.up = self._action(plan, _("Monter"), "Alt+Up")
        self.down = self._action(plan, _("Descendre"), "Alt+Down")
        self.menu.addSeparator()
        self.remove = self._action(plan, _("Supprimer"), "Del")
        self.rename.triggered.connect(self.rename_wanted)
        self.duplicate.triggered.connect(self.duplicate_wanted)
        self.up.triggered.connect(lambda: self.step_wanted.emit(-1))
        self.down.triggered.connect(lambda: self.step_wanted.emit(1))
        self.remove.triggered.connect(self.removal_wanted)
        plan.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        plan.customContextMenuRequested.connect(lambda at: self.menu.popup(plan.mapToGlobal(at)))

    def offer(self, entry: Entry | None) -> None:
        """Offer what may be done to a line."""
        kind = entry.kind if entry is not None else None
        for action in (self.rename, self.duplicate):
            action.setEnabled(kind in NAMED)
        for action in (self.up, self.down, self.remove):
            action.setEnabled(kind in MOVABLE)

    def _action(self, plan: QWidget, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        plan.addAction(action)
        self.menu.addAction(action)
        return action
