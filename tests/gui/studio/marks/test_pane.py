"""What every choice proves, written in one table."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.background import wait
from entretien.gui.studio.marks.columns import Verdict
from entretien.gui.studio.marks.lines import Choice, Heading
from entretien.gui.studio.marks.models import HABITS, LOOK, Look
from entretien.gui.studio.marks.pane import MarksPane
from entretien.gui.studio.session import Session, Spot
from entretien.gui.theme.theme import Theme
from entretien.manuscript.changing import put
from entretien.manuscript.nodes import Scalar
from entretien.scenario.phases import PhaseName

CADRE = ("phases", "greeting", "exchanges", "cadre")


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, session: Session) -> Iterator[MarksPane]:
    shown = MarksPane(theme, session)
    qtbot.addWidget(shown)
    shown.resize(1200, 700)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    yield shown
    session.exploration.give_up()


def row_of(pane: MarksPane, name: str) -> int:
    return next(row for row, line in enumerate(pane.choices.lines) if line.name == name)


def cell(pane: MarksPane, reply: str, code: str) -> QModelIndex:
    column = [str(each) for each in pane.choices.codes].index(code) + 1
    return pane.choices.index(row_of(pane, f"reply:{reply}"), column)


def written(session: Session, *address: str | int) -> str:
    assert session.manuscript is not None
    node = session.manuscript.find(address)
    return node.text if isinstance(node, Scalar) else ""


def first_proof(pane: MarksPane, reply: str) -> tuple[QModelIndex, str]:
    """The first cell of a reply that holds something, and its competence."""
    for code in pane.choices.codes:
        index = cell(pane, reply, code)
        if index.data():
            return index, code
    raise AssertionError(reply)


def at(pane: MarksPane, index: QModelIndex) -> None:
    pane.below.setCurrentIndex(index)
    pane.below.setFocus()


def test_choices_stand_under_their_exchange_with_what_they_prove(pane: MarksPane) -> None:
    heading = pane.choices.lines[row_of(pane, "exchange:cadre")]
    assert isinstance(heading, Heading)
    assert heading.text == "Accueil · cadre"
    below = pane.choices.lines[row_of(pane, "exchange:cadre") + 1]
    assert isinstance(below, Choice)
    assert below.record[:-2] == CADRE
    assert first_proof(pane, "cadre_complet")[0].data() == "+1"


def test_a_digit_is_written_in_the_file_at_once_and_undone_by_name(
    qtbot: QtBot, pane: MarksPane, session: Session
) -> None:
    index, code = first_proof(pane, "cadre_complet")
    at(pane, index)
    QTest.keyClick(pane.below, Qt.Key.Key_3)

    rank = next(
        rank for rank in range(9) if written(session, *CADRE, "replies", rank, "id") == "cadre_complet"
    )
    assert written(session, *CADRE, "replies", rank, "evidence", code) == "3"
    assert index.data() == "+3"
    assert session.workbench.undo_name == "changer une preuve"
    with qtbot.waitSignal(session.checked):
        session.undo()
    assert first_proof(pane, "cadre_complet")[0].data() == "+1"


def test_minus_then_a_digit_counts_against_and_delete_takes_it_away(pane: MarksPane) -> None:
    empty = next(
        index for code in pane.choices.codes if not (index := cell(pane, "cadre_complet", code)).data()
    )
    at(pane, empty)
    QTest.keyClicks(pane.below, "-2")
    assert empty.data() == "−2"
    QTest.keyClicks(pane.below, "+")
    assert empty.data() == "+2"
    QTest.keyClicks(pane.below, "7")
    assert empty.data() == "+2"
    QTest.keyClick(pane.below, Qt.Key.Key_Delete)
    assert empty.data() == ""


def test_what_is_written_elsewhere_shows_here(qtbot: QtBot, pane: MarksPane, session: Session) -> None:
    assert session.manuscript is not None
    code = pane.choices.codes[0]
    line = pane.choices.lines[row_of(pane, "reply:cadre_complet")]
    assert isinstance(line, Choice)
    edit = put(session.manuscript, (*line.address, "evidence", code), -3)
    session.do(Change("ailleurs", session.workbench.entry, edit))
    assert cell(pane, "cadre_complet", code).data() == "−3"


def test_a_weight_of_two_digits_is_typed_above(pane: MarksPane, session: Session) -> None:
    code = pane.verdicts.codes[0]
    pane.above.setCurrentIndex(pane.verdicts.index(Verdict.WEIGHT, 1))
    pane.above.setFocus()
    QTest.keyClicks(pane.above, "10")
    assert written(session, "assesses", code) == "10"
    assert session.workbench.undo_name == "changer un coefficient"
    QTest.keyClick(pane.above, Qt.Key.Key_Backspace)
    assert written(session, "assesses", code) == ""


def test_the_analysis_gives_its_verdict_and_says_when_it_is_of_a_former_text(
    qtbot: QtBot, pane: MarksPane, session: Session
) -> None:
    best = pane.verdicts.index(Verdict.BEST, 1)
    qtbot.waitUntil(lambda: bool(best.data()), timeout=90_000)
    assert best.data().startswith("+")
    assert best.data(LOOK) is Look.FIXED
    assert pane.status.text() == ""

    at(pane, cell(pane, "cadre_complet", pane.choices.codes[0]))
    with qtbot.waitSignal(session.checked):
        QTest.keyClicks(pane.below, "3")
    assert best.data()
    assert best.data(LOOK) is Look.STALE
    assert "ces chiffres datent" in pane.status.text()


def test_the_phases_filter_the_lines(pane: MarksPane) -> None:
    pane.phases.setCurrentIndex(pane.phases.findData(PhaseName.GREETING.value))
    shown = {line.phase for row, line in enumerate(pane.choices.lines) if not pane.below.isRowHidden(row)}
    assert shown == {PhaseName.GREETING}
    pane.phases.release()
    assert not any(pane.below.isRowHidden(row) for row in range(pane.choices.rowCount()))


def test_the_state_of_the_analysis_stands_beside_the_filter(pane: MarksPane) -> None:
    assert pane.status.x() > pane.phases.geometry().right()


def test_a_row_is_looked_at_and_what_is_looked_at_is_at_hand(pane: MarksPane, session: Session) -> None:
    pane.below.setCurrentIndex(cell(pane, "cadre_complet", pane.choices.codes[0]))
    assert session.spot.address[:-1] == (*CADRE, "replies")

    session.look_at(Spot(session.workbench.entry, (*CADRE, "replies", 0, "say")))
    line = pane.choices.lines[pane.below.currentIndex().row()]
    assert line.record == (*CADRE, "replies", 0)


def test_what_gives_a_reply_away_stands_before_its_marks(
    qtbot: QtBot, pane: MarksPane, session: Session
) -> None:
    assert session.manuscript is not None
    line = pane.choices.lines[row_of(pane, "reply:cadre_complet")]
    assert isinstance(line, Choice)
    edit = put(session.manuscript, (*line.record, "say"), "Une demi-heure. " * 30)
    with qtbot.waitSignal(session.checked):
        session.do(Change("allonger", session.workbench.entry, edit))

    told = pane.choices.index(row_of(pane, "reply:cadre_complet"), HABITS)
    assert told.data() == "longue"
    assert (
        told.data(Qt.ItemDataRole.ToolTipRole) == "Qui choisit toujours la réponse la plus longue la trouve."
    )
    assert pane.cues.text().startswith("La réponse la plus longue est la meilleure dans ")


def test_a_line_that_moved_meanwhile_is_not_written_on(pane: MarksPane, session: Session) -> None:
    """Between an edit and the reading that follows it, a row may stand for another reply."""
    assert session.manuscript is not None
    index, _code = first_proof(pane, "cadre_complet")
    line = pane.choices.lines[index.row()]
    assert isinstance(line, Choice)
    edit = put(session.manuscript, (*line.record, "id"), "autre_chose")
    session.do(Change("renommer", session.workbench.entry, edit))
    before = session.workbench.texts[session.workbench.entry]
    at(pane, index)
    QTest.keyClicks(pane.below, "1")

    assert session.workbench.texts[session.workbench.entry] == before


FRAGMENT = """\
id: conge
label: Prendre congé
exchanges:
  depart:
    client: "Merci."
    replies:
      - {id: saluer, kind: farewell, say: "Bonne journée.", evidence: {C4.6.4: 2}, next: end:abandon}
