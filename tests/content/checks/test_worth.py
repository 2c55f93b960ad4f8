"""What the catalogue's pages do not show of things declared for nothing."""

from collections.abc import Callable

from entretien.content.codes import Code
from entretien.content.reading import Reading

Read = Callable[..., Reading]


def codes(reading: Reading) -> list[Code]:
    return [each.code for each in reading.diagnostics]


def test_a_fact_told_only_on_another_day_is_told(read: Read) -> None:
    facts = """\
facts:
  voyage: {label: Un voyage, domain: projets}
  train: {label: Un train à prendre, domain: projets}
variants:
  pressee: {label: Pressée, lines: {arrivee: {say: "J'ai un train.", reveals: [train]}}}
"""

    assert codes(read(facts)) == []


def test_walking_out_is_reached_by_the_persona_s_condition(read: Read) -> None:
    endings = "endings: {accord: {kind: agreement}, walk_out: {text: Elle sort.}}\n"

    assert codes(read(endings)) == [Code.UNREACHED_ENDING]
    inline = "persona: {id: lea, name: Léa, age: 24, occupation: graphiste, walks_out_when: tension >= 9}\n"
    assert codes(read(endings + inline)) == []


def test_negative_evidence_alone_does_not_assess(read: Read) -> None:
    endings = (
        "assesses: {C4.6.4: 1, C4.6.8: 1}\nendings: {accord: {kind: agreement, evidence: {C4.6.8: -1}}}\n"
    )

    assert codes(read(endings)) == [Code.NEVER_ASSESSED]


def test_a_competence_that_is_not_claimed_is_told_once(read: Read) -> None:
    endings = """\
endings:
  accord: {kind: agreement, evidence: {C4.6.8: 1}}
  abandon: {evidence: {C4.6.8: 1}}
"""

    assert codes(read(endings)) == [Code.NOT_CLAIMED]
