"""The learner's own words, as proof."""

from collections.abc import Callable

from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.quoting import Quotes

Play = Callable[[str], Debrief]


def test_what_was_said_and_done_is_quoted_word_for_word(marked: Play) -> None:
    words = Quotes(marked("good")).source(2, "bienvenue")
    assert words.startswith("«\u00a0Bonjour Madame Belkacem, je suis Camille Roche")
    assert words.endswith("\u00a0» (se lever, sourire)")


def test_a_gesture_alone_stands_between_brackets(marked: Play) -> None:
    assert Quotes(marked("good")).source(6, "silence") == "(poser son stylo, laisser un silence)"


def test_an_item_is_quoted_by_its_label(marked: Play) -> None:
    assert Quotes(marked("good")).source(1, "pieces") == "«\u00a0Les pièces à lui demander\u00a0»"


def test_what_an_ending_earned_is_told_by_the_ending(marked: Play) -> None:
    quotes = Quotes(marked("good"))
    assert quotes.source(13, "rendez_vous") == "Fin de l'entretien\u00a0: Rendez-vous pris"
    assert quotes.source(99, "rendez_vous") == "Fin de l'entretien\u00a0: Rendez-vous pris"