"""


def test_what_comes_from_a_fragment_can_only_be_read(
    qtbot: QtBot, pane: MarksPane, session: Session, folder: Path
) -> None:
    (folder / "fragments").mkdir(exist_ok=True)
    (folder / "fragments" / "conge.yaml").write_text(FRAGMENT, encoding="utf-8")
    assert session.manuscript is not None
    included = put(session.manuscript, (*CADRE[:-1], "au_revoir"), {"include": "conge"})
    session.do(Change("inclure", session.workbench.entry, included))
    leading = put(session.manuscript, (*CADRE, "replies", 0, "next"), "au_revoir")
    with qtbot.waitSignal(session.checked):
        session.do(Change("y mener", session.workbench.entry, leading))
    index = cell(pane, "au_revoir_saluer", "C4.6.4")

    assert index.data() == "+2"
    assert index.data(LOOK) is Look.FIXED
    before = session.workbench.texts[session.workbench.entry]
    at(pane, index)
    QTest.keyClicks(pane.below, "1")
    assert session.workbench.texts[session.workbench.entry] == before


def test_out_of_sight_nothing_is_explored(qtbot: QtBot, theme: Theme, session: Session) -> None:
    shown = MarksPane(theme, session)
    qtbot.addWidget(shown)
    wait()

    assert shown.choices.lines == ()
    assert not session.exploration.running
