"""Letters typed one after another are undone together, those typed elsewhere apart."""

from entretien.gui.studio.source.strands import Strands
from entretien.manuscript.edits import difference


def strands(*texts: tuple[str, int]) -> list[str]:
    """The strand of each text after the one before, with where it leaves the cursor."""
    made, before, found = Strands(), "", []
    for text, cursor in texts:
        found.append(made.of(difference(before, text), cursor))
        before = text
    return found


def test_letters_that_follow_one_another_are_one_strand_even_where_they_are_the_same() -> None:
    assert len(set(strands(("a", 1), ("aa", 2), ("aaa", 3), ("aa", 2), ("aab", 3)))) == 1


def test_elsewhere_is_another_strand() -> None:
    assert len(set(strands(("a", 1), ("ab", 2), ("cab", 1)))) == 2


def test_a_new_line_or_a_paste_is_another_strand() -> None:
    assert len(set(strands(("a", 1), ("a\n", 2), ("a\nbcd", 5)))) == 3
