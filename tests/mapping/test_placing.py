"""Where everything stands on a map."""

from itertools import combinations, pairwise
from pathlib import Path

import pytest

from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.kernel.paths import shipped
from entretien.mapping.placing import WIDEST, Box, Placement, Point, Size, place
from entretien.mapping.scenario_map import Card, CardKind, Lane, Link, LinkKind, ScenarioMap
from entretien.mapping.surveying import survey
from samples.large import layered

CARD = Size(216, 96)
SHIPPED = sorted(shipped("scenarios").glob("*.yaml"))


def card(name: str, kind: CardKind = CardKind.EXCHANGE) -> Card:
    return Card(name, kind, "", name, name)


def a_map(*lanes: str, links: str = "") -> ScenarioMap:
    """Lanes of cards of one letter; links as « ab bc »."""
    return ScenarioMap(
        "Un essai",
        tuple(Lane(name, tuple(map(card, name))) for name in lanes),
        tuple(Link(link[0], link[1], LinkKind.REPLY) for link in links.split()),
    )


def test_what_leads_on_stands_above_what_it_leads_to() -> None:
    placement = place(a_map("abc", links="ab bc"), CARD)

    assert placement.rows == (("a",), ("b",), ("c",))
    assert placement.cards["a"].bottom < placement.cards["b"].y


def test_what_leads_back_changes_nothing_of_it() -> None:
    assert place(a_map("abc", links="ab bc ca ba"), CARD).rows == (("a",), ("b",), ("c",))


def test_a_lane_stands_below_the_one_before_whatever_leads_where() -> None:
    placement = place(a_map("ab", "cd", links="ca dc"), CARD)

    first, second = placement.lanes
    assert first.bottom == second.y
    assert all(first.y < placement.cards[name].y < first.bottom for name in "ab")
    assert all(second.y < placement.cards[name].y < second.bottom for name in "cd")


def test_an_objection_stands_above_what_is_said_of_it() -> None:
    raised = Card("objection:x", CardKind.OBJECTION, "", "x", "x")
    lane = Lane("Objections", (raised, card("o")))
    both = (Link("o", raised.id, LinkKind.BACK), Link(raised.id, "o", LinkKind.RAISED))

    assert place(ScenarioMap("", (lane,), both), CARD).rows == ((raised.id,), ("o",))


def test_many_cards_as_deep_take_several_rows() -> None:
    names = "abcdefghijklm"

    rows = place(a_map(names), CARD).rows

    assert max(map(len, rows)) <= WIDEST
    assert sorted(name for row in rows for name in row) == list(names)


def test_an_empty_lane_keeps_its_place() -> None:
    lanes = place(a_map("a", "", "b"), CARD).lanes

    assert [lane.height > 0 for lane in lanes] == [True, True, True]
    assert all(above.bottom == below.y for above, below in pairwise(lanes))


@pytest.mark.parametrize("lanes", [(), ("",), ("", "")])
def test_nothing_has_a_place_too(lanes: tuple[str, ...]) -> None:
    placement = place(a_map(*lanes), CARD)

    assert placement.cards == {}
    assert len(placement.lanes) == len(lanes)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_on_no_shipped_map_does_anything_lie_over_a_card(path: Path) -> None:
    scenario = read_scenario(path, load()).scenario
    assert scenario is not None

    hold(place(survey(scenario), CARD))


def test_nor_on_a_large_one() -> None:
    hold(place(survey(layered(150)), CARD))


def test_the_same_map_is_placed_alike() -> None:
    surveyed = survey(layered(40))

    assert place(surveyed, CARD) == place(surveyed, CARD)


def hold(placement: Placement) -> None:
    """What is true of every placement."""
    whole = Box(0, 0, *placement.size)
    for one, other in combinations(placement.cards.values(), 2):
        assert not overlap(one, other)
    for (source, target), corners in placement.edges.items():
        assert on_border(corners[0], placement.cards[source])
        assert on_border(corners[-1], placement.cards[target])
        for corner in corners:
            assert 0 <= corner.x <= whole.width
            assert 0 <= corner.y <= whole.height
        for start, end in pairwise(corners):
            assert min(abs(start.x - end.x), abs(start.y - end.y)) < 1
            piece = Box(min(start.x, end.x), min(start.y, end.y), abs(start.x - end.x), abs(start.y - end.y))
            assert not any(overlap(piece, each) for each in placement.cards.values())


def overlap(one: Box, other: Box, least: float = 1.0) -> bool:
    return (
        one.x + one.width > other.x + least
        and other.x + other.width > one.x + least
        and one.bottom > other.y + least
        and other.bottom > one.y + least
    )


def on_border(point: Point, box: Box) -> bool:
    at_side = min(abs(point.x - box.x), abs(point.x - box.x - box.width)) < 1
    at_end = min(abs(point.y - box.y), abs(point.y - box.bottom)) < 1
    return at_side or at_end
