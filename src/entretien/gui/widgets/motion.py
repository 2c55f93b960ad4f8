"""How long a change may take to show: short, and not at all for whoever asked for less motion."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle, QWidget

DURATION = 160
"""Milliseconds; longer would make one wait, shorter would not be seen."""


def duration(widget: QWidget) -> int:
    """Milliseconds that a change of `widget` may take to show; 0 where the system wants no animation."""
    if not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
        return 0
    return min(
        DURATION, widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    )


def allow() -> None:
    """Let changes show where Qt does not know better: only Windows tells it what the user wants."""
    if sys.platform != "win32":
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General)
