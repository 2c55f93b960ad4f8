"""What can be set, in words."""

import platform
from pathlib import Path

import pytest

from entretien.application.preferences import Look
from entretien.gui.settings.presenter import about, look_word, scale_word


@pytest.mark.parametrize("look", Look)
def test_each_look_has_a_name(look: Look) -> None:
    assert look_word(look)


def test_a_scale_is_a_percentage() -> None:
    assert scale_word(120) == "120\u00a0%"


def test_what_runs_is_told_and_where_it_keeps_things(home: Path) -> None:
    told = dict(about())
    assert told["Python"] == platform.python_version()
    assert set(told) >= {"entretien", "PySide6-Essentials", "SQLAlchemy"}
    assert told["Vos données"] == str(home)
