"""Words counted as a learner reads them."""

import pytest

from entretien.analysis.wordlists import occurrences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Bonjour Madame, je vous en prie.", 3),
        ("Excusez-moi, s’il vous plaît.", 2),
        ("Le bonjournal de Madamette", 0),
        ("", 0),
    ],
)
def test_polite_words_are_whole_and_their_apostrophe_may_be_either(text: str, count: int) -> None:
    assert occurrences("polite", text) == count


def test_no_break_spaces_do_not_hide_an_expression() -> None:
    assert occurrences("feedback", "Si\N{NO-BREAK SPACE}je comprends\N{NARROW NO-BREAK SPACE}bien") == 1


def test_an_expression_counts_once_however_many_words_it_holds() -> None:
    assert occurrences("feedback", "Je comprends : c'est bien cela ?") == 2


def test_an_unknown_list_is_our_own_mistake() -> None:
    with pytest.raises(KeyError):
        occurrences("rude", "Salut")
