"""A banner says what happened and what to do, and is put away."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from entretien.gui.widgets.banner import Banner
from entretien.kernel.errors import UserError


def visible(banner: Banner) -> list[str]:
    return [label.text() for label in banner.findChildren(QLabel) if label.isVisible()]


def test_it_is_silent_until_there_is_something_to_say(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.tell_error(UserError("Le disque est plein.", remedy="Libérez de la place."))
    assert visible(banner) == ["Le disque est plein.", "Libérez de la place."]
    assert banner.property("tone") == "bad"
    assert banner.accessibleName() == "Le disque est plein. Libérez de la place."
    (close,) = banner.findChildren(QPushButton)
    close.click()
    assert banner.isHidden()


def test_a_message_without_remedy_takes_one_line(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.tell("C'est enregistré.", tone="good")
    assert visible(banner) == ["C'est enregistré."]
