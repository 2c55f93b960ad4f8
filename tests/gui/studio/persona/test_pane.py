"""The client's form writes in her own file, and shows whatever is written there by others."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.studio.persona.pane import PersonaPane
from entretien.gui.studio.session import Session
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.manuscript.changing import put, remove
from entretien.manuscript.nodes import Value
from entretien.scenario.gauges import TENSION
from entretien.scenario.portrait import Beard, Hair
from entretien.scenario.speech import Mood, Motivation
from gui.studio.conftest import Open

LINA = "personas/lina_ferrand.yaml"


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, session: Session) -> PersonaPane:
    shown = PersonaPane(theme, session)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def written(session: Session) -> str:
    return session.workbench.texts[LINA]


def test_it_shows_who_the_client_is(pane: PersonaPane) -> None:
    assert (pane.lines["name"].text(), pane.age.number.value()) == ("Lina Ferrand", 19)
    assert pane.gauges[TENSION].number.value() == 2
    assert pane.motivations[Motivation.PRIDE].number.value() == -1
    assert pane.composer.portrait.hair is Hair.LONG_WAVY
    assert pane.moods.count() == len(Mood)


def test_opening_it_writes_nothing(pane: PersonaPane, session: Session) -> None:
    assert session.workbench.unsaved == ()
    assert session.workbench.undo_name == ""


def test_one_line_changes_in_her_file_and_typing_is_undone_at_once(
    pane: PersonaPane, session: Session
) -> None:
    before = written(session)
    pane.lines["name"].selectAll()
    QTest.keyClicks(pane.lines["name"], "Lina Roy")
    old, new = before.splitlines(), written(session).splitlines()
    assert [after for was, after in zip(old, new, strict=True) if was != after] == ["name: Lina Roy"]
    assert session.workbench.unsaved == (LINA,)
    session.undo()
    assert written(session) == before
    assert pane.lines["name"].text() == "Lina Ferrand"


def test_what_is_emptied_is_not_written_any_more(pane: PersonaPane, session: Session) -> None:
    pane.lines["walks_out_when"].selectAll()
    QTest.keyClicks(pane.lines["walks_out_when"], " ")
    assert "walks_out_when" not in written(session)


def test_gauges_motives_and_age_are_written(pane: PersonaPane, session: Session) -> None:
    pane.gauges[TENSION].number.setValue(6)
    pane.motivations[Motivation.ENVIRONMENT].number.setValue(3)
    pane.age.number.setValue(20)
    text = written(session)
    assert "tension: 6" in text
    assert "environment: 3" in text
    assert "age: 20\n" in text


def test_a_portrait_composed_changes_its_own_line_alone(pane: PersonaPane, session: Session) -> None:
    before = written(session).splitlines()
    pane.composer.choices.setCurrentRow(list(Hair).index(Hair.BUN))
    after = written(session).splitlines()
    assert [line.strip() for line in after if line not in before] == ["hair: bun"]


def test_a_client_without_a_portrait_gets_a_whole_one(pane: PersonaPane, session: Session) -> None:
    manuscript = session.workbench.manuscript(LINA)
    assert manuscript is not None
    session.do(Change("essai", LINA, remove(manuscript, ("portrait",))))
    pane.composer.features.setCurrentRow(6)
    pane.composer.choices.setCurrentRow(list(Beard).index(Beard.FULL))
    assert "beard: full" in written(session)
    assert "hair: short" in written(session)


def test_a_client_written_in_the_scenario_itself_is_changed_there(
    pane: PersonaPane, session: Session
) -> None:
    entry = session.workbench.entry
    assert session.manuscript is not None
    inline: dict[str, Value] = {"id": "lea_roux", "name": "Léa Roux", "age": 30, "occupation": "fleuriste"}
    session.do(Change("essai", entry, put(session.manuscript, ("persona",), inline)))
    assert pane.lines["name"].text() == "Léa Roux"
    pane.age.number.setValue(31)
    assert "age: 31" in session.workbench.texts[entry]


def test_a_client_that_cannot_be_shown_is_told_about(pane: PersonaPane, session: Session) -> None:
    assert session.manuscript is not None
    gone = put(session.manuscript, ("persona",), "personne")
    session.do(Change("essai", session.workbench.entry, gone))
    assert not pane.lines["name"].isVisible()
    session.undo()
    assert pane.lines["name"].isVisible()


def test_what_was_left_unsaved_of_her_file_is_there_again(
    pane: PersonaPane, session: Session, folder: Path
) -> None:
    pane.age.number.setValue(33)
    session.keep_aside()
    bench = type(session.workbench)(session.workbench.path, session.workbench._recovery)
    assert bench.recover("reprendre", LINA)
    assert "age: 33" in bench.texts[LINA]


def test_a_file_that_could_not_be_saved_as_it_is_is_not_written_in_and_says_why(
    qtbot: QtBot, theme: Theme, open_session: Open, folder: Path
) -> None:
    file = folder / LINA
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n", 1))
    shown = PersonaPane(theme, open_session("colocation_lina"))
    qtbot.addWidget(shown)
    shown.show()
    assert not shown.lines["name"].isVisible()
    assert any("lina_ferrand.yaml" in each.text() for each in shown.findChildren(PlainLabel))
