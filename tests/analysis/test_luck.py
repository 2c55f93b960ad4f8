"""The exact probability of doing so well by luck."""

from math import comb

import pytest

from entretien.analysis.luck import at_least


@pytest.mark.parametrize(("hits", "trials"), [(0, 5), (3, 5), (5, 5), (12, 40)])
def test_with_equal_chances_it_is_the_binomial_tail(hits: int, trials: int) -> None:
    tail = sum(comb(trials, k) * 0.25**k * 0.75 ** (trials - k) for k in range(hits, trials + 1))

    assert at_least(hits, [0.25] * trials) == pytest.approx(tail)


def test_each_trial_may_have_its_own_chance() -> None:
    assert at_least(2, [0.5, 0.1]) == pytest.approx(0.05)
    assert at_least(1, [0.5, 0.1]) == pytest.approx(0.55)


def test_nothing_tried_proves_nothing() -> None:
    assert at_least(0, []) == 1.0


def test_more_than_was_tried_never_happens() -> None:
    assert at_least(3, [0.5, 0.5]) == 0.0
