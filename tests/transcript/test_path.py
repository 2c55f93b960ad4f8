"""The notation of a path."""

import pytest

from entretien.kernel.errors import UserError
from entretien.kernel.ids import ReplyId
from entretien.transcript.commands import Abandon, Choose, Command, Select, Start
from entretien.transcript.path import read_path, steps, write_path


def choose(name: str) -> Choose:
    return Choose(ReplyId(name))


def select(*names: str) -> Select:
    return Select(tuple(ReplyId(each) for each in names))


@pytest.mark.parametrize(
    ("text", "commands"),
    [
        ("", ()),
        ("saluer", (choose("saluer"),)),
        ("[a+b],saluer,!", (select("a", "b"), choose("saluer"), Abandon())),
        ("[]", (select(),)),
    ],
)
def test_a_path_is_read_and_written_the_same(text: str, commands: tuple[Command, ...]) -> None:
    assert read_path(text) == commands
    assert write_path(commands) == text


def test_each_step_is_what_one_types_the_start_left_out() -> None:
    assert steps((Start(), select("a", "b"), choose("saluer"), Abandon())) == ["[a+b]", "saluer", "!"]


def test_spaces_and_empty_steps_do_not_matter() -> None:
    assert read_path(" a , [ b + c ] ,, d ") == (choose("a"), select("b", "c"), choose("d"))


@pytest.mark.parametrize("text", ["a b", "[a", "a]b", "[a,b"])
def test_a_malformed_path_is_refused_with_its_step(text: str) -> None:
    with pytest.raises(UserError, match="sélection"):
        read_path(text)
