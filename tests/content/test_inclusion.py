"""A fragment is included as if the scenario had written it under a name of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from entretien.competences.reader import load
from entretien.content import inclusion
from entretien.content.cache import open_scenario
from entretien.content.codes import Code
from entretien.content.diagnostics import Place
from entretien.content.example import ENTRY, Example
from entretien.content.library import read_library
from entretien.content.reading import Reading, read_scenario, read_sources
from entretien.kernel.ids import ExchangeId
from entretien.scenario.exchange import Destination, Exchange, Target

FRAGMENT = "fragments/relance.yaml"
RELANCE = """\
id: relance
label: Une question et sa relance
parameters:
  client: Ce que dit le client
  montant: {label: Un montant, default: dix euros}
  quand: {label: Quand on peut le dire, default: trust >= 1}
  suite: Où l'on va
exchanges:
  question:
    client: $client
    replies:
      - id: oui
        kind: closed_question
        say: "Ce serait $montant, soit $montant ou 10 $$US ?"
        evidence: {C4.6.4: 1}
        reaction: {reveals: [voyage]}
        next: encore
      - {id: non, kind: farewell, say: "Bien.", when: $quand, next: $suite}
  encore:
    client: "Encore ?"
    replies:
      - id: non_merci
        kind: farewell
        say: "Non."
        when: tension < 3 and $quand and not chosen(non)
        next: $suite
      - {id: reprendre, kind: probe, say: "Oui.", when: visited(encore) or visited(question), next: question}
"""
TWICE = """\
phases:
  greeting:
    exchanges:
      debut: {include: relance, with: {client: "Bonjour.", suite: milieu}}
      milieu:
        client: "Et après ?"
        replies:
          - {id: non, kind: farewell, say: "On continue.", next: fin}
      fin:
        include: relance
        with:
          client: [{say: "Encore vous.", mood: annoyed, when: tension >= 3}, "Rebonjour."]
          montant: "{livret_exemple.taux}"
          quand: chosen(non) or trust >= 2
          suite: end:accord
"""


@pytest.fixture
def read_including(tmp_path: Path) -> Callable[..., Reading]:
    """Reads a scenario beside the fragment `relance`."""

    def reading(scenario: str = TWICE, fragment: str = RELANCE) -> Reading:
        file = Example(scenario, faulty=False).write(tmp_path)
        (tmp_path / FRAGMENT).write_text(fragment, encoding="utf-8")
        return read_scenario(file, load())

    return reading


Read = Callable[..., Reading]


def exchanges(reading: Reading) -> dict[str, Exchange]:
    assert reading.scenario is not None, reading.diagnostics
    return {exchange.id: exchange for _phase, exchange in reading.scenario.exchanges()}


def found(reading: Reading, code: Code) -> list[Place]:
    return [each.place for each in reading.diagnostics if each.code is code]


def test_what_is_included_twice_stands_where_it_was_included_under_two_names(read_including: Read) -> None:
    reading = read_including()

    assert reading.diagnostics == ()
    assert list(exchanges(reading)) == ["debut", "debut_encore", "milieu", "fin", "fin_encore"]
    assert [reply.id for reply in exchanges(reading)["fin"].replies] == ["fin_oui", "fin_non"]


def test_a_way_inside_stays_inside_and_an_argument_leads_out(read_including: Read) -> None:
    read = exchanges(read_including())

    ways = [reply.next for reply in (*read["debut"].replies, *read["fin_encore"].replies)]
    assert ways == [
        Target.exchange(ExchangeId("debut_encore")),
        Target.exchange(ExchangeId("milieu")),
        Target(Destination.ENDING, "accord"),
        Target.exchange(ExchangeId("fin")),
    ]


def test_an_argument_may_be_all_that_its_place_admits(read_including: Read) -> None:
    read = exchanges(read_including())

    assert [line.say for line in read["debut"].client] == ["Bonjour."]
    assert [line.say for line in read["fin"].client] == ["Encore vous.", "Rebonjour."]


def test_an_argument_within_a_text_quotes_figures_and_a_doubled_dollar_is_one(read_including: Read) -> None:
    read = exchanges(read_including())

    assert read["debut"].replies[0].say == "Ce serait dix euros, soit dix euros ou 10 $US\u00a0?"
    assert read["fin"].replies[0].say == "Ce serait 2\u00a0%, soit 2\u00a0% ou 10 $US\u00a0?"


def test_a_name_given_means_what_it_means_in_the_scenario(read_including: Read) -> None:
    """`non` is a reply of the scenario and one of the fragment."""
    read = exchanges(read_including())

    assert read["fin"].replies[1].when == "chosen(non) or trust >= 2"
    assert read["fin_encore"].replies[0].when == (
        "tension < 3 and (chosen(non) or trust >= 2) and not chosen(fin_non)"
    )
    assert read["fin_encore"].replies[1].when == "visited(fin_encore) or visited(fin)"


def test_what_is_included_is_what_would_have_been_copied(read_including: Read, tmp_path: Path) -> None:
    by_hand = """\
