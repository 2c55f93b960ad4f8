"""The list says what each scenario is, what remains to be done, and whose it is."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from entretien.content.library import Card
from entretien.gui.studio.home.presenter import Heading, Row, lines
from entretien.kernel.ids import ScenarioId


@pytest.fixture
def cards(tmp_path: Path) -> list[Card]:
    found = []
    for day, name in enumerate(("vieux", "neuf", "fourni")):
        file = tmp_path / f"{name}.yaml"
        file.touch()
        os.utime(file, (day, day))
        card = Card(ScenarioId(name), str(file), "", name.title(), persona_name="Léa Roux")
        found.append(replace(card, unfinished=3 * day))
    return found


def own(path: Path) -> bool:
    return path.stem != "fourni"


def titles(cards: list[Card], sought: str = "") -> list[str]:
    return [line.title if isinstance(line, Row) else line.text for line in lines(cards, sought, own)]


def test_ones_own_come_first_the_last_changed_first(cards: list[Card]) -> None:
    assert titles(cards) == ["Mes scénarios", "Neuf", "Vieux", "Scénarios fournis, à dupliquer", "Fourni"]


def test_a_search_looks_at_titles_and_clients_and_leaves_out_empty_parts(cards: list[Card]) -> None:
    assert titles(cards, "VIEUX lea") == ["Mes scénarios", "Vieux"]
    assert titles(cards, "fourni") == ["Scénarios fournis, à dupliquer", "Fourni"]
    assert titles(cards, "rien de tel") == []


def test_nobody_who_has_nothing_yet_is_left_without_advice(cards: list[Card]) -> None:
    first = lines(cards[2:], "", own)[0]
    assert isinstance(first, Heading)
    assert "Nouveau scénario" in first.hint


def test_a_row_says_what_remains(cards: list[Card]) -> None:
    rows = [line for line in lines(cards, "", own) if isinstance(line, Row)]
    assert [(row.badge, row.tone) for row in rows[:2]] == [("3 à écrire", "caution"), ("", "caution")]
    assert "3 à écrire" in rows[0].spoken
    faulty = Card(ScenarioId("faux"), cards[0].file, "", "faux", mistakes=2)
    (_heading, row) = lines([faulty], "", own)
    assert isinstance(row, Row)
    assert (row.badge, row.tone) == ("2 erreurs", "bad")
