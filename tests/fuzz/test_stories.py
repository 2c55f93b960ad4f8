"""Whatever a story file holds, it makes a scenario without a mistake, or is refused in words."""

import json
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entretien.application.stories.adapting import Needed, adapted
from entretien.content.diagnostics import Severity
from entretien.content.reading import read_draft
from entretien.foreign.reading import read_story
from entretien.foreign.story import Story
from entretien.kernel.errors import UserError
from entretien.kernel.ids import BankId, FiguresId, ScenarioId
from samples.files import write_scenarios
from samples.packed import FRAMEWORK
from samples.stories import CONTENT, TWEE, TWINE, YARN, h5p

SLOW = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], deadline=None
)
NEEDED = Needed(ScenarioId("histoire"), FiguresId("2026-03-16"), BankId("littoral"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_scenarios(tmp_path_factory.mktemp("stories")).parent


def outcome(file: Path) -> Story | UserError:
    try:
        return read_story(file)
    except UserError as error:
        return error


def try_story(folder: Path, data: bytes) -> None:
    file = folder / "tried"
    file.write_bytes(data)
    came = outcome(file)
    if isinstance(came, UserError):
        assert came.message
        assert came.remedy
        return
    text = adapted(came, NEEDED, FRAMEWORK).text
    reading = read_draft(folder / "histoire.yaml", {"histoire.yaml": text}, FRAMEWORK)
    assert [each for each in reading.diagnostics if each.severity is Severity.ERROR] == []
    assert reading.unfinished


SIGNS: Final = """[[ ]] -> <- | << >> (if: (link-goto: ) [ ] " :: { } < > &lt; &#0; &#27; <!-- --> <% /* --
---
=== [img[ <img \\ <tw-passagedata name=' pid= </tw-passagedata> <script> </tw-storydata> // # title: a é"""
PIECES: Final = st.sampled_from(
    [*SIGNS.split(), "\n", "\n:: ", "\n-> ", "\n    ", "<<jump A>>", "(link-goto: ", "(if: $x)", " "]
)


@SLOW
@given(st.binary(max_size=300))
def test_any_bytes(folder: Path, data: bytes) -> None:
    try_story(folder, data)
    try_story(folder, b":: A\n" + data)
    try_story(folder, b"<tw-storydata>" + data)
    try_story(folder, b"{" + data)
    try_story(folder, b"PK\x03\x04" + data)


@SLOW
@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_markup(folder: Path, text: str) -> None:
    try_story(folder, f":: A\n{text}".encode())
    try_story(folder, f"title: A\n---\n{text}\n===".encode())
    try_story(folder, f"<tw-storydata><tw-passagedata>{text}".encode())


@SLOW
@given(st.data())
def test_good_stories_spoiled(folder: Path, data: st.DataObject) -> None:
    good = data.draw(
        st.sampled_from([YARN.encode(), TWEE.encode(), TWINE.encode(), json.dumps(CONTENT).encode(), h5p()])
    )
    spoiled = bytearray(good)
    for _change in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(spoiled) - 1))
        if data.draw(st.booleans()):
            spoiled[at] = data.draw(st.integers(0, 255))
        else:
            del spoiled[at : at + data.draw(st.integers(1, 30))]
        spoiled = spoiled or bytearray(b":")
    try_story(folder, bytes(spoiled))


VALUES: Final = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(["text", "type", "content"]), inner)
    ),
    max_leaves=5,
)
CHOICES: Final = st.fixed_dictionaries(
    {}, optional={"text": VALUES, "nextContentId": VALUES, "feedback": VALUES}
)
CONTENTS: Final = st.fixed_dictionaries(
    {},
    optional={
        "type": st.one_of(
            VALUES,
            st.fixed_dictionaries(
                {
                    "library": st.sampled_from(
                        ["H5P.BranchingQuestion 1.0", "H5P.AdvancedText 1.1", "H5P.Image"]
                    )
                },
                optional={
                    "params": st.one_of(
                        VALUES,
                        st.fixed_dictionaries(
                            {"branchingQuestion": st.fixed_dictionaries({"alternatives": st.lists(CHOICES)})}
                        ),
                    ),
                    "metadata": VALUES,
                },
            ),
        ),
        "nextContentId": st.one_of(VALUES, st.integers(-3, 3)),
        "feedback": VALUES,
    },
)


@SLOW
@given(contents=st.lists(st.one_of(CONTENTS, VALUES), max_size=4), ends=VALUES, start=VALUES)
def test_any_json(folder: Path, contents: object, ends: object, start: object) -> None:
    scenario = {"content": contents, "endScreens": ends, "startScreen": start}
    try_story(folder, json.dumps({"branchingScenario": scenario}).encode())
