"""What can be set, in words."""

import platform

import pytest

from entretien.application.preferences import Look
from entretien.gui.settings.presenter import look_word, scale_word, versions


@pytest.mark.parametrize("look", Look)
def test_each_look_has_a_name(look: Look) -> None:
    assert look_word(look)


def test_a_scale_is_a_percentage() -> None:
    assert scale_word(120) == "120\u00a0%"


def test_the_versions_are_those_that_run() -> None:
    told = dict(versions())
    assert told["Python"] == platform.python_version()
    assert set(told) >= {"entretien", "PySide6-Essentials", "SQLAlchemy"}
