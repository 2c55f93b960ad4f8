"""A skeleton plays as soon as it is made, and only says what remains to be written."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entretien.application.authoring.naming_ids import id_from
from entretien.application.authoring.skeleton import (
    SEQUENCE,
    FactOutline,
    Outline,
    missing_link,
    skeleton,
)
from entretien.competences.reader import load
from entretien.content.reading import Reading, read_draft
from entretien.interview.engine import begin
from entretien.interview.program import compile_scenario
from entretien.kernel.ids import BankId, CompetenceCode, FiguresId, PersonaId, ScenarioId
from entretien.kernel.paths import shipped
from entretien.kernel.typography import typeset
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Channel, Domain
from entretien.transcript.commands import Start

FOLDER = shipped("scenarios")
FRAMEWORK = load()
CODES = [each.code for each in FRAMEWORK.competences()]


def outline(
    phases: tuple[PhaseName, ...],
    codes: tuple[str, ...] = ("C4.6.4", "C4.6.5"),
    facts: tuple[FactOutline, ...] = (),
) -> Outline:
    return Outline(
        ScenarioId("essai"),
        "L'essai : « un titre »",
        PersonaId("lina_ferrand"),
        FiguresId("2026-03-16"),
        BankId("littoral"),
        Channel.PHONE,
        2,
        20,
        phases,
        tuple((CompetenceCode(code), 1) for code in codes),
        facts,
    )


def read(text: str) -> Reading:
    return read_draft(FOLDER / "essai.yaml", {"essai.yaml": text}, FRAMEWORK)


@given(
    st.sets(st.sampled_from(PhaseName), min_size=1).filter(
        lambda phases: bool(phases & set(SEQUENCE)) and missing_link(tuple(phases)) is None
    ),
    st.lists(st.sampled_from(CODES), min_size=1, max_size=6, unique=True),
    st.lists(
        st.builds(
            FactOutline, st.sampled_from(["Part à Montréal", "L'assurance", "12"]), st.sampled_from(Domain)
        ),
        max_size=4,
    ),
)
@settings(max_examples=40, deadline=None)
def test_whatever_is_outlined_plays_and_has_nothing_wrong(
    phases: set[PhaseName], codes: list[str], facts: list[FactOutline]
) -> None:
    reading = read(skeleton(outline(tuple(phases), tuple(codes), tuple(facts)), FRAMEWORK))
    assert {each.code for each in reading.diagnostics} <= {"T701"}
    assert reading.unfinished
    assert reading.scenario is not None
    begin(compile_scenario(reading.scenario), Start())


def test_what_is_decided_is_what_is_read() -> None:
    made = outline(
        (PhaseName.PREPARATION, *SEQUENCE, PhaseName.FOLLOW_UP),
        facts=(FactOutline("Déménage", Domain.HOUSING, latent=True),),
    )
    scenario = read(skeleton(made, FRAMEWORK)).scenario
    assert scenario is not None
    assert (scenario.title, scenario.level, scenario.minutes) == (typeset(made.title), 2, 20)
    assert [phase.name for phase in scenario.phases] == [*made.phases]
    assert [(fact.id, fact.latent) for fact in scenario.facts] == [("demenage", True)]


def test_phases_that_cannot_follow_one_another_are_refused() -> None:
    phases = (PhaseName.GREETING, PhaseName.CLOSING)
    assert missing_link(phases) == phases
    with pytest.raises(ValueError, match="no interview"):
        skeleton(outline(phases), FRAMEWORK)


def test_a_skeleton_reads_well() -> None:
    expected = Path(__file__).with_name("skeleton.yaml").read_text(encoding="utf-8")
    phases = (PhaseName.GREETING, PhaseName.DIAGNOSIS, PhaseName.LEAVE_TAKING)
    assert skeleton(outline(phases, facts=(FactOutline("Déménage", Domain.HOUSING),)), FRAMEWORK) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Part à Montréal de septembre", "part_a_montreal_de_septembre"),
        ("12 rue Œuvre", "rue_uvre"),
        ("…", "sans_nom"),
        ("Not", "not_"),
        ("libre", "libre_2"),
    ],
)
def test_an_id_says_what_the_text_says(text: str, name: str) -> None:
    assert id_from(text, ["libre"]) == name
