"""The map of needs."""

from entretien.debrief.needs import found_by_kind, needs_map
from entretien.kernel.ids import FactId
from entretien.scenario.exchange import ClientLine
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Domain, Kind
from samples.building import exchange, fact, phase, reaction, reply, scenario
from samples.debriefed import debriefed

PROJECT, FEAR, RENT, VISIT = (FactId(name) for name in ("projet", "crainte", "loyer", "visite"))

PLAYED = scenario(
    phase(
        PhaseName.DIAGNOSIS,
        exchange(
            "sujets",
            reply("ouvrir", kind=Kind.OPEN_QUESTION, reactions=(reaction(reveals=(PROJECT,)),)),
            reply("fermer", kind=Kind.CLOSED_QUESTION, reactions=(reaction(reveals=(RENT,)),)),
            reply("creuser", "peur", kind=Kind.PROBE),
            reply("supposer", "peur", kind=Kind.HYPOTHETICAL_QUESTION),
            reply("fin", "end:accord", kind=Kind.FAREWELL),
            hub=True,
            client=(ClientLine("Bonjour.", reveals=(VISIT,)),),
        ),
        exchange("peur", reply("merci", "end:accord"), client=(ClientLine("J'ai peur.", reveals=(FEAR,)),)),
    ),
    facts=(
        fact("projet"),
        fact("crainte", latent=True),
        fact("loyer", domain=Domain.HOUSING),
        fact("visite", domain=Domain.RELATIONSHIP),
    ),
)


def test_domains_follow_the_plan_and_each_fact_says_how_it_was_found() -> None:
    housing, projects, relationship = needs_map(debriefed(PLAYED, "ouvrir,creuser,merci"))
    assert (housing.domain, projects.domain) == (Domain.HOUSING, Domain.PROJECTS)
    assert [(need.fact.id, need.kind) for need in projects.needs] == [
        (PROJECT, Kind.OPEN_QUESTION),
        (FEAR, Kind.PROBE),
    ]
    assert (housing.found, projects.found) == (0, 2)
    assert relationship.needs[0].kind is None  # said on arriving
    assert relationship.found == 1


def test_a_fact_missed_says_by_what_it_could_have_been_found() -> None:
    housing, projects, _relationship = needs_map(debriefed(PLAYED, "fin"))
    assert housing.needs[0].ways == (Kind.CLOSED_QUESTION,)
    assert projects.needs[1].ways == (Kind.PROBE, Kind.HYPOTHETICAL_QUESTION)
    assert projects.needs[1].fact.turn is None


def test_kinds_are_counted_by_what_they_brought() -> None:
    needs = needs_map(debriefed(PLAYED, "ouvrir,fermer,creuser,merci"))
    assert dict(found_by_kind(needs)) == {Kind.OPEN_QUESTION: 1, Kind.CLOSED_QUESTION: 1, Kind.PROBE: 1}
