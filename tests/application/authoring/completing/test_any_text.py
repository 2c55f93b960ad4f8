"""Whatever is written, wherever the cursor is: an answer, or none, and never an error."""

from hypothesis import given
from hypothesis import strategies as st

from entretien.application.authoring.completing.choices import complete
from entretien.kernel.paths import shipped
from entretien.manuscript.colouring import NORMAL, pieces
from entretien.manuscript.keystrokes import commented, lead_of_next

SHIPPED = (shipped("scenarios") / "colocation_lina.yaml").read_text(encoding="utf-8")
YAML = st.text(alphabet=" -:#'\"{}[],|>&*!\nabé1🙂\t", max_size=200)


@given(YAML, st.data())
def test_of_any_text(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    complete("exemple.yaml", text, at, lambda _of: ("un", "deux"))
    state = NORMAL
    for line in text.split("\n"):
        found, state = pieces(line, state)
        assert all(0 <= each.start < each.end <= len(line) for each in found)
        assert lead_of_next(line).strip("- ") == ""
    lines = text.split("\n")
    if not any(line.lstrip().startswith("#") for line in lines):
        assert commented(commented(lines)) == lines


@given(st.data())
def test_of_a_scenario_cut_anywhere(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, 20_000))
    size = data.draw(st.integers(0, 3_000))
    text = SHIPPED[start : start + size]
    complete("exemple.yaml", text, len(text), lambda _of: ("un", "deux"))
