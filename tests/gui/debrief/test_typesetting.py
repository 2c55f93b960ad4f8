"""Where each part of a turn is painted."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, QSizeF
from pytestqt.qtbot import QtBot

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.turns import Entry, Part, Piece, Tag, entries
from entretien.gui.debrief.typesetting import SetEntry, Typesetter
from entretien.gui.theme.theme import Theme, load
from entretien.gui.widgets.tones import Tone

Play = Callable[[str], Debrief]

WIDTH = 560


def boxes(entry: SetEntry) -> list[QRectF]:
    """The room of everything painted."""
    words = (QRectF(each.at, QSizeF(each.paragraph.width, each.paragraph.height)) for each in entry.words)
    return [*(each.rect for each in entry.grounds), *words]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [320, WIDTH, 1200])
def test_everything_fits_in_its_cell(
    scale: float, width: int, qtbot: QtBot, marked: Play, framework: Framework
) -> None:
    typesetter = Typesetter(load("light", scale))
    for entry in entries(marked("capped"), framework):
        placed = typesetter.set(entry, width)
        cell = QRectF(0, 0, width, placed.height)
        assert all(cell.contains(box) for box in boxes(placed))


def test_the_client_is_on_the_left_and_the_learner_on_the_right(theme: Theme) -> None:
    pieces = (Piece(Part.CLIENT, "Bonjour.", speaker="Nadia"), Piece(Part.LEARNER, "Oui.", speaker="Vous"))
    client, learner = Typesetter(theme).set(Entry(1, "", "2 s", pieces), WIDTH).grounds
    assert client.role == "client_bubble"
    assert client.rect.right() < WIDTH / 2
    assert learner.role == "learner_bubble"
    assert learner.rect.left() > WIDTH / 2
    assert learner.rect.top() >= client.rect.bottom()


def test_tags_go_on_when_the_line_is_full(theme: Theme) -> None:
    tags = tuple(Tag("+2 Contacter et accueillir", Tone.GOOD) for _each in range(4))
    placed = Typesetter(theme).set(Entry(1, "", "2 s", (), tags), WIDTH)
    tops = [ground.rect.top() for ground in placed.grounds]
    assert tops == sorted(tops)
    assert len(set(tops)) == 2


def test_a_word_longer_than_the_line_is_broken(theme: Theme) -> None:
    entry = Entry(1, "", "2 s", (Piece(Part.CLIENT, "a" * 400, speaker="Nadia"),))
    assert all(box.right() <= WIDTH for box in boxes(Typesetter(theme).set(entry, WIDTH)))


def test_an_entry_is_set_once_for_a_width(theme: Theme) -> None:
    typesetter = Typesetter(theme)
    entry = Entry(1, "", "2 s", (Piece(Part.CLIENT, "Bonjour.", speaker="Nadia"),))
    first = typesetter.set(entry, WIDTH)
    assert typesetter.set(entry, WIDTH) is first
    assert typesetter.set(entry, WIDTH + 1) is not first