phases:
  greeting:
    exchanges:
      debut:
        client: "Bonjour."
        replies:
          - {id: debut_saluer, kind: farewell, say: "Bonne journée, Léa.", evidence: {C4.6.4: 1}, next: fin}
      fin: {client: "Voilà.", next: end:accord}
"""
    fragment = """\
id: relance
label: Saluer
parameters: {nom: Un nom, preuves: Ce que cela prouve, suite: Où l'on va}
exchanges:
  ici:
    client: "Bonjour."
    replies:
      - {id: saluer, kind: farewell, say: "Bonne journée, $nom.", evidence: $preuves, next: $suite}
"""
    given = """\
phases:
  greeting:
    exchanges:
      debut: {include: relance, with: {nom: Léa, preuves: {C4.6.4: 1}, suite: fin}}
      fin: {client: "Voilà.", next: end:accord}
"""
    included = read_including(given, fragment).scenario

    assert included is not None
    assert included == read_scenario(Example(by_hand, faulty=False).write(tmp_path), load()).scenario


def test_what_comes_from_a_fragment_is_at_its_place_there(read_including: Read, tmp_path: Path) -> None:
    places = read_including().places
    second = Place(str(tmp_path / ENTRY), 22, 7)

    assert places["inclusion:fin"] == second
    assert places["exchange:fin"] == Place(str(tmp_path / FRAGMENT), 9, 3, (second,))
    assert places["exchange:fin_encore"] == Place(str(tmp_path / FRAGMENT), 19, 3, (second,))
    assert places["reply:fin_oui"] == Place(str(tmp_path / FRAGMENT), 12, 13, (second,))


def test_a_mistake_in_a_fragment_is_told_for_each_inclusion(read_including: Read, tmp_path: Path) -> None:
    reading = read_including(fragment=RELANCE.replace("kind: probe", "kind: probes"))

    places = found(reading, Code.UNKNOWN_KIND)
    assert {(place.file, place.line) for place in places} == {(str(tmp_path / FRAGMENT), 27)}
    assert [place.included for place in places] == [
        (Place(str(tmp_path / ENTRY), 17, 7),),
        (Place(str(tmp_path / ENTRY), 22, 7),),
    ]


def test_a_mistake_in_an_argument_is_where_it_is_given(read_including: Read, tmp_path: Path) -> None:
    reading = read_including(
        TWICE.replace("suite: milieu", "suite: milieux").replace("mood: annoyed", "mood: a")
    )

    assert found(reading, Code.UNKNOWN_EXCHANGE) == [Place(str(tmp_path / ENTRY), 17, 67)]
    assert found(reading, Code.UNKNOWN_MOOD) == [Place(str(tmp_path / ENTRY), 25, 48)]


def test_an_argument_of_the_wrong_kind_is_told_once_however_often_it_serves(read_including: Read) -> None:
    reading = read_including(TWICE.replace("suite: milieu", "suite: [milieu]"))

    assert [each.code for each in reading.diagnostics] == [Code.WRONG_TYPE]


def test_a_list_in_the_middle_of_a_text_is_told_once(read_including: Read) -> None:
    reading = read_including(TWICE.replace('montant: "{livret_exemple.taux}"', "montant: [dix]"))

    assert [each.code for each in reading.diagnostics] == [Code.ARGUMENT_IS_NO_TEXT]


def test_what_is_wrong_with_the_fragment_itself_is_told_once(read_including: Read, tmp_path: Path) -> None:
    reading = read_including(fragment=RELANCE.replace("Encore ?", "Encore, $nom ?"))

    assert found(reading, Code.UNKNOWN_PARAMETER) == [Place(str(tmp_path / FRAGMENT), 20, 13)]


def test_a_name_that_is_taken_says_by_which_file(read_including: Read) -> None:
    reading = read_including(TWICE.replace("milieu", "debut_encore"))

    assert [each.message for each in reading.diagnostics] == [
        "L'identifiant «\xa0debut_encore\xa0» sert déjà ligne 19 de relance.yaml."
    ]


def test_the_same_name_included_twice_is_one_mistake(read_including: Read) -> None:
    again = "  leave_taking: {exchanges: {debut: {include: relance, with: {client: a, suite: end:accord}}}}\n"

    assert [each.code for each in read_including(TWICE + again).diagnostics] == [Code.DUPLICATE_ID]


def test_keys_that_become_the_same_once_given_are_a_mistake(read_including: Read) -> None:
    blanks = "{client: Ce qu'il dit, suite: Où l'on va, une: Un code, autre: Un autre}"
    fragment = f"""\
id: relance
label: Deux preuves
parameters: {blanks}
exchanges:
  ici:
    client: $client
    replies:
      - {{id: oui, kind: farewell, say: "Oui.", evidence: {{$une: 1, $autre: 2}}, next: $suite}}
"""
    given = """\
phases:
  greeting:
    exchanges:
      debut: {include: relance, with: {client: a, suite: end:accord, une: C4.6.4, autre: C4.6.4}}
"""

    assert Code.DUPLICATE_KEY in [each.code for each in read_including(given, fragment).diagnostics]


def test_a_fragment_that_is_not_there_leaves_its_name_to_be_led_to(read_including: Read) -> None:
    reading = read_including(TWICE.replace("{include: relance", "{include: relanse"))

    assert [each.code for each in reading.diagnostics] == [Code.UNKNOWN_FRAGMENT]
    assert reading.diagnostics[0].place.line == 17
    assert "dire «\xa0relance\xa0»" in reading.diagnostics[0].message


def test_a_faulty_file_is_complained_of_once(read_including: Read) -> None:
    assert [each.code for each in read_including(fragment="id: [\n").diagnostics] == [Code.SYNTAX]


@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "[]",
        "id: relance\nlabel: a\n",
        "id: relance\nlabel: a\nexchanges: []\n",
        "id: relance\nlabel: a\nexchanges: {}\n",
        "id: relance\nlabel: a\nexchanges: {a: }\n",
        "id: relance\nlabel: a\nexchanges: {a: {replies: [{id: [a]}, b]}}\n",
        "id: relance\nlabel: a\nparameters: [a]\nexchanges: {a: $b, $c: {next: $}}\n",
    ],
)
def test_a_file_that_is_no_fragment_is_only_a_mistake(read_including: Read, fragment: str) -> None:
    reading = read_including(fragment=fragment)

    assert reading.scenario is None
    assert reading.diagnostics


@pytest.mark.parametrize(
    "given", ["with: {}", "with: []", "with: a", "with: {client: , suite: }", "client: a"]
)
def test_arguments_that_are_none_are_only_a_mistake(read_including: Read, given: str) -> None:
    reading = read_including(TWICE.replace('with: {client: "Bonjour.", suite: milieu}', given))

    assert reading.scenario is None
    assert reading.diagnostics


def test_a_long_argument_that_serves_often_counts_each_time(
    read_including: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = TWICE.replace('montant: "{livret_exemple.taux}"', f"montant: {'x' * 500}")
    assert read_including(given).diagnostics == ()

    monkeypatch.setattr(inclusion, "INCLUSION_LIMIT", 2_000)

    assert [each.code for each in read_including(given).diagnostics] == [Code.TOO_MUCH_INCLUDED]


def test_an_inclusion_may_open_the_phase_and_be_opened_by_an_objection(read_including: Read) -> None:
    given = """\
phases:
  greeting:
    start: debut
    exchanges:
      debut: {include: relance, with: {client: "Bonjour.", suite: end:accord}}
      doute: {include: relance, with: {client: "Vraiment ?", suite: back}}
objections:
  douter: {when: tension >= 2, in: [greeting], exchange: doute}
variants:
  presse: {label: Pressé, lines: {debut_encore: "Vite."}}
"""
    assert read_including(given).diagnostics == ()


def test_an_old_attempt_is_read_again_with_the_fragment_it_was_played_on(
    read_including: Read, tmp_path: Path
) -> None:
    reading = read_including()
    (tmp_path / FRAGMENT).unlink()

    assert FRAGMENT in dict(reading.sources.files)
    assert read_sources(reading.sources, load()).scenario == reading.scenario


def test_a_changed_fragment_is_noticed_by_the_cache_and_the_library(
    read_including: Read, tmp_path: Path
) -> None:
    read_including()
    file = tmp_path / ENTRY
    digest = read_library(tmp_path, load)[0].digest
    assert open_scenario(file, load()).scenario is not None

    (tmp_path / FRAGMENT).write_text(RELANCE.replace("Encore ?", "Derechef."), encoding="utf-8")

    assert "Derechef." in str(open_scenario(file, load()).scenario)
    assert read_library(tmp_path, load)[0].digest != digest


def test_a_scenario_is_listed_anew_once_its_fragment_is_there(read_including: Read, tmp_path: Path) -> None:
    read_including()
    (tmp_path / FRAGMENT).unlink()
    assert [card.mistakes for card in read_library(tmp_path, load)] == [1 + 1]

    (tmp_path / FRAGMENT).write_text(RELANCE, encoding="utf-8")

    assert [card.mistakes for card in read_library(tmp_path, load)] == [0]
