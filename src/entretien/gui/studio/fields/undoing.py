"""Fields do not undo by themselves: the studio has one history for all of them."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def is_undoing(event: QEvent) -> bool:
    """Whether a field is asked to undo or redo, or to keep those keys for itself."""
    return (
        event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        and isinstance(event, QKeyEvent)
        and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
    )
