"""What is written can be found again character by character, or is said to be no scenario."""

import pytest

from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import address_at
from entretien.manuscript.reading import UnwrittenError, read


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# rien\n",
        "a: [1\n",
        "a: &x 1\nb: *x\n",
        "a: 1\n---\nb: 2\n",
        "? [a]\n: 1\n",
        "<<<<<<< HEAD\na: 1\n",
    ],
)
def test_what_is_no_scenario_is_refused(text: str) -> None:
    with pytest.raises(UnwrittenError):
        read(text)


def test_the_value_under_the_cursor_is_named_by_its_way() -> None:
    manuscript = Manuscript.of('a:\n  - id: x\n    say: "é à"  # ici\n  - {id: y}\n')
    assert address_at(manuscript.root, manuscript.text.index("à")) == ("a", 0, "say")
    assert address_at(manuscript.root, manuscript.text.index("y}")) == ("a", 1, "id")
    assert address_at(manuscript.root, manuscript.text.index("  - {") + 2) == ("a", 1)
    assert address_at(manuscript.root, 0) == ("a",)
