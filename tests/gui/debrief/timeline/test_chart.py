"""The names over the curves."""

import pytest

from entretien.gui.debrief.timeline.chart import in_rows


@pytest.mark.parametrize(
    ("first", "places"),
    [
        (300, [(0, 0), (0, 60), (0, 100)]),
        (200, [(0, 0), (0, 60), (1, 0)]),
        (70, [(0, 0), (1, 0), (1, 40)]),
        (10, [(0, 0), (1, 0), (1, 40)]),
    ],
)
def test_names_that_do_not_fit_on_a_row_go_to_the_next(first: int, places: list[tuple[int, int]]) -> None:
    assert in_rows([60, 40, 150], first, 250) == places
