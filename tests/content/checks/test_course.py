"""What the catalogue's pages do not show of the order of exchanges and phases."""

from collections.abc import Callable

import pytest

from entretien.content.codes import Code
from entretien.content.reading import Reading

Read = Callable[..., Reading]

HUB = """\
phases:
  greeting:
    exchanges:
      arrivee:
        hub: true
        client: Bonjour.
        replies:
          - id: ouvrir
            kind: open_question
            say: Alors ?
            evidence: {{C4.6.4: 1}}
            reaction: {{reveals: [voyage]}}
          - {{id: finir, kind: farewell, say: Bien., {last}}}
      detour: {{client: Par ici., next: {leads}}}
      suite: {{client: Bon., next: detour}}
"""


def codes(reading: Reading) -> list[Code]:
    return [each.code for each in reading.diagnostics]


@pytest.mark.parametrize(
    ("last", "leads", "told"),
    [
        ("next: suite", "end:accord", []),
        ("next: suite", "arrivee", [Code.POSSIBLE_IMPASSE]),
        ("next: suite, when: trust >= 3", "end:accord", [Code.POSSIBLE_IMPASSE]),
        ("next: suite, again: oui", "arrivee", []),
    ],
    ids=["leaves for good", "comes back", "may be closed", "stays open"],
)
def test_a_hub_without_a_way_out_needs_a_reply_open_to_the_last(
    read: Read, last: str, leads: str, told: list[Code]
) -> None:
    reading = read(HUB.format(last=last, leads=leads))

    assert [code for code in codes(reading) if code is not Code.UNREACHED_ENDING] == told


MOVES = """\
phases:
  greeting:
    exchanges:
      arrivee:
        client: Bonjour.
        replies:
          - id: ouvrir
            kind: open_question
            say: Alors ?
            evidence: {C4.6.4: 1}
            reaction: {reveals: [voyage], say: Un voyage., when: trust >= 9, next: signer}
            next: end:accord
  closing:
    exchanges:
      signer: {client: Je signe., next: end:accord}
"""


def test_a_reaction_that_leads_out_of_the_plan_is_told_at_its_reply(read: Read) -> None:
    (found,) = read(MOVES).diagnostics

    assert found.code is Code.MOVE_NOT_IN_PLAN
    assert "ouvrir" in found.message
    assert "closing" in found.message


OBJECTION = """\
phases:
  greeting:
    exchanges:
      arrivee:
        client: Bonjour.
        replies:
          - id: ouvrir
            kind: open_question
            say: Alors ?
            evidence: {C4.6.4: 1}
            reaction: {reveals: [voyage]}
            next: besoins
  diagnosis:
    exchanges:
      besoins: {client: En mai., next: end:accord}
  objections:
    exchanges:
      doute: {client: C'est cher., next: precision}
      precision: {client: Trop cher., next: back}
objections:
  prix: {label: Le prix, in: [greeting], exchange: doute}
"""


def test_an_objection_may_go_on_from_exchange_to_exchange_before_it_comes_back(read: Read) -> None:
    assert codes(read(OBJECTION)) == []


def test_back_is_refused_where_one_may_also_come_without_an_objection(read: Read) -> None:
    straight = OBJECTION.replace("{client: En mai., next: end:accord}", "{client: En mai., next: precision}")

    assert Code.BACK_OUTSIDE_OBJECTION in codes(read(straight))
