"""The phases as steps: all the names where there is room, else the one that matters."""

import pytest
from pytestqt.qtbot import QtBot

from entretien.gui.interview.presenter import Progress, Step
from entretien.gui.interview.stepper import Stepper
from entretien.gui.theme.theme import Theme

STEPS = (
    Step("Accueil", Progress.DONE),
    Step("Découverte", Progress.CURRENT),
    Step("Proposition", Progress.AHEAD),
)


@pytest.fixture
def stepper(qtbot: QtBot, theme: Theme) -> Stepper:
    made = Stepper(theme)
    qtbot.addWidget(made)
    made.show_steps(STEPS)
    return made


def test_where_one_stands_is_told(stepper: Stepper) -> None:
    told = "Phases\u00a0: Accueil passée, Découverte en cours, Proposition à venir"
    assert stepper.accessibleName() == told


def test_a_step_further_looks_different(stepper: Stepper) -> None:
    stepper.resize(stepper.sizeHint())
    before = stepper.grab().toImage()
    stepper.show_steps((STEPS[0], Step("Découverte", Progress.DONE), Step("Proposition", Progress.CURRENT)))
    assert stepper.grab().toImage() != before


def test_it_shrinks_to_the_dots_and_one_name(stepper: Stepper) -> None:
    assert stepper.minimumSizeHint().width() < stepper.sizeHint().width()
    for size in (stepper.minimumSizeHint(), stepper.sizeHint()):
        stepper.resize(size)
        assert not stepper.grab().isNull()


def test_no_step_is_nothing(stepper: Stepper) -> None:
    stepper.show_steps(())
    assert stepper.sizeHint().width() == 0
