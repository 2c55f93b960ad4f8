"""The cross that takes a line of a field away."""

from collections.abc import Callable

from entretien.gui.theme.icons import icon
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.kernel.language import _


def cross(theme: Theme, words: str, pressed: Callable[[], None]) -> Button:
    """A button that takes away what `words` say, by calling `pressed`."""
    button = Button("", "quiet")
    button.setIcon(icon(theme, "close", "muted"))
    button.setAccessibleName(_("Retirer «\u00a0{words}\u00a0»").format(words=words))
    button.setToolTip(_("Retirer"))
    button.clicked.connect(lambda _checked: pressed())
    return button
