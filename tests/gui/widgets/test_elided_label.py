"""A text gives way where there is no room for it, and is never lost."""

from pytestqt.qtbot import QtBot

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.elided_label import ElidedLabel


def test_what_is_cut_is_in_the_tooltip(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel("heading")
    qtbot.addWidget(label)
    label.setText("<b>Un titre bien trop long</b>")
    label.resize(60, 30)
    label.grab()
    assert "&lt;b&gt;Un titre bien trop long" in label.toolTip()
    label.resize(600, 30)
    label.grab()
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() < label.sizeHint().width()
