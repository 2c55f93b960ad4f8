"""The sheets that are handed out, painted: one or two sides, whatever the attempt."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from entretien import bootstrap
from entretien.application.golden import read_play
from entretien.application.learners import NAME_LIMIT
from entretien.debrief.debrief import Debrief
from entretien.debrief.quoting import shortened
from entretien.gui.printing.pdf import pdf
from entretien.handouts.page import Page
from entretien.history.annotations import Annotation
from entretien.history.memory import MemoryHistory
from entretien.kernel.ids import AnnotationId, CompetenceCode
from entretien.kernel.paths import shipped
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import BASE
from entretien.transcript.commands import Start
from entretien.transcript.path import write_path
from samples.building import exchange, fact, phase, reply, scenario
from samples.debriefed import debriefed
from samples.kept import NOA, NOON, SOURCES, turn

PLAYS = sorted(shipped("scenarios", "plays").glob("*.play"))
CODES = tuple(CompetenceCode(f"C4.6.{number}") for number in range(1, 11)) + tuple(
    CompetenceCode(f"C4.5.{number}") for number in range(1, 6)
)
WORDY = "une phrase qui n'en finit pas, et dont chaque mot compte, " * 12


def sheets(page: Page) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf(page)))


def sheet_of(debrief: Debrief, *annotations: Annotation) -> Page:
    store = MemoryHistory()
    store.add_learner(NOA)
    store.begin(debrief.header, turn(0), SOURCES)
    for each in annotations:
        store.annotate(debrief.header.id, each)
    return bootstrap.services().handing_out.sheet(store, debrief)


def played(name: str) -> Scenario:
    return bootstrap.services().library.open(shipped("scenarios", f"{name}.yaml")).scenario


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", PLAYS, ids=[each.stem for each in PLAYS])
def test_the_sheet_of_a_golden_play_takes_two_sides(file: Path) -> None:
    golden = read_play(file)
    debrief = debriefed(
        played(golden.scenario), write_path(golden.choices), Start(golden.variant), bounded=False
    )
    assert sheets(sheet_of(debrief)) == 2


@pytest.mark.usefixtures("qapp")
def test_the_longest_texts_still_fit() -> None:
    """Fifteen competences and as many facts, replies of seven hundred characters, comments everywhere."""
    monster = scenario(
        phase(
            PhaseName.GREETING,
            *(
                exchange(
                    f"e{place}",
                    reply(
                        f"r{place}",
                        f"e{place + 1}" if place < 14 else "end:accord",
                        say=WORDY,
                        evidence=((code, 2),),
                    ),
                    reply(f"b{place}", "end:accord", say=WORDY, evidence=((code, -2),)),
                )
                for place, code in enumerate(CODES)
            ),
        ),
        title=shortened(WORDY, 80),
        assesses=tuple((code, 1) for code in CODES),
        facts=tuple(fact(f"f{number}") for number in range(15)),
    )
    debrief = debriefed(monster, ",".join(f"r{place}" for place in range(15)), bounded=False)
    debrief = replace(debrief, header=replace(debrief.header, learner_name="W" * NAME_LIMIT))
    comments = [
        Annotation(AnnotationId(f"a{number}"), WORDY, NOON, competence=code)
        for number, code in enumerate((None, None, *CODES))
    ]

    assert sheets(sheet_of(debrief, *comments)) == 2


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", sorted({each.name.split(".")[0] for each in PLAYS}))
def test_role_cards_are_two_sheets_for_the_client_and_one_for_each_of_the_others(name: str) -> None:
    assert sheets(bootstrap.services().handing_out.roles(played(name), BASE)) == 4
