"""`entretien explain`."""

import pytest

from entretien.content.codes import Code
from samples.program import Run


@pytest.mark.parametrize("code", list(Code))
def test_every_code_has_its_page(run: Run, code: Code) -> None:
    ran = run("explain", code.lower())

    assert ran.code == 0
    assert code in ran.out


def test_an_unknown_code_is_a_sentence(run: Run) -> None:
    ran = run("explain", "E9999")

    assert ran.code == 1
    assert "E9999" in ran.err
