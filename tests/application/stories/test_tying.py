"""Passages that nothing reaches are found, one for each lost part."""

import pytest

from entretien.application.stories.tying import alone
from entretien.foreign.story import Link, Passage, Story


def story(**ways: str) -> Story:
    """Passages by name, each with the names it leads to: `a="b c"`."""
    passages = {
        name: Passage(name, "", tuple(Link("", each) for each in led.split())) for name, led in ways.items()
    }
    return Story("T", "Twee", "a", passages)


@pytest.mark.parametrize(
    ("ways", "lost"),
    [
        ({"a": ""}, []),
        ({"a": "b", "b": "a"}, []),
        ({"a": "ailleurs"}, []),
        ({"a": "", "b": "c", "c": ""}, ["b"]),
        ({"a": "", "c": "", "b": "c"}, ["c", "b"]),
        ({"a": "", "b": "c", "c": "b", "d": "a"}, ["b", "d"]),
    ],
)
def test_each_lost_part_is_tied_once(ways: dict[str, str], lost: list[str]) -> None:
    assert list(alone(story(**ways))) == lost


def test_a_passage_that_goes_on_without_a_choice_reaches_the_next() -> None:
    passages = {"a": Passage("a", "", onward="b"), "b": Passage("b", "")}
    assert list(alone(Story("T", "H5P", "a", passages))) == []


def test_a_chain_of_thousands_is_followed_to_its_end() -> None:
    passages = {str(rank): Passage(str(rank), "", onward=str(rank + 1)) for rank in range(5_000)}
    assert list(alone(Story("T", "H5P", "0", passages))) == []
