"""How the columns share the width."""

from entretien.gui.history.columns import share

NATURAL = (100, 200, 100)


def test_what_is_left_goes_to_those_that_grow() -> None:
    assert share(411, NATURAL, growing=(1, 2), yielding=(1, 0)) == (100, 206, 105)


def test_one_gives_way_before_the_next() -> None:
    assert share(370, NATURAL, growing=(1, 2), yielding=(1, 0)) == (100, 170, 100)
    assert share(340, NATURAL, growing=(1, 2), yielding=(1, 0)) == (90, 150, 100)


def test_nobody_gives_more_than_it_can() -> None:
    assert share(10, NATURAL, growing=(1, 2), yielding=(1, 0)) == (75, 150, 100)
