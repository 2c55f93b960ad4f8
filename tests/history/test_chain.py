"""The hash chain: every change after the fact shows, at the turn it was made."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import entretien.interchange
from entretien.history.chain import anchor, first_break, links
from entretien.history.mode import Mode
from entretien.history.records import AttemptHeader, Turn
from entretien.kernel.ids import AttemptId, LearnerId, ReplyId, ScenarioId, VariantId
from entretien.scenario.variants import BASE
from entretien.transcript.commands import Choose, Select
from samples.kept import NOON, header, turn

HEAD = header("un")
TURNS = tuple(turn(number) for number in range(5))
SEALED = links(HEAD, TURNS)


def test_the_links_are_those_of_the_note() -> None:
    """The example of the format's note, to be found again by another program."""
    note = Path(entretien.interchange.__file__).with_name("FORMAT.md").read_text(encoding="utf-8")
    for each in (anchor(HEAD), *SEALED[:2]):
        assert each in note
    assert anchor(HEAD) == "75dd8a14de64d9de791baac4c709c340fbe96f665fbd5433e1e045d749356d4d"
    assert SEALED[0] == "d15ca2cb17efeb548cef192e206647bc575ff15cdc680f45a616174464939a58"
    assert SEALED[1] == "93987376b5f6a8e43503fd53a990033cb3d58894eed095cdca26c4df2502dd4b"


def test_a_chain_that_nobody_touched_holds() -> None:
    assert first_break(HEAD, TURNS, SEALED) is None


def test_what_was_never_sealed_says_nothing() -> None:
    assert first_break(HEAD, TURNS, ("",) * 5) is None


def test_a_seal_taken_off_shows() -> None:
    assert first_break(HEAD, TURNS, (*SEALED[:3], "", SEALED[4])) == 3


CHANGES: dict[str, Callable[[Turn], Turn]] = {
    "command": lambda each: replace(each, command=Choose(ReplyId("autre"))),
    "kind of command": lambda each: replace(each, command=Select((ReplyId("r1"),))),
    "date": lambda each: replace(each, at=each.at + timedelta(microseconds=1)),
    "time": lambda each: replace(each, elapsed=each.elapsed + 1),
    "taken back": lambda each: replace(each, undone=True),
}


@pytest.mark.parametrize("change", CHANGES)
@given(st.integers(0, 4))
def test_any_change_of_a_turn_shows_there(change: str, at: int) -> None:
    altered = [CHANGES[change](each) if each.number == at else each for each in TURNS]

    assert first_break(HEAD, altered, SEALED) == at


@pytest.mark.parametrize(
    "altered",
    [
        replace(HEAD, id=AttemptId("deux")),
        replace(HEAD, scenario=ScenarioId("autre")),
        replace(HEAD, digest="0" * 64),
        replace(HEAD, variant=VariantId(BASE)),
        replace(HEAD, mode=Mode.EXAM),
        replace(HEAD, parent=AttemptId("avant")),
        replace(HEAD, started=NOON + timedelta(days=1)),
    ],
)
def test_a_change_of_the_head_shows_from_the_start(altered: AttemptHeader) -> None:
    assert first_break(altered, TURNS, SEALED) == 0


def test_who_conducted_it_may_be_hidden() -> None:
    hidden = replace(HEAD, learner=LearnerId("x"), learner_name="Apprenant 1", title="Sans titre")
    assert first_break(hidden, TURNS, SEALED) is None


@pytest.mark.parametrize("missing", range(4))
def test_a_turn_taken_out_shows(missing: int) -> None:
    left = [each for each in TURNS if each.number != missing]
    kept = [each for place, each in enumerate(SEALED) if place != missing]
    assert first_break(HEAD, left, kept) == left[missing].number
