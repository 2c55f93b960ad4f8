"""What a group did, laid over the map."""

from entretien.debrief.group import GroupFigures, PlaceFigures, ReplyFigures
from entretien.kernel.ids import ReplyId
from entretien.mapping.overlays.group import group_overlays, losses_overlay, traffic_overlay
from entretien.mapping.overlays.overlay import Reading
from entretien.mapping.surveying import survey
from entretien.scenario.phases import PhaseName
from samples.building import exchange, phase, reaction, reply, scenario

ATTEMPTS = 9
MAP = survey(
    scenario(
        phase(
            PhaseName.GREETING,
            exchange("a", reply("vers_b", "b"), reply("aussi", "b"), reply("vers_c", "c")),
            exchange("b", reply("ou", "c", reactions=(reaction(when="trust > 5", to="d"),))),
            exchange("c", reply("finir", "end:accord")),
            exchange("d", reply("arreter", "end:accord")),
        )
    )
)


def place(
    name: str, passed: int, lost: int = 0, difficulty: float | None = None, **chosen: int
) -> PlaceFigures:
    replies = tuple(ReplyFigures(ReplyId(reply), passed, count, None) for reply, count in chosen.items())
    return PlaceFigures(name, PhaseName.GREETING, passed, lost, difficulty, None, replies, ())


FIGURES = GroupFigures(
    ATTEMPTS,
    (
        place("a", 9, 18, 0.6, vers_b=2, aussi=1, vers_c=6),
        place("b", 3, 1, 0.1, ou=3),
        place("c", 6, 0, 0.0, finir=6),
        place("partie_depuis", 4, 8, 0.5),
    ),
)


def test_a_card_says_how_many_passed_there() -> None:
    traffic = traffic_overlay(MAP, FIGURES)

    assert {card: (reading.strength, reading.figure) for card, reading in traffic.cards.items()} == {
        "a": (3, "9 sur 9"),
        "b": (1, "3 sur 9"),
        "c": (2, "6 sur 9"),
        "d": (0, "0 sur 9"),
    }
    assert traffic.said("d") == "personne, 0 sur 9"


def test_an_edge_says_how_often_it_was_taken() -> None:
    edges = traffic_overlay(MAP, FIGURES).edges

    assert edges["a", "b"] == Reading(1, "3\u00a0fois")
    assert edges["a", "c"] == Reading(2, "6\u00a0fois")
    assert edges["d", "end:accord"] == Reading(0, "0\u00a0fois")


def test_of_an_edge_whose_reply_may_lead_elsewhere_nothing_is_said() -> None:
    edges = traffic_overlay(MAP, FIGURES).edges

    assert ("b", "c") not in edges
    assert ("b", "d") not in edges


def test_a_card_says_which_share_of_what_was_at_stake_was_lost() -> None:
    losses = losses_overlay(FIGURES)

    assert losses.cards["a"] == Reading(3, "60\u00a0%, 18 points")
    assert losses.cards["b"] == Reading(1, "10\u00a0%, 1 point")
    assert losses.said("c") == "rien, 0\u00a0%, 0 point"


def test_a_card_where_nothing_could_be_won_says_nothing_of_losses() -> None:
    assert losses_overlay(GroupFigures(1, (place("a", 1),))).cards == {}


def test_a_group_is_shown_by_its_passages_first() -> None:
    assert [each.name for each in group_overlays(MAP, FIGURES)] == ["Passages", "Points perdus"]
