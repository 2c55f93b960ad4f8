"""Which names are written in a file, and on which characters."""

from pathlib import Path

import pytest

from entretien.application.authoring.mentions import Mention, included_names, mentions
from entretien.competences.reader import load
from entretien.content.describing import FileKind
from entretien.content.names import Space
from entretien.content.reading import read_scenario
from entretien.kernel.paths import shipped
from entretien.manuscript.manuscript import Manuscript
from samples.desk import draft_of

SCENARIOS = sorted(shipped("scenarios").glob("*.yaml"))

SCENARIO = """\
gauges:
  patience: {label: "Patience"}
flags:
  piece_vue: "La pièce a été vue"
facts:
  montreal: {label: "Part à Montréal", domain: projets}
phases:
  greeting:
    start: arrivee
    exchanges:
      arrivee:
        client: {say: "Bonjour.", when: "known(montreal) and  patience >= 2", reveals: [montreal]}
        replies:
          - id: saluer
            effects: {patience: +1, piece_vue: oui}
            reaction: {next: "end: accord"}
            next: adieu
      adieu: {include: conge, with: {suite: arrivee, quand: chosen(saluer), nom: arrivee}}
endings:
  accord: {kind: agreement}
variants:
  pressee: {gauges: {patience: 1}, lines: {arrivee: "Vite."}}
"""

FRAGMENT = """\
id: conge
label: Prendre congé
parameters:
  suite: Où l'on va
  quand: {label: Quand, default: known(montreal)}
  nom: Qui
exchanges:
  depart:
    client: [{say: "Merci, $nom.", when: $quand and not visited(encore)}, "Bien."]
    replies:
      - {id: merci, say: "Au revoir, $nom.", next: $suite}
      - {id: rester, say: "Encore un mot.", next: encore}
  encore: {client: "Quoi ?", next: $suite}
"""


def written(
    text: str, kind: FileKind = FileKind.SCENARIO, fragments: dict[str, Manuscript] | None = None
) -> list[Mention]:
    return list(mentions(kind, Manuscript.of(text), fragments or {}))


def where(found: list[Mention], name: str, *, declares: bool = False) -> list[tuple[Space, str]]:
    """Where a name is mentioned: its space, and the last key on the way."""
    return [
        (each.space, next(str(step) for step in reversed(each.address) if isinstance(step, str)))
        for each in found
        if each.name == name and each.declares == declares
    ]


def test_names_are_found_in_lists_ways_conditions_and_keys() -> None:
    found = written(SCENARIO)

    assert where(found, "montreal") == [(Space.FACT, "when"), (Space.FACT, "reveals")]
    assert where(found, "patience") == [
        (Space.GAUGE, "when"),
        (Space.GAUGE, "patience"),
        (Space.GAUGE, "patience"),
    ]
    assert where(found, "arrivee") == [(Space.EXCHANGE, "start"), (Space.EXCHANGE, "arrivee")]
    assert where(found, "accord") == [(Space.ENDING, "next")]
    assert where(found, "adieu") == [(Space.EXCHANGE, "next")]


def test_declarations_are_told_from_references() -> None:
    found = written(SCENARIO)

    assert where(found, "montreal", declares=True) == [(Space.FACT, "montreal")]
    assert where(found, "saluer", declares=True) == [(Space.REPLY, "id")]
    assert where(found, "piece_vue", declares=True) == [
        (Space.FLAG, "piece_vue"),
        (Space.GAUGE, "piece_vue"),
    ]


def test_every_name_has_its_characters() -> None:
    found = written(SCENARIO)

    assert found
    assert all(each.span and SCENARIO[each.span.start : each.span.end] == each.name for each in found)


def test_what_is_given_to_a_fragment_means_what_its_parameter_stands_for() -> None:
    found = written(SCENARIO, fragments={"conge": Manuscript.of(FRAGMENT)})

    assert (Space.EXCHANGE, "suite") in where(found, "arrivee")
    assert (Space.REPLY, "quand") in where(found, "saluer")
    assert "nom" not in [key for _space, key in where(found, "arrivee")]


def test_a_fragment_mentions_its_own_names_and_those_of_its_defaults() -> None:
    found = written(FRAGMENT, FileKind.FRAGMENT)

    assert where(found, "encore") == [(Space.EXCHANGE, "when"), (Space.EXCHANGE, "next")]
    assert where(found, "montreal") == [(Space.FACT, "default")]
    assert not [each for each in found if "quand" in each.name or "suite" in each.name]


def test_what_a_fragment_brings_has_the_name_of_its_inclusion() -> None:
    names = included_names(Manuscript.of(SCENARIO), {"conge": Manuscript.of(FRAGMENT)})

    assert [(each.space, each.name) for each in names] == [
        (Space.EXCHANGE, "adieu"),
        (Space.REPLY, "adieu_merci"),
        (Space.REPLY, "adieu_rester"),
        (Space.EXCHANGE, "adieu_encore"),
    ]


def test_a_condition_that_cannot_be_read_names_nothing() -> None:
    assert not written('phases: {greeting: {requires: {when: "known(montreal"}}}')


@pytest.mark.parametrize("file", SCENARIOS, ids=[each.stem for each in SCENARIOS])
def test_the_declarations_are_those_that_the_reader_knows(file: Path) -> None:
    draft = draft_of(file)

    declared = {f"{each.space}:{each.name}" for each in draft.mentions() if each.declares}
    brought = {f"{each.space}:{each.name}" for each in draft.included()}

    known = read_scenario(file, load()).places
    assert declared | brought == {each for each in known if not each.startswith(("phase:", "inclusion:"))}
