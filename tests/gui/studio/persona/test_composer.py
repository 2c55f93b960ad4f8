"""A portrait is composed by looking at what each choice makes of it."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from entretien.gui.studio.persona.composer import PortraitComposer
from entretien.gui.studio.persona.features import OPTIONS, differences, variations
from entretien.gui.theme.theme import Theme
from entretien.scenario.portrait import Beard, Hair, Portrait
from entretien.scenario.portrait_words import feature_word, option_word


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> PortraitComposer:
    shown = PortraitComposer(theme, Portrait(hair=Hair.BUN))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_every_choice_of_a_portrait_can_be_made_and_has_a_word() -> None:
    assert list(OPTIONS) == [field.name for field in fields(Portrait)]
    for feature, options in OPTIONS.items():
        assert feature_word(feature)
        words = [option_word(option) for option in options]
        assert len(set(words)) == len(words)


def test_a_choice_changes_nothing_else() -> None:
    before = Portrait(hair=Hair.BUN)
    for option, portrait in variations(before, "beard"):
        assert list(differences(before, portrait)) == (
            [("beard", option)] if option is not Beard.NONE else []
        )


def test_it_opens_on_what_there_is_and_tells_what_is_chosen(qtbot: QtBot, composer: PortraitComposer) -> None:
    assert composer.choices.currentRow() == list(Hair).index(Hair.BUN)
    composer.features.setCurrentRow(list(OPTIONS).index("beard"))
    assert composer.choices.count() == len(Beard)
    with qtbot.waitSignal(composer.composed) as composed:
        composer.choices.setCurrentRow(list(Beard).index(Beard.FULL))
    assert composed.args == [Portrait(hair=Hair.BUN, beard=Beard.FULL)]


def test_looking_at_choices_changes_nothing(qtbot: QtBot, composer: PortraitComposer) -> None:
    with qtbot.assertNotEmitted(composer.composed):
        for row in range(composer.features.count()):
            composer.features.setCurrentRow(row)
        composer.show_portrait(Portrait(beard=Beard.LIGHT))
    assert composer.choices.currentRow() == list(Beard).index(Beard.LIGHT)


def test_a_screen_reader_says_each_choice(composer: PortraitComposer) -> None:
    said = composer.choices.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == option_word(Hair.BALD)
