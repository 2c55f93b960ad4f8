"""How the parts of a map look."""

import pytest

from entretien.gui.scenario_map.looks import GROUNDS, KIND_WORDS, tone
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.tones import Tone
from entretien.mapping.overlays.overlay import STRONGEST, Sense
from entretien.mapping.scenario_map import CardKind


def test_nothing_lost_is_good_and_much_is_bad() -> None:
    assert [tone(Sense.BAD, strength) for strength in range(STRONGEST + 1)] == [
        Tone.GOOD,
        Tone.CAUTION,
        Tone.CAUTION,
        Tone.BAD,
    ]


@pytest.mark.parametrize("sense", [Sense.NEUTRAL, Sense.GOOD])
def test_elsewhere_none_of_it_is_quiet(sense: Sense) -> None:
    assert tone(sense, 0) is Tone.QUIET
    assert tone(sense, 1) is not Tone.QUIET


@pytest.mark.parametrize("kind", CardKind)
def test_every_kind_of_card_has_colours_of_the_theme(any_theme: Theme, kind: CardKind) -> None:
    assert any_theme.colour(GROUNDS[kind]).isValid()
    assert any_theme.colour(KIND_WORDS[kind]).isValid()
