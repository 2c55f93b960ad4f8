"""Fragments of HTML as plain text."""

import time

import pytest

from entretien.foreign.rich_text import pictures, plain, tidy


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Un <b>deux</b>.</p><p>Trois</p>", "Un deux . Trois"),
        ("a &lt; b &amp;&nbsp;c", "a < b &\u00a0c"),
        ("&#27;&#8238;a", "a"),
        ("a < b", "a < b"),
        ("", ""),
    ],
)
def test_tags_leave_and_entities_are_read(html: str, text: str) -> None:
    assert plain(html) == text


def test_pictures_are_found() -> None:
    assert pictures('<p><IMG src="a"> <imgx> <video></video></p>') == ['<IMG src="a">', "<video>"]


def test_unbreakable_spaces_stay() -> None:
    assert tidy(" a\u00a0: \n b ") == "a\u00a0: b"


@pytest.mark.parametrize("piece", ["<", "<!", "<!--", "&", "<a "])
def test_what_is_made_to_hurt_takes_no_time(piece: str) -> None:
    began = time.perf_counter()
    plain(piece * 100_000)
    assert time.perf_counter() - began < 20
