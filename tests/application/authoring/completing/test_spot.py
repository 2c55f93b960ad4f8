"""Where the cursor is, whatever is half written: `¦` is the cursor."""

import pytest

from entretien.application.authoring.completing.spot import Writing, writing_at
from entretien.manuscript.nodes import Address

HEAD = """\
title: Un
phases:
  greeting:
    exchanges:
      arrivee:
        client: "Bonjour."
        replies:
          - id: un
            kind: silence
"""


def at_cursor(text: str) -> Writing:
    found = writing_at(text.replace("¦", ""), text.index("¦"))
    assert found is not None
    return found


REPLY: Address = ("phases", "greeting", "exchanges", "arrivee", "replies", 0)


@pytest.mark.parametrize(
    ("text", "address", "is_key", "word"),
    [
        ("¦", (), True, ""),
        ("tit¦", (), True, "tit"),
        ("level: ¦", ("level",), False, ""),
        ("phases:\n  gre¦", ("phases",), True, "gre"),
        (HEAD + "            ki¦", REPLY, True, "ki"),
        (HEAD + "            kind: sil¦", (*REPLY, "kind"), False, "sil"),
        (HEAD + "          - ¦", REPLY, True, ""),
        (HEAD + "          - id: deux\n            next: ¦", (*REPLY, "next"), False, ""),
        (HEAD + "            evidence: {¦", (*REPLY, "evidence"), True, ""),
        (HEAD + "            evidence: {C4: 1, ¦", (*REPLY, "evidence"), True, ""),
        (HEAD + "            reaction: {say: Oui, mo¦", (*REPLY, "reaction"), True, "mo"),
        (HEAD + "            reaction: {say: Oui, mood: ¦", (*REPLY, "reaction", "mood"), False, ""),
        (HEAD + "            reaction: {reveals: [un, ¦", (*REPLY, "reaction", "reveals", 0), False, ""),
        (HEAD + "            reaction: {reveals: [un], ¦", (*REPLY, "reaction"), True, ""),
        (HEAD + '            say: "Un: {deux, ¦', (*REPLY, "say"), False, ""),
        (HEAD + "            when: trust >= 3 and known(vo¦", (*REPLY, "when"), False, "vo"),
        ("a:\n- id: un\n  ki¦", ("a", 0), True, "ki"),
        ("a:\n- id: un\n- ¦", ("a", 0), True, ""),
        ("a: {b: 'x'}\nc: ¦", ("c",), False, ""),
    ],
)
def test_the_cursor_is_somewhere(text: str, address: Address, is_key: bool, word: str) -> None:
    found = at_cursor(text)
    assert (found.address, found.is_key, found.word) == (address, is_key, word)


def test_what_follows_may_be_broken() -> None:
    assert at_cursor(HEAD + "            next: ¦\n   }}\n\t: :\n").address == (*REPLY, "next")


def test_keys_beside_are_known_above_and_below_and_in_braces() -> None:
    assert at_cursor(HEAD + "            ¦\n            next: fin\n  diagnosis:\n").beside == {
        "id",
        "kind",
        "next",
    }
    assert at_cursor("a: {b: 1, c: 2, ¦").beside == {"b", "c"}
    assert at_cursor(HEAD + "          - ¦").beside == frozenset()


def test_a_comment_is_left_alone() -> None:
    assert writing_at("title: un # de", 14) is None
    assert writing_at('say: "un # de', 13) is not None


def test_what_is_written_of_a_value_is_told_with_its_word() -> None:
    found = at_cursor(HEAD + "            when: trust >= 3 and known(vo¦")
    assert (found.before, found.word) == ("trust >= 3 and known(", "vo")
