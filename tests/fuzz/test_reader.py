"""Whatever the file, reading it ends in a reading: `make fuzz` tries a hundred thousand of each kind."""

from hypothesis import given
from hypothesis import strategies as st

from entretien.competences.reader import load
from entretien.content.reading import Reading, read_sources
from entretien.content.sources import Sources
from samples.files import SCENARIO

MARKS = ["\n", "  ", "- ", ": ", "{", "}", "[", "]", '"', "'", "|", ">", "#", "\t", "\0", "é"]
REFUSED = ["&a ", "*a", "!!int ", "<<: "]
PIECES = st.sampled_from(MARKS + REFUSED)


def read(text: str) -> Reading:
    return read_sources(Sources("fleuriste.yaml", (("fleuriste.yaml", text),)), load())


@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    reading = read(text)

    assert reading.scenario is None
    assert reading.diagnostics


@given(st.lists(PIECES | st.text(max_size=5), max_size=60).map("".join))
def test_any_punctuation(text: str) -> None:
    assert read(text).diagnostics


@given(st.integers(0, len(SCENARIO)), st.integers(0, 40), PIECES | st.text(max_size=12))
def test_a_scenario_altered_in_one_place(at: int, removed: int, put: str) -> None:
    reading = read(SCENARIO[:at] + put + SCENARIO[at + removed :])

    assert reading.diagnostics, "its figures and bank are not there: it can never be clean"
