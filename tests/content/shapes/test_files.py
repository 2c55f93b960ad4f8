"""What several scenarios share is in files of its own."""

from collections.abc import Callable
from pathlib import Path

from entretien.content.codes import Code
from entretien.content.reading import Reading

Read = Callable[..., Reading]
PERSONA = "personas/lea_martin.yaml"


def test_a_persona_written_in_place_is_the_same_as_its_file(read: Read) -> None:
    apart = read("title: Un exemple\n").scenario
    inside = read("persona: {id: lea_martin, name: Léa Martin, age: 24, occupation: graphiste}\n").scenario

    assert apart is not None
    assert apart == inside


def test_a_mistake_in_a_file_is_placed_in_that_file(read: Read, tmp_path: Path) -> None:
    (found,) = read("portrait: {hair: bobb}\n", PERSONA).diagnostics

    assert found.place.file == str(tmp_path / PERSONA)
    assert (found.place.line, found.place.column) == (5, 18)


def test_the_near_file_is_proposed(read: Read) -> None:
    (found,) = read("persona: lea_matin\n").diagnostics

    assert found.code is Code.UNKNOWN_PERSONA
    assert "lea_martin" in found.message.replace(PERSONA, "")


def test_a_figure_that_cannot_be_read_is_not_called_unknown_in_every_text(read: Read) -> None:
    reading = read('figures: 2027\nbriefing: {task: "Le livret rapporte {livret_exemple.taux}."}\n')

    assert [each.code for each in reading.diagnostics] == [Code.UNKNOWN_FIGURES_FILE]


def test_figures_and_house_rules_are_read_into_texts(read: Read) -> None:
    text = '"{bank.name}, {bank.branch} : {livret_exemple.taux}, {bank.geste_max}, {{sic}}"'
    scenario = read(f"briefing: {{task: {text}}}\n").scenario

    assert scenario is not None
    assert scenario.briefing.task == "Banque d'exemple, Agence du Centre\u00a0: 2\u00a0%, 50\u00a0€, {sic}"
    assert [figure.name for group in scenario.bank.groups for figure in group.figures] == ["bank.geste_max"]
