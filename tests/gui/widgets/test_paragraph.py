"""A paragraph takes the room its text needs, and takes that text literally."""

import pytest

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.paragraph import Paragraph


def test_it_keeps_its_own_line_breaks(theme: Theme) -> None:
    one, three = (Paragraph(text, theme.font(), 500) for text in ("a", "a\nb\nc"))
    assert three.height == pytest.approx(3 * one.height)


def test_an_empty_one_is_a_line_high(theme: Theme) -> None:
    assert Paragraph("", theme.font(), 500).height == Paragraph("a", theme.font(), 500).height


def test_a_word_longer_than_the_line_is_broken(theme: Theme) -> None:
    word = Paragraph("a" * 400, theme.font(), 120)
    assert word.width <= 120
    assert word.height > Paragraph("a", theme.font(), 120).height


def test_lines_stand_as_far_apart_as_asked(theme: Theme) -> None:
    close, wide = (Paragraph("a\nb", theme.font(), 500, spacing=spacing) for spacing in (1.0, 2.0))
    assert wide.height == pytest.approx(2 * close.height)


def test_markup_is_text(theme: Theme) -> None:
    assert Paragraph("<b>gras</b>", theme.font(), 500).text == "<b>gras</b>"
