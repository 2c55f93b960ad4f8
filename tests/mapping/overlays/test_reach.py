"""What no path ever comes to, and the two paths that bound all marks."""

from entretien.analysis.reporting import analyse
from entretien.mapping.overlays.overlay import Overlay, Reading
from entretien.mapping.overlays.reach import report_overlays, unreached_overlay
from entretien.mapping.surveying import survey
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from samples.building import WELCOME, exchange, objection, phase, reply, scenario

TESTED: Scenario = scenario(
    phase(
        PhaseName.GREETING,
        exchange(
            "a",
            reply("bien", "b", evidence=((WELCOME, 2),)),
            reply("mal", "c"),
            reply("jamais", "d", when="trust > 10"),
        ),
        exchange("b", reply("finir", "end:accord")),
        exchange("c", reply("partir", "end:accord")),
        exchange("d", reply("refuser", "end:refus")),
        exchange("o", reply("revenir", "back")),
    ),
    endings=("accord", "refus"),
    objections=(objection("frais", "o", PhaseName.GREETING, when="trust > 10"),),
)


def overlays() -> dict[str, Overlay]:
    return {each.name: each for each in report_overlays(TESTED, survey(TESTED), analyse(TESTED))}


def test_the_best_path_and_the_worst_have_their_own() -> None:
    assert set(overlays()["Meilleur chemin"].cards) == {"a", "b", "end:accord"}
    assert set(overlays()["Plus mauvais chemin"].cards) == {"a", "c", "end:accord"}


def test_what_is_never_reached_is_marked_and_so_is_what_leads_there() -> None:
    never = overlays()["Jamais atteint"]

    assert {card for card, reading in never.cards.items() if reading.strength == 3} == {
        "d",
        "o",
        "end:refus",
        "objection:frais",
    }
    assert set(never.edges) == {
        ("a", "d"),
        ("d", "end:refus"),
        ("objection:frais", "o"),
        ("o", "objection:frais"),
    }
    assert never.said("d") == "jamais atteint"


def test_a_card_where_a_reply_is_never_open_is_marked_less() -> None:
    assert overlays()["Jamais atteint"].cards["a"] == Reading(1, "1 réponse jamais ouverte")


def test_what_an_unfinished_exploration_did_not_reach_may_be_reached() -> None:
    found = unreached_overlay(survey(TESTED), analyse(TESTED).unreached, exact=False)

    assert found.said("d") == "pas atteint pour l'instant"
