"""Effects and ways on."""

from collections.abc import Callable

import pytest

from entretien.content.codes import Code
from entretien.content.shapes.moves import EffectsOn, Way
from entretien.content.shapes.shape import Shape
from entretien.kernel.ids import EndingId, ExchangeId
from entretien.scenario.exchange import BACK, Target

ReadBy = Callable[[Shape[object], str], tuple[object, list[Code]]]


def test_a_gauge_moves_by_a_number_and_a_flag_by_yes_or_no(read_by: ReadBy) -> None:
    effects, codes = read_by(EffectsOn(), "{trust: +1, tension: -2, vue: true, lue: non}")

    assert effects == (("trust", 1), ("tension", -2), ("vue", 1), ("lue", -1))
    assert codes == []


def test_an_effect_that_is_neither_is_told(read_by: ReadBy) -> None:
    assert read_by(EffectsOn(), "{trust: beaucoup, tension: 1}") == ((("tension", 1),), [Code.NOT_AN_INTEGER])


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("besoins", Target.exchange(ExchangeId("besoins"))),
        ("end:accord", Target.ending(EndingId("accord"))),
        ("'end: accord'", Target.ending(EndingId("accord"))),
        ("back", BACK),
    ],
)
def test_a_way_leads_to_an_exchange_an_ending_or_back(read_by: ReadBy, text: str, target: Target) -> None:
    assert read_by(Way(), text) == (target, [])


def test_a_way_written_as_a_key_is_told(read_by: ReadBy) -> None:
    assert read_by(Way(), "{end: accord}") == (None, [Code.WRONG_TYPE])
