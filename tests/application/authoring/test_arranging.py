"""What is written moves, is written twice, or goes; the rest of the file does not move."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entretien.application.authoring.arranging import copy, declared_at, move, references_to, removal
from entretien.application.authoring.draft import Draft
from entretien.application.authoring.ways import conversation, exchanges_in
from entretien.competences.reader import load
from entretien.content.names import Space
from entretien.content.reading import Reading, read_draft
from entretien.kernel.paths import shipped
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Mapping, Value, value_of

Read = Callable[[str], Reading]

FOLDER = shipped("scenarios")
LINA = "colocation_lina.yaml"
GREETING = ("phases", "greeting", "exchanges")


@pytest.fixture(name="lina")
def a_shipped_draft() -> Draft:
    return Draft(Manuscript.of((FOLDER / LINA).read_text(encoding="utf-8")))


def keys(manuscript: Manuscript, *address: str) -> list[str]:
    node = manuscript.at(address)
    assert isinstance(node, Mapping)
    return [entry.key.text for entry in node.entries]


def test_an_exchange_is_copied_under_names_of_its_own(including: Draft, read: Read) -> None:
    edit, where = copy(including, (*GREETING, "relance"))

    copied = including.manuscript.after(edit)
    assert where == (*GREETING, "relance_2")
    assert keys(copied, *GREETING) == ["arrivee", "adieu", "relance", "relance_2", "fin"]
    assert "{id: ecouter_2, kind: echo" in copied.text
    reading = read(copied.text)
    assert [each.code for each in reading.diagnostics] == ["E503"]  # nothing leads to the copy yet
    assert edit.inverse(including.manuscript.text).applied(copied.text) == including.manuscript.text


def test_what_an_exchange_says_of_itself_is_said_of_the_copy(lina: Draft) -> None:
    address = ("phases", "proposal", "exchanges", "ordinateur")
    edit, where = copy(lina, address)
    copied = Draft(lina.manuscript.after(edit))

    own = {(each.space, each.name) for each in declared_at(lina, address)}
    said = {(each.space, each.name) for each in copied.mentions() if each.address[: len(where)] == where}
    assert where[-1] == "ordinateur_2"
    assert not own & said
    assert len(said & {(each.space, each.name) for each in declared_at(copied, where)}) == len(own)


def test_a_copied_reply_stands_right_after_it(lina: Draft) -> None:
    replies = (*GREETING, "cadre", "replies")
    edit, where = copy(lina, (*replies, 0))

    copied = lina.manuscript.after(edit)
    assert where == (*replies, 1)
    reading = read_draft(FOLDER / LINA, {LINA: copied.text}, load())
    assert reading.scenario is not None
    first, second = (Draft(copied), Draft(copied))
    assert [each.name for each in declared_at(first, (*replies, 0))] != [
        each.name for each in declared_at(second, (*replies, 1))
    ]


def test_what_refers_to_something_is_listed_before_it_goes(including: Draft) -> None:
    listed = references_to(including, (*GREETING, "adieu"))

    assert [(each.space, each.name) for each in listed] == [
        (Space.EXCHANGE, "adieu"),
        (Space.REPLY, "adieu_saluer"),
    ]


def test_what_goes_takes_with_it_a_phase_that_would_be_empty() -> None:
    text = (
        "phases:\n"
        "  greeting:\n    exchanges:\n      seul: {}\n"
        "  closing:\n    start: un\n    exchanges:\n      un: {}\n"
    )
    draft = Draft(Manuscript.of(text))

    gone = removal(draft, ("phases", "closing", "exchanges", "un")).applied(text)

    assert gone == "phases:\n  greeting:\n    exchanges:\n      seul: {}\n"


def test_an_exchange_moves_to_another_phase_with_its_remarks(lina: Draft) -> None:
    source, target = (*GREETING, "cadre"), ("phases", "diagnosis", "exchanges")
    before = keys(lina.manuscript, *target)

    moved = lina.manuscript.after(move(lina, source, 1, target))

    assert keys(moved, *target) == [before[0], "cadre", *before[1:]]
    assert "cadre" not in keys(moved, *GREETING)
    back = Draft(moved)
    rank = keys(lina.manuscript, *GREETING).index("cadre")
    assert move(back, (*target, "cadre"), rank, GREETING).applied(moved.text) == lina.manuscript.text


def test_the_last_exchange_of_a_phase_leaves_no_empty_phase_behind() -> None:
    text = (
        "phases:\n"
        "  greeting:\n    exchanges:\n      un: {}\n      # le second\n      deux: {}\n\n"
        "  closing:\n    start: fin\n    exchanges:\n      # la fin\n      fin: {hub: true}  # vraiment\n"
        "endings: {}\n"
    )
    draft = Draft(Manuscript.of(text))

    moved = move(draft, ("phases", "closing", "exchanges", "fin"), 1, GREETING).applied(text)

    assert moved == (
        "phases:\n"
        "  greeting:\n    exchanges:\n      un: {}\n      # la fin\n      fin: {hub: true}  # vraiment\n"
        "      # le second\n      deux: {}\n"
        "endings: {}\n"
    )


def test_a_reply_moves_into_an_exchange_that_has_none() -> None:
    text = (
        "phases:\n  greeting:\n    exchanges:\n"
        "      un:\n        replies:\n          - id: oui  # d'accord\n            kind: echo\n"
        "          - id: non\n"
        "      deux:\n        client: Bien.\n"
    )
    draft = Draft(Manuscript.of(text))

    moved = move(draft, (*GREETING, "un", "replies", 0), 0, (*GREETING, "deux", "replies")).applied(text)

    assert moved == (
        "phases:\n  greeting:\n    exchanges:\n"
        "      un:\n        replies:\n          - id: non\n"
        "      deux:\n        client: Bien.\n        replies:\n"
        "          - id: oui  # d'accord\n            kind: echo\n"
    )


SHIPPED = {
    path.stem: Manuscript.of(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.yaml"))
}


@given(st.data())
@settings(max_examples=12, deadline=None)
def test_an_exchange_moved_anywhere_is_the_same_there_and_nothing_else_changes(data: st.DataObject) -> None:
    manuscript = SHIPPED[data.draw(st.sampled_from(sorted(SHIPPED)))]
    phases = conversation(manuscript)
    source, target = data.draw(st.sampled_from(phases)), data.draw(st.sampled_from(phases))
    moved = data.draw(st.sampled_from(exchanges_in(manuscript, source)))
    others = [each[3] for each in exchanges_in(manuscript, target) if each != moved]
    rank = data.draw(st.integers(0, len(exchanges_in(manuscript, target))))

    edit = move(Draft(manuscript), moved, rank, ("phases", target, "exchanges"))

    after = manuscript.after(edit)
    was, now = written(manuscript), written(after)
    if source != target and len(exchanges_in(manuscript, source)) == 1:
        assert source not in conversation(after)
        was = {name: phase for name, phase in was.items() if name != source}
    assert [each[3] for each in exchanges_in(after, target) if each[3] != moved[3]] == others
    assert now.keys() == was.keys()
    assert all(now[phase] == was[phase] for phase in was if phase not in {source, target})
    assert value_of(after.at(("phases", target, "exchanges", str(moved[3])))) == value_of(
        manuscript.at(moved)
    )
    assert edit.inverse(manuscript.text).applied(after.text) == manuscript.text


def written(manuscript: Manuscript) -> dict[str, Value]:
    """What is written of each phase."""
    phases = manuscript.at(("phases",))
    assert isinstance(phases, Mapping)
    return {entry.key.text: value_of(entry.value) for entry in phases.entries}
