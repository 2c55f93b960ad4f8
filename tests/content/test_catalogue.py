"""The catalogue proves itself: each page's examples are read, and draw its diagnostic or do not."""

from pathlib import Path

import pytest

from entretien.competences.reader import load
from entretien.content.catalogue import page
from entretien.content.codes import Code
from entretien.content.diagnostics import Severity
from entretien.content.example import Example
from entretien.content.reading import read_scenario
from entretien.kernel.errors import UserError

EXAMPLES = [
    pytest.param(code, example, id=f"{code}-{number}")
    for code in Code
    for number, example in enumerate(page(code).examples, start=1)
    if not code.deep
]
"""Those of the deep checks are run by `tests/application/test_auditing.py`."""


@pytest.mark.parametrize(("code", "example"), EXAMPLES)
def test_an_example_draws_its_diagnostic_or_none(code: Code, example: Example, tmp_path: Path) -> None:
    reading = read_scenario(example.write(tmp_path), load())
    drawn = {each.code for each in reading.diagnostics}
    if example.faulty:
        assert code in drawn
    else:
        assert not drawn


@pytest.mark.parametrize("code", Code)
def test_a_page_says_what_its_code_says(code: Code) -> None:
    its = page(code)
    assert its.code is code
    assert its.name == code.name.lower()
    assert code.deep or (its.severity is Severity.ERROR) == code.startswith("E")


@pytest.mark.parametrize("code", Code)
def test_a_page_shows_what_is_wrong_and_what_is_right(code: Code) -> None:
    assert {example.faulty for example in page(code).examples} == {True, False}


def test_a_code_is_found_whatever_its_case() -> None:
    assert page(" e201 ").code is Code.UNKNOWN_KEY


def test_an_unknown_code_is_refused_with_the_near_ones() -> None:
    with pytest.raises(UserError, match="Codes proches"):
        page("E2O1")
