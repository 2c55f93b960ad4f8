"""What has no equivalent stays in the file, above what it is about, and means nothing there."""

import pytest

from entretien.application.stories.comments import commented, told
from entretien.foreign.story import Lost, Note
from entretien.manuscript.manuscript import Manuscript

TEXT = "format: 1\nphases:\n  diagnosis:\n    exchanges:\n      a: {client: Un}\n      b: {client: Deux}\n"
A, B = ("phases", "diagnosis", "exchanges", "a"), ("phases", "diagnosis", "exchanges", "b")


def test_lines_stand_at_the_head_and_above_the_keys() -> None:
    assert commented(TEXT, ["Une histoire."], {B: ["un", "deux"]}) == (
        "# Une histoire.\nformat: 1\nphases:\n  diagnosis:\n    exchanges:\n      a: {client: Un}\n"
        "      # un\n      # deux\n      b: {client: Deux}\n"
    )


def test_keys_on_one_line_have_their_comments_above_it() -> None:
    text = "phases: {diagnosis: {exchanges: {a: {client: Un}, b: {client: Deux}}}}\n"

    assert commented(text, [], {A: ["un"], B: ["deux"]}).endswith(text)


@pytest.mark.parametrize(
    "line", ["a: b", "- x", "\ra: b", "a\nb: c", "\u2028b: c", "\x85b: c", "\0\x1b", "", "%YAML"]
)
def test_whatever_a_line_holds_the_file_means_the_same(line: str) -> None:
    after = commented(TEXT, [line], {A: [line]})

    assert all(each.lstrip().startswith("#") for each in after.splitlines() if each not in TEXT.splitlines())
    assert Manuscript.of(after).find((*A, "client")) is not None


def test_a_note_tells_why_where_and_what() -> None:
    assert told(Note(Lost.SCORE, "3")) == "points\u00a0: 3"
    assert told(Note(Lost.SCORE, "3", "Fin")) == "points, «\u00a0Fin\u00a0»\u00a0: 3"
