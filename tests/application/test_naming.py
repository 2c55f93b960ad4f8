"""Attempts named by the first characters of their id."""

import pytest

from entretien.application.naming import find_attempt
from entretien.history.memory import MemoryHistory
from entretien.kernel.errors import UserError
from samples.kept import fill


@pytest.fixture
def kept(store: MemoryHistory) -> MemoryHistory:
    for name in ("abc1", "abc2", "abc", "def"):
        fill(store, name)
    return store


@pytest.mark.parametrize(("name", "found"), [("d", "def"), ("abc1", "abc1"), ("abc", "abc")])
def test_enough_characters_are_enough(kept: MemoryHistory, name: str, found: str) -> None:
    assert find_attempt(kept, name).id == found


def test_too_few_are_said(kept: MemoryHistory) -> None:
    with pytest.raises(UserError, match="Plusieurs") as refused:
        find_attempt(kept, "ab")
    assert refused.value.remedy


@pytest.mark.parametrize("name", ["", "x", "abc3"])
def test_none_is_said(kept: MemoryHistory, name: str) -> None:
    with pytest.raises(UserError, match="Aucun") as refused:
        find_attempt(kept, name)
    assert refused.value.remedy


def test_the_last_one_may_be_called_so(kept: MemoryHistory, store: MemoryHistory) -> None:
    assert find_attempt(kept, "last").id == store.attempts()[0].id
