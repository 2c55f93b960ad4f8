"""Every kind of row fits the column it is set in, whatever its text."""

import pytest

from entretien.gui.conversation.rows import Row, RowKind
from entretien.gui.conversation.typesetting import Typesetter
from entretien.gui.theme.theme import Theme, load

TEXTS = {
    "short": "Oui.",
    "long": "Je voudrais savoir combien cela me coûtera au bout du compte, frais compris. " * 4,
    "one_word": "a" * 400,
    "empty": "",
    "markup": "<img src='/dev/zero'><b>gras</b>",
}


@pytest.fixture(params=[1.0, 2.0])
def typesetter(request: pytest.FixtureRequest, theme: Theme) -> Typesetter:
    return Typesetter(load("light", request.param))


@pytest.mark.parametrize("width", [280, 700])
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("kind", RowKind)
def test_a_row_stays_within_its_column(typesetter: Typesetter, kind: RowKind, text: str, width: int) -> None:
    row = typesetter.set(Row(kind, TEXTS[text], "elle sourit", "Lina"), width)
    for words in row.words:
        assert words.at.x() >= -1
        assert words.at.y() + words.paragraph.height <= row.height + 1
        assert words.at.x() + words.paragraph.width <= width + 1
    for ground in row.grounds:
        assert -1 <= ground.rect.left() <= ground.rect.right() <= width + 1
        assert ground.rect.bottom() <= row.height + 1


def test_markup_is_taken_literally(typesetter: Typesetter) -> None:
    row = typesetter.set(Row(RowKind.CLIENT, TEXTS["markup"], "", "Lina"), 600)
    assert [words.paragraph.text for words in row.words] == ["Lina", TEXTS["markup"]]


def test_she_speaks_on_the_left_and_one_answers_on_the_right(typesetter: Typesetter) -> None:
    hers = typesetter.set(Row(RowKind.CLIENT, "Oui.", "", "Lina"), 600)
    ours = typesetter.set(Row(RowKind.LEARNER, "Bien.", "sourire", "Vous"), 600)
    assert hers.grounds[0].rect.left() == 0
    assert ours.grounds[0].rect.right() == pytest.approx(600)
    assert ours.words[-1].paragraph.text == "(sourire)"


def test_a_row_is_set_once_for_a_width(typesetter: Typesetter) -> None:
    row = Row(RowKind.CLIENT, "Oui.", "", "Lina")
    assert typesetter.set(row, 600) is typesetter.set(Row(RowKind.CLIENT, "Oui.", "", "Lina"), 600)
    wide = typesetter.set(row, 600)
    assert typesetter.set(row, 300) is not wide


def test_the_column_is_never_wider_than_one_can_read(typesetter: Typesetter) -> None:
    assert typesetter.column(400) == 400 - 48
    assert typesetter.column(5000) == typesetter.column(10_000) < 5000
    assert typesetter.column(0) == 1
