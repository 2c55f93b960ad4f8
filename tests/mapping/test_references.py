"""Numbers of exchanges, letters of replies, names of endings."""

import pytest

from entretien.kernel.ids import ExchangeId, ReplyId
from entretien.mapping.references import References, letter
from entretien.scenario.phases import PhaseName
from samples.building import desk, exchange, item, phase, reply, scenario, selection, to

REFERENCES = References(
    scenario(
        desk(PhaseName.PREPARATION, selection("lire", item("solde"))),
        phase(PhaseName.GREETING, exchange("a", reply("a1", "b"), reply("a2", "b")), exchange("b")),
        phase(PhaseName.DIAGNOSIS, exchange("c", reply("c1", "end:accord"))),
        endings=("refus", "accord"),
    )
)


def test_an_exchange_has_the_number_of_its_phase_and_its_place() -> None:
    assert [REFERENCES.exchange(ExchangeId(each)) for each in "abc"] == ["2.1", "2.2", "3.1"]


def test_a_reply_has_a_letter_after_that_number() -> None:
    assert [REFERENCES.reply(ReplyId(each)) for each in ("a1", "a2", "c1")] == ["2.1a", "2.1b", "3.1a"]


def test_an_item_of_a_list_has_none() -> None:
    assert REFERENCES.reply(ReplyId("solde")) == ""


@pytest.mark.parametrize(
    ("target", "told"),
    [("b", "2.2"), ("end:accord", "F2 (Accord)"), ("end:walk_out", "F4 (Départ du client)")],
)
def test_where_a_choice_leads_is_told_by_its_number(target: str, told: str) -> None:
    assert REFERENCES.target(to(target)) == told


def test_an_objection_gives_the_conversation_back() -> None:
    assert REFERENCES.target(to("back")) == "reprise"


def test_nothing_is_told_where_nothing_was_written() -> None:
    assert REFERENCES.target(None) == ""


@pytest.mark.parametrize(("rank", "told"), [(0, "a"), (25, "z"), (26, "aa"), (27, "ab")])
def test_letters_go_on_after_z(rank: int, told: str) -> None:
    assert letter(rank) == told
