"""The figures of a group, on numbers one can check by hand."""

from statistics import correlation

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entretien.debrief.group import FEWEST, GroupFigures, Loss, PlaceFigures, figures, to_discuss
from entretien.debrief.paths import Decision, Path
from entretien.kernel.ids import ReplyId
from entretien.scenario.phases import PhaseName

GREETING = PhaseName.GREETING


def decision(place: str, chosen: str, points: int, offered: str = "a b c", best: int = 2) -> Decision:
    """A reply chosen at a place where one may lose one point or win `best`."""
    replies = tuple(map(ReplyId, offered.split()))
    return Decision(place, GREETING, replies, (ReplyId(chosen),), points, best, -1)


def path(*decisions: Decision, ending: int = 0) -> Path:
    return Path(decisions, ending + sum(each.points for each in decisions))


def place(group: GroupFigures, name: str) -> PlaceFigures:
    return next(each for each in group.places if each.place == name)


def discriminations(here: PlaceFigures) -> dict[str, float | None]:
    return {each.reply: each.discrimination for each in here.replies}


def test_places_stand_in_the_order_of_the_scenario() -> None:
    group = figures(
        [path(decision("b", "a", 0), decision("ailleurs", "a", 0), decision("a", "a", 0))], ["a", "b"]
    )
    assert [each.place for each in group.places] == ["a", "b", "ailleurs"]


def test_an_attempt_passes_once_however_often_it_comes_back() -> None:
    group = figures([path(decision("a", "a", 2), decision("a", "b", 0)), path(decision("a", "c", -1))], [])
    one = place(group, "a")

    assert group.attempts == 2
    assert one.passed == 2
    assert one.lost == 0 + 2 + 3
    assert one.difficulty == pytest.approx(5 / 9)
    assert [(each.reply, each.offered, each.chosen, each.share) for each in one.replies] == [
        ("a", 2, 1, 0.5),
        ("b", 2, 1, 0.5),
        ("c", 2, 1, 0.5),
    ]


def test_a_reply_counts_only_where_it_was_offered() -> None:
    group = figures([path(decision("a", "a", 0, "a b")), path(decision("a", "a", 0, "a c"))], [])
    assert {each.reply: (each.offered, each.chosen) for each in place(group, "a").replies} == {
        "a": (2, 2),
        "b": (1, 0),
        "c": (1, 0),
    }


def test_who_lost_points_is_told_with_the_turn_that_cost_most() -> None:
    ours = path(decision("b", "a", 2), decision("a", "b", 1), decision("a", "c", -1))
    group = figures([path(decision("a", "a", 2)), path(decision("a", "b", 0)), ours], [])

    assert place(group, "a").losses == (Loss(2, 3, 4), Loss(1, 1, 2))
    assert place(group, "b").losses == ()


def test_what_cost_most_is_to_be_discussed_first() -> None:
    group = figures([path(decision("a", "b", 1), decision("b", "c", -1), decision("c", "a", 2))], ["a", "b"])

    assert [each.place for each in to_discuss(group, 5)] == ["b", "a"]
    assert [each.place for each in to_discuss(group, 1)] == ["b"]


def test_nothing_at_stake_has_no_difficulty() -> None:
    nothing = Decision("a", GREETING, (ReplyId("a"),), (ReplyId("a"),), 0, 0, 0)
    assert place(figures([path(nothing)], []), "a").difficulty is None


def test_discrimination_is_the_correlation_with_the_rest() -> None:
    """Those who choose « a » do well elsewhere; the place itself and its points are left out of the rest."""
    rests = [5, 4, 3, 1, 0, 2]
    chosen = ["a", "a", "b", "b", "b", "a"]
    paths = [
        path(decision("ici", reply, 2 if reply == "a" else 0), ending=rest)
        for reply, rest in zip(chosen, rests, strict=True)
    ]
    here = place(figures(paths, []), "ici")

    expected = correlation([float(each == "a") for each in chosen], [float(each) for each in rests])
    by_reply = discriminations(here)
    assert by_reply["a"] == pytest.approx(expected)
    assert by_reply["b"] == pytest.approx(-expected)
    assert by_reply["c"] is None
    assert here.discrimination == pytest.approx(expected)


def test_only_attempts_in_which_it_was_offered_weigh_on_its_discrimination() -> None:
    offered = [path(decision("ici", "a" if rest > 2 else "b", 0), ending=rest) for rest in range(6)]
    others = [path(decision("ici", "b", 0, "b c"), ending=100) for _each in range(20)]

    alone = discriminations(place(figures(offered, []), "ici"))
    together = discriminations(place(figures(offered + others, []), "ici"))
    assert together["a"] == alone["a"]


def test_too_few_attempts_say_nothing() -> None:
    few = [path(decision("ici", "a" if rest else "b", 0), ending=rest) for rest in range(FEWEST - 1)]
    assert place(figures(few, []), "ici").replies[0].discrimination is None
    assert figures([], []).places == ()


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(-50, 50)), max_size=40))
def test_figures_keep_within_their_ranges(attempts: list[tuple[str, int]]) -> None:
    paths = [path(decision("ici", reply, "cab".index(reply)), ending=rest) for reply, rest in attempts]
    for each in figures(paths, []).places:
        assert each.passed == len(attempts)
        assert each.lost >= 0
        assert each.difficulty is None or 0 <= each.difficulty <= 1
        assert sum(reply.chosen for reply in each.replies) == len(attempts)
        for number in (each.discrimination, *(reply.discrimination for reply in each.replies)):
            assert number is None or -1 - 1e-9 <= number <= 1 + 1e-9
