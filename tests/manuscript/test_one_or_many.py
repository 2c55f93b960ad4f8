"""One thing or a list of them, a text or a record: authors write the shortest, and it can grow."""

import pytest

from entretien.manuscript.changing import remove
from entretien.manuscript.copying import copied
from entretien.manuscript.edits import Edit
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address, Value
from entretien.manuscript.one_or_many import insert_part, parts_at
from entretien.manuscript.records import find_in, put_in
from entretien.manuscript.writing import Quoted

ORDER = ("say", "mood", "when", "evidence", "next")

ALONE = """\
client: "Bonjour."  # la voix basse
replies:
  - id: un
    reaction: {say: "Oui.", mood: happy, effects: {trust: +1}}
    next: suite
  - id: deux
    reaction:
      - "Non."
      - {say: "Si.", when: trust >= 3}
"""


def after(edit: Edit) -> str:
    return edit.applied(ALONE)


@pytest.fixture(name="text")
def a_manuscript() -> Manuscript:
    return Manuscript.of(ALONE)


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        (("client",), (("client",),)),
        (("replies", 0, "reaction"), (("replies", 0, "reaction"),)),
        (("replies", 1, "reaction"), (("replies", 1, "reaction", 0), ("replies", 1, "reaction", 1))),
        (("replies", 1, "also"), ()),
    ],
)
def test_a_single_one_is_a_part_as_well(
    text: Manuscript, address: Address, parts: tuple[Address, ...]
) -> None:
    assert parts_at(text, address) == parts


def test_a_second_part_makes_a_list_and_the_first_says_what_it_said(text: Manuscript) -> None:
    written = after(insert_part(text, ("client",), Quoted("Salut."), 1))
    assert written.startswith('client: ["Bonjour.", "Salut."]  # la voix basse\nreplies:')
    written = after(insert_part(text, ("replies", 0, "reaction"), {"say": Quoted("Ah.")}, 0))
    second = '      - {say: "Oui.", mood: happy, effects: {trust: 1}}\n'
    grown = '    reaction:\n      - {say: "Ah."}\n' + second
    assert grown in written


def test_a_first_part_stands_alone_where_its_key_belongs(text: Manuscript) -> None:
    order = ("id", "say", "reaction", "next")
    fewer = Manuscript.of(after(remove(text, ("replies", 0, "reaction"))))
    edit = insert_part(fewer, ("replies", 0, "reaction"), Quoted("Bien."), 0, order)
    assert '  - id: un\n    reaction: "Bien."\n    next: suite\n' in edit.applied(fewer.text)


def test_one_more_is_inserted_where_there_is_a_list(text: Manuscript) -> None:
    written = after(insert_part(text, ("replies", 1, "reaction"), "Peut-être.", 1))
    assert '      - "Non."\n      - "Peut-être."\n      - {say: "Si.", when: trust >= 3}\n' in written


def test_a_text_alone_is_found_under_the_key_it_stands_for(text: Manuscript) -> None:
    said = find_in(text, ("client",), ("say",), "say")
    assert said is not None
    assert copied(said) == "Bonjour."
    assert find_in(text, ("client",), ("mood",), "say") is None
    assert find_in(text, ("client",), ("say",)) is None


@pytest.mark.parametrize(
    ("way", "value", "expected"),
    [
        (("say",), "Bonsoir.", 'client: "Bonsoir."  # la voix basse\n'),
        (("mood",), "happy", 'client: {say: "Bonjour.", mood: happy}  # la voix basse\n'),
        (("evidence", "C1"), 2, 'client: {say: "Bonjour.", evidence: {C1: 2}}  # la voix basse\n'),
    ],
)
def test_a_text_alone_gets_keys_when_more_is_said(
    text: Manuscript, way: Address, value: Value, expected: str
) -> None:
    assert after(put_in(text, ("client",), way, value, ORDER, "say")).startswith(expected)


def test_a_record_gets_a_key_where_it_belongs(text: Manuscript) -> None:
    written = after(put_in(text, ("replies", 1, "reaction", 1), ("mood",), "sad", ORDER, "say"))
    assert '- {say: "Si.", mood: sad, when: trust >= 3}' in written


def test_what_is_copied_is_written_as_it_was(text: Manuscript) -> None:
    node = text.at(("replies", 0, "reaction"))
    assert copied(node) == {"say": "Oui.", "mood": "happy", "effects": {"trust": 1}}
    condition = copied(text.at(("replies", 1, "reaction", 1)))
    written = after(insert_part(text, ("replies", 1, "reaction"), condition, 2))
    assert written.endswith('      - {say: "Si.", when: trust >= 3}\n' * 2)
