"""What a scenario holds, as the lines of a plan."""

from pathlib import Path

import pytest

from entretien.application.authoring.draft import Draft
from entretien.content.diagnostics import Severity
from entretien.gui.studio.outline.badges import badge_of, badges, told
from entretien.gui.studio.outline.entries import Entry, Kind, all_lines, entries, matching
from entretien.gui.studio.session import Spot
from entretien.kernel.paths import shipped
from entretien.manuscript.manuscript import Manuscript

FILE = "essai.yaml"

TEXT = """\
title: Un essai
persona: lina
figures: 2026-03-16
phases:
  preparation:
    selections:
      dossier: {prompt: "Que relevez-vous ?", items: [{id: a}, {id: b}]}
  greeting:
    exchanges:
      arrivee:
        client: [{say: "Bonjour,\\n  j'ai rendez-vous."}, "Bonjour."]
        replies: [{id: oui}]
      muet: {next: adieu}
      adieu: {include: conge}
facts:
  montreal: {label: "Part à Montréal"}
flags: {piece_vue: "La pièce a été vue"}
"""

OTHERS = {
    "personas/lina.yaml": Manuscript.of("name: Lina Ferrand\n"),
    "fragments/conge.yaml": Manuscript.of("label: Prendre congé\n"),
}


@pytest.fixture(name="lines")
def the_lines() -> tuple[Entry, ...]:
    return entries(Draft(Manuscript.of(TEXT), OTHERS), FILE)


def said(lines: tuple[Entry, ...]) -> list[tuple[str, str]]:
    return [(each.text, each.note) for each in all_lines(lines)]


def test_the_scenario_and_its_files_come_first_then_the_interview_then_what_has_a_name(
    lines: tuple[Entry, ...],
) -> None:
    assert said(lines) == [
        ("Le scénario", "Un essai"),
        ("Le client", "Lina Ferrand"),
        ("Le barème", "2026-03-16"),
        ("Un fragment", "Prendre congé"),
        ("Préparation", ""),
        ("Que relevez-vous ?", "dossier · 2 éléments"),
        ("Accueil", ""),
        ("Bonjour, j'ai rendez-vous.", "arrivee · 1 réponse"),
        ("Le client ne dit rien", "muet · 0 réponse"),
        ("Prendre congé", "adieu · fragment"),
        ("Informations", ""),
        ("Part à Montréal", "montreal"),
        ("Indicateurs", ""),
        ("La pièce a été vue", "piece_vue"),
    ]


def test_each_line_knows_where_it_is_written(lines: tuple[Entry, ...]) -> None:
    places = {each.name: (each.file, each.address) for each in all_lines(lines)}

    assert places["arrivee"] == (FILE, ("phases", "greeting", "exchanges", "arrivee"))
    assert places["montreal"] == (FILE, ("facts", "montreal"))
    assert [each.file for each in lines if each.kind is Kind.FILE] == [
        "personas/lina.yaml",
        "figures/2026-03-16.yaml",
        "fragments/conge.yaml",
    ]


def test_words_keep_the_lines_that_say_them_with_those_above(lines: tuple[Entry, ...]) -> None:
    assert [text for text, _note in said(matching(lines, "rendez arrivee"))] == [
        "Accueil",
        "Bonjour, j'ai rendez-vous.",
    ]
    assert [text for text, _note in said(matching(lines, "PREPAR"))] == ["Préparation", "Que relevez-vous ?"]
    assert matching(lines, " ") == lines
    assert matching(lines, "introuvable") == ()


def test_a_persona_written_in_the_scenario_is_a_line_of_it() -> None:
    lines = entries(Draft(Manuscript.of("persona: {name: Zoé}\n")), FILE)

    assert Entry(Kind.FILE, FILE, ("persona",), "Le client", "Zoé") in lines


def test_a_text_with_nothing_in_its_place_makes_a_plan_all_the_same() -> None:
    lines = entries(Draft(Manuscript.of("phases: oui\nfacts: []\npersona:\n")), FILE)

    assert [each.kind for each in lines] == [Kind.SCENARIO]


def test_what_is_told_is_counted_on_every_line_it_is_below(lines: tuple[Entry, ...]) -> None:
    arrivee = ("phases", "greeting", "exchanges", "arrivee")
    found = badges(
        [
            (Spot(FILE, (*arrivee, "client", 0, "say")), Severity.TO_WRITE),
            (Spot(FILE, (*arrivee, "replies", 0)), Severity.ERROR),
            (Spot(FILE, ("title",)), Severity.WARNING),
        ]
    )
    counted = {each.text: told(badge_of(each, found)) for each in all_lines(lines)}

    assert counted["Accueil"] == "1 erreur, 1 à écrire"
    assert counted["Bonjour, j'ai rendez-vous."] == "1 erreur, 1 à écrire"
    assert counted["Le scénario"] == "1 avertissement"
    assert not counted["Préparation"]


@pytest.mark.parametrize("file", sorted(shipped("scenarios").glob("*.yaml")), ids=lambda file: file.stem)
def test_every_exchange_of_the_shipped_scenarios_says_something(file: Path) -> None:
    lines = entries(Draft(Manuscript.of(file.read_text(encoding="utf-8"))), file.name)

    assert all(
        each.text and each.text != each.name for each in all_lines(lines) if each.kind is Kind.EXCHANGE
    )
