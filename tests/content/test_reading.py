"""A scenario is read from its files, with every mistake in its place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from entretien.competences.reader import load
from entretien.content.codes import Code
from entretien.content.example import Example
from entretien.content.reading import Reading, read_scenario, read_sources
from entretien.content.sources import Sources
from entretien.kernel.language import speak
from samples.files import write_scenarios

Read = Callable[..., Reading]


def told(reading: Reading) -> list[tuple[Code, int]]:
    return [(each.code, each.place.line) for each in reading.diagnostics]


def test_a_good_file_gives_its_scenario_and_nothing_to_say(tmp_path: Path) -> None:
    reading = read_scenario(write_scenarios(tmp_path / "scenarios"), load())

    assert reading.diagnostics == ()
    assert reading.scenario is not None
    assert reading.scenario.title == "La fleuriste"
    assert [name for name, _text in reading.sources.files] == [
        "bank/littoral.yaml",
        "figures/2026-03-16.yaml",
        "fleuriste.yaml",
    ]


def test_every_name_has_its_place(tmp_path: Path) -> None:
    file = write_scenarios(tmp_path / "scenarios")
    lines = file.read_text(encoding="utf-8").splitlines()
    places = read_scenario(file, load()).places

    for name, written in {
        "exchange:arrivee": "arrivee:",
        "reply:saluer": "saluer",
        "reply:prep_age": "prep_age",
        "fact:atelier": "atelier:",
        "ending:accord": "accord:",
        "phase:greeting": "greeting:",
        "selection:infos": "infos:",
        "variant:pressee": "pressee:",
        "claim:C4.6.4": "C4.6.4",
    }.items():
        place = places[name]
        assert place.file == str(file)
        assert lines[place.line - 1][place.column - 1 :].startswith(written)


def test_sources_kept_in_memory_are_read_to_the_same_scenario(tmp_path: Path) -> None:
    reading = read_scenario(write_scenarios(tmp_path / "scenarios"), load())
    again = read_sources(reading.sources, load())

    assert again.scenario == reading.scenario
    assert again.sources == reading.sources
    assert again.places["exchange:arrivee"].file == "fleuriste.yaml"


def test_all_the_mistakes_of_all_the_files_are_told_together(read: Read, tmp_path: Path) -> None:
    persona = tmp_path / "personas" / "lea_martin.yaml"
    Example("", faulty=False).write(tmp_path)
    text = persona.read_text(encoding="utf-8") + "walks_out_when: known(voyages)\nage: 24\n"

    reading = read_scenario(Example("level: 4\nminute: 10\n", faulty=True).write(tmp_path), load())
    assert told(reading) == [(Code.OUT_OF_RANGE, 8), (Code.UNKNOWN_KEY, 29)]

    persona.write_text(text, encoding="utf-8")
    reading = read_scenario(tmp_path / "exemple.yaml", load())
    assert reading.scenario is None
    assert {(each.code, Path(each.place.file).name, each.place.line) for each in reading.diagnostics} == {
        (Code.OUT_OF_RANGE, "exemple.yaml", 8),
        (Code.UNKNOWN_KEY, "exemple.yaml", 29),
        (Code.UNKNOWN_FACT, "lea_martin.yaml", 5),
        (Code.DUPLICATE_KEY, "lea_martin.yaml", 6),
    }


def test_a_warning_leaves_the_scenario_to_be_played(read: Read) -> None:
    reading = read("assesses: {C4.6.4: 1, C4.6.5: 1}\n")

    assert told(reading) == [(Code.NEVER_ASSESSED, 10)]
    assert reading.scenario is not None


def test_a_missing_file_is_a_diagnostic(tmp_path: Path) -> None:
    reading = read_scenario(tmp_path / "absent.yaml", load())

    assert told(reading) == [(Code.UNREADABLE_FILE, 1)]
    assert reading.scenario is None
    assert reading.sources.files == ()


def test_halves_of_characters_kept_in_memory_are_a_diagnostic() -> None:
    sources = Sources("a.yaml", (("a.yaml", "title: \ud800\n"),))

    assert told(read_sources(sources, load())) == [(Code.NOT_UTF8, 1)]


def test_no_file_of_another_folder_can_be_named(read: Read, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("id: secret\n", encoding="utf-8")

    reading = read("persona: ../secret\n")

    assert Code.BAD_ID in {each.code for each in reading.diagnostics}
    assert "secret" not in dict(reading.sources.files)


def test_mistakes_are_told_in_the_language_spoken(read: Read) -> None:
    speak("en")

    (found,) = read("minute: 10\n").diagnostics

    assert found.message.startswith("There is no key")


@pytest.mark.parametrize("text", ["[]", "- a\n- b\n", "bonjour", "{}", "null", "format: 1", "a: [b"])
def test_a_file_that_is_no_scenario_is_only_a_mistake(text: str, tmp_path: Path) -> None:
    file = tmp_path / "essai.yaml"
    file.write_text(text, encoding="utf-8")

    reading = read_scenario(file, load())

    assert reading.scenario is None
    assert reading.diagnostics
