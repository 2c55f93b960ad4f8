"""Search takes words as people type them."""

import pytest

from entretien.gui.searching import matches


@pytest.mark.parametrize("sought", ["", "  ", "epargne", "ÉPARGNE", "taux livret", "livret  TAUX", "1,50"])
def test_what_matches(sought: str) -> None:
    assert matches(sought, "Épargne : taux du livret A, 1,50 %")


@pytest.mark.parametrize("sought", ["crédit", "taux crédit", "livretA"])
def test_what_does_not(sought: str) -> None:
    assert not matches(sought, "Épargne : taux du livret A, 1,50 %")
