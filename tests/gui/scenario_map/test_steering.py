"""Where an arrow key leads on a map."""

from entretien.gui.scenario_map.steering import Steering, Step
from entretien.mapping.placing import Size, place
from entretien.mapping.scenario_map import Card, CardKind, Lane, Link, LinkKind, ScenarioMap

# a leads to b and c side by side, c on to e past the lane where o stands; x is linked to nothing.
MAP = ScenarioMap(
    "",
    tuple(
        Lane(cards, tuple(Card(card, CardKind.EXCHANGE, "", card, card) for card in cards))
        for cards in ("abcx", "op", "e")
    ),
    tuple(Link(link[0], link[1], LinkKind.REPLY) for link in ("ab", "ac", "ba", "ce", "op")),
)
PLACED = place(MAP, Size(100, 40))
STEERING = Steering(PLACED)


def test_down_goes_to_what_a_card_leads_to() -> None:
    assert STEERING.step("c", Step.ON) == "e"
    assert STEERING.step("a", Step.ON) in "bc"


def test_up_goes_to_what_leads_there() -> None:
    assert STEERING.step("e", Step.BACK) == "c"
    assert STEERING.step("b", Step.BACK) == "a"


def test_what_leads_back_up_is_not_followed_down() -> None:
    assert PLACED.cards[STEERING.step("b", Step.ON)].y > PLACED.cards["b"].y


def test_left_and_right_go_along_a_row_and_stop_at_its_ends() -> None:
    left, right = sorted("bc", key=lambda card: PLACED.cards[card].x)

    assert STEERING.step(left, Step.RIGHT) == right
    assert STEERING.step(right, Step.LEFT) == left
    assert STEERING.step(left, Step.LEFT) == left


def test_without_anything_that_leads_on_one_goes_to_the_row_below() -> None:
    assert PLACED.cards[STEERING.step("x", Step.ON)].y > PLACED.cards["x"].y


def test_a_row_that_links_jump_over_is_reached_by_rows() -> None:
    assert STEERING.step("c", Step.ROW_BELOW) == "o"
    assert STEERING.step("e", Step.ROW_ABOVE) == "p"


def test_lanes_are_gone_through_by_their_first_rows() -> None:
    assert STEERING.step("a", Step.NEXT_LANE) == "o"
    assert STEERING.step("p", Step.NEXT_LANE) == "e"
    assert STEERING.step("p", Step.LANE_BEFORE) == "o"
    assert STEERING.step("o", Step.LANE_BEFORE) in "ax"


def test_at_the_last_lane_one_stays() -> None:
    assert STEERING.step("e", Step.NEXT_LANE) == "e"
    assert STEERING.step("e", Step.ON) == "e"


def test_home_and_end_go_to_the_first_card_and_the_last() -> None:
    assert STEERING.step("o", Step.FIRST) == PLACED.rows[0][0]
    assert STEERING.step("o", Step.LAST) == "e"


def test_every_card_of_a_map_can_be_reached() -> None:
    reached, waiting = {STEERING.first}, [STEERING.first]
    while waiting:
        card = waiting.pop()
        for step in (Step.LEFT, Step.RIGHT, Step.ROW_BELOW, Step.ROW_ABOVE):
            found = STEERING.step(card, step)
            if found not in reached:
                reached.add(found)
                waiting.append(found)

    assert reached == set(PLACED.cards)


def test_an_empty_map_has_nowhere_to_start() -> None:
    assert Steering(place(ScenarioMap("", (), ()), Size(1, 1))).first == ""
