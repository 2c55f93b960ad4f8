"""The map of needs."""

from collections.abc import Callable

from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.discovery import needs_map

Play = Callable[[str], Debrief]


def test_facts_are_told_by_domain_in_the_order_of_the_plan(marked: Play) -> None:
    domains = [domain.domain for domain in needs_map(marked("good")).domains]
    assert domains == [
        "Famille",
        "Emploi, revenus",
        "Logement, charges",
        "Épargne, patrimoine",
        "Projets et préoccupations",
    ]


def test_a_fact_is_found_at_a_turn_or_missed(marked: Play) -> None:
    needs = {need.label: need for domain in needs_map(marked("capped")).domains for need in domain.needs}
    assert needs["Sa voiture est en panne depuis lundi"].turn == 4
    assert needs["Elle se sépare et garde les deux enfants"].turn is None
    assert needs["Elle se sépare et garde les deux enfants"].latent


def test_what_was_found_is_counted(marked: Play) -> None:
    assert needs_map(marked("good")).found == "6 informations obtenues sur 6"
    assert needs_map(marked("walked_out")).found == "0 information obtenue sur 6"


def test_what_made_her_speak_is_named(marked: Play) -> None:
    shown = needs_map(marked("good"))
    assert shown.by_kind.startswith("Ce qui l'a fait parler\u00a0: ")
    counts = {domain.domain: domain.count for domain in shown.domains}
    assert counts["Emploi, revenus"] == "2 sur 2"


def test_what_was_missed_says_how_it_could_be_found(marked: Play) -> None:
    needs = [need for domain in needs_map(marked("walked_out")).domains for need in domain.needs]
    assert all(
        need.how.startswith("à chercher par\u00a0: ") for need in needs if need.turn is None and need.how
    )
    assert any(need.how for need in needs)
