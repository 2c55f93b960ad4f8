"""Where competences are assessed, and what is at stake for each."""

from entretien.competences.reader import load
from entretien.kernel.ids import CompetenceCode
from entretien.mapping.overlays.competences import competence_overlays
from entretien.mapping.overlays.overlay import Overlay, Reading
from entretien.scenario.exchange import Evidence
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from samples.building import (
    DIAGNOSIS,
    WELCOME,
    desk,
    exchange,
    item,
    phase,
    reaction,
    reply,
    scenario,
    selection,
)


def welcome(points: int) -> Evidence:
    return ((WELCOME, points),)


def of_replies(*points: int) -> Scenario:
    replies = (reply(f"r{place}", "end:accord", evidence=welcome(each)) for place, each in enumerate(points))
    return scenario(phase(PhaseName.GREETING, exchange("a", *replies)))


def overlay(tested: Scenario, code: CompetenceCode) -> Overlay:
    return next(each for each in competence_overlays(tested, load()) if each.name.startswith(code))


def test_the_first_overlay_names_all_the_competences_of_each_card() -> None:
    both = exchange(
        "a", reply("x", "b", evidence=((DIAGNOSIS, 1),), reactions=(reaction(evidence=welcome(1)),))
    )
    one = exchange("b", reply("y", "c", evidence=welcome(-1)))
    none = exchange("c", reply("z", "end:accord"))

    together = next(iter(competence_overlays(scenario(phase(PhaseName.GREETING, both, one, none)), load())))

    assert together.cards == {"a": Reading(2, "C4.6.4, C4.6.5"), "b": Reading(1, "C4.6.4")}
    assert together.said("a") == "deux compétences, C4.6.4, C4.6.5"
    assert together.said("c") == ""


def test_then_each_competence_has_its_own_the_claimed_ones_first() -> None:
    names = [each.name for each in competence_overlays(of_replies(1, 0), load())]

    assert names == ["Compétences évaluées", "C4.6.4 Contacter et accueillir"]


def test_what_is_at_stake_lies_between_the_worst_choice_and_the_best() -> None:
    assert overlay(of_replies(2, 0, -1), WELCOME).cards == {"a": Reading(2, "de −1 à +2")}


def test_a_reaction_adds_to_its_reply() -> None:
    sharp = reply("x", "end:accord", evidence=welcome(1), reactions=(reaction(evidence=welcome(2)),))
    tested = scenario(phase(PhaseName.GREETING, exchange("a", sharp, reply("y", "end:accord"))))

    assert overlay(tested, WELCOME).cards["a"].figure == "de 0 à +3"


def test_where_every_choice_is_worth_as_much_nothing_is_at_stake() -> None:
    assert overlay(of_replies(1, 1), WELCOME).cards == {}


def test_strength_grows_with_the_stake() -> None:
    strengths = [overlay(of_replies(0, most), WELCOME).cards["a"].strength for most in (1, 2, 3)]

    assert [*strengths, overlay(of_replies(-3, 3), WELCOME).cards["a"].strength] == [1, 1, 2, 3]


def test_an_item_may_be_left_and_an_ending_may_be_missed() -> None:
    tested = scenario(
        desk(PhaseName.PREPARATION, selection("lire", item("i", C4_6_4=1))),
        phase(PhaseName.GREETING, exchange("a", reply("x", "end:accord"))),
    )

    assert overlay(tested, WELCOME).cards == {"lire": Reading(1, "de 0 à +1")}
