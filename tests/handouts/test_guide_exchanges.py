"""Exchanges as the guide tells them."""

from entretien.competences.reader import load
from entretien.handouts.guide_exchanges import ExchangeNote, Notes
from entretien.kernel.ids import FaultId, GaugeId
from entretien.mapping.references import References
from entretien.scenario.exchange import ClientLine
from entretien.scenario.gauges import TRUST, Gauge
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scenario.speech import Kind, Mood, Motivation
from samples.building import (
    WELCOME,
    exchange,
    fact,
    gauges,
    item,
    phase,
    reaction,
    reply,
    scenario,
    selection,
)

SEEN = GaugeId("piece_vue")
ARRIVAL = exchange(
    "arrivee",
    reply(
        "saluer",
        "end:accord",
        kind=Kind.PRESENTATION,
        say="Bonjour.",
        act="se lever",
        when="trust >= 2",
        evidence=((WELCOME, 2),),
        effects=((TRUST, -1), (SEEN, 1)),
        appeals=(Motivation.SECURITY,),
        fault=FaultId("promise"),
        feedback="Le nom, la fonction.",
        reactions=(
            reaction(say="Merci.", mood=Mood.RELIEVED, when="trust >= 5", reveals=("loyer",)),
            reaction(say="Bon.", cue="elle soupire", feedback="Trop tard.", to="end:accord"),
        ),
    ),
    reply("rester"),
    client=(ClientLine("Me voici.", cue="debout", when="trust >= 6"), ClientLine("Bonjour.")),
    hub=True,
)
SCENARIO: Scenario = scenario(
    phase(PhaseName.GREETING, ARRIVAL),
    facts=(fact("loyer"),),
    gauges=(*gauges(), Gauge(SEEN, 0, 1, 0, "la pièce a été vue")),
)
NOTES = Notes(SCENARIO, load(), References(SCENARIO))


def told() -> ExchangeNote:
    return NOTES.exchange(ARRIVAL)


def test_an_exchange_has_its_number_and_the_author_s_name() -> None:
    assert (told().number, told().name, told().hub) == ("1.1", "arrivee", True)


def test_each_line_of_the_client_says_when_and_how() -> None:
    assert [(each.when, each.manner, each.say) for each in told().lines] == [
        ("confiance d'au moins 6", "neutre, debout", "Me voici."),
        ("", "neutre", "Bonjour."),
    ]


def test_a_reply_says_what_it_is_worth_and_what_it_changes() -> None:
    reply_ = told().replies[0]

    assert (reply_.letter, reply_.kind, reply_.say, reply_.act) == (
        "a",
        "présentation",
        "Bonjour.",
        "se lever",
    )
    assert reply_.when == "confiance d'au moins 2"
    assert reply_.moves == (
        "C4.6.4 +2 · confiance \u22121, la pièce a été vue · faute\u00a0: Promesse sans garantie"
        " · ressort\u00a0: Sécurité"
    )
    assert reply_.remark == "Le nom, la fonction."
    assert reply_.leads == "F1 (Accord)"


def test_a_reply_without_direction_comes_back_to_its_hub() -> None:
    assert told().replies[1].leads == "1.1"


def test_reactions_say_when_they_come_and_what_they_bring() -> None:
    first, second = told().replies[0].reactions

    assert (first.when, first.moves) == (
        "confiance d'au moins 5",
        "information\u00a0: «\u00a0Le fait loyer\u00a0»",
    )
    assert (second.manner, second.remark, second.leads) == (
        "neutre, elle soupire",
        "Trop tard.",
        "F1 (Accord)",
    )


def test_a_list_says_how_many_to_pick_and_what_each_is_worth() -> None:
    note = NOTES.selection(selection("lire", item("solde", C4_6_1=1), item("age"), minimum=1, maximum=2))

    assert note.rule == "de 1 à 2 éléments"
    assert [(each.label, each.moves) for each in note.items] == [
        ("Retenir solde", "C4.6.1 +1"),
        ("Retenir age", ""),
    ]
