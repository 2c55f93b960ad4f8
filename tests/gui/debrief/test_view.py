"""The debrief screen, by keyboard."""

from collections.abc import Callable
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from entretien.application.reviewing import Reviewer, Reviewing
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.theme.theme import Theme, load
from entretien.gui.widgets.row_button import RowButton
from entretien.history.memory import MemoryHistory
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, CompetenceCode
from samples.annotated import notebook

Play = Callable[[str], Debrief]
Open = Callable[..., DebriefScreen]

WIDE, NARROW = (1280, 720), (820, 720)


@pytest.fixture
def screen(
    qtbot: QtBot, theme: Theme, framework: Framework, reviewer: Reviewer, store: MemoryHistory
) -> Open:
    """Opens the debrief of an attempt, `size` pixels large."""

    def opened(
        debrief: Debrief, size: tuple[int, int] = WIDE, reviewing: Reviewing = reviewer
    ) -> DebriefScreen:
        made = DebriefScreen(theme, framework, reviewing, debrief, notebook(debrief, store))
        qtbot.addWidget(made)
        made.resize(*size)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.focus_first()
        return made

    return opened


class StandIn:
    """Gives the debriefs of a reviewer; how its search for bounds goes is decided by the test."""

    def __init__(self, reviewer: Reviewer, *, finds: bool, refuses: UserError | None = None) -> None:
        self._reviewer = reviewer
        self._finds = finds
        self._refuses = refuses
        self.begun, self.may_end, self.ended = Event(), Event(), Event()

    def debrief(self, attempt: AttemptId) -> Debrief:
        if self._refuses is not None:
            raise self._refuses
        return self._reviewer.debrief(attempt)

    def bound(self, _debrief: Debrief) -> bool:
        self.begun.set()
        assert self.may_end.wait(10)
        for _each in range(5_000):  # long enough for whoever does not wait to be gone first
            sum(range(1_000))
        self.ended.set()
        return self._finds


def turn_at_hand(shown: DebriefScreen) -> int | None:
    assert shown.timeline.isVisible()
    return shown.timeline.turns.turn


def test_opens_with_one_sentence_and_the_mark(screen: Open, marked: Play) -> None:
    shown = screen(marked("capped"))
    assert shown.report.verdict.lesson.text().startswith("Vous avez réussi")
    assert shown.report.verdict.mark.text() == "8/20"
    assert not shown.report.verdict.status.isVisible()


def test_says_that_the_mark_is_not_an_exam_s(screen: Open, marked: Play) -> None:
    shown = screen(marked("good"))
    texts = [label.text() for label in shown.report.verdict.findChildren(QLabel)]
    assert "Cette note sert à progresser\u00a0: elle n'a pas de valeur d'examen." in texts


def test_the_arrows_go_from_turn_to_turn(screen: Open, marked: Play) -> None:
    shown = screen(marked("good"))
    QTest.keyClick(shown, Qt.Key.Key_F6)
    assert turn_at_hand(shown) == 1
    for key, turn in ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Up, 2)):
        QTest.keyClick(shown.timeline.turns, key)
        assert turn_at_hand(shown) == turn


def test_a_competence_opens_on_its_evidence_which_leads_to_its_turn(screen: Open, marked: Play) -> None:
    shown = screen(marked("good"))
    row = shown.report.competences.rows[CompetenceCode("C4.6.7")]
    row.header.setFocus()
    QTest.keyClick(row.header, Qt.Key.Key_Return)
    proofs = [button for button in row.findChildren(RowButton) if button is not row.header]
    assert [proof.accessibleName().split(",")[0] for proof in proofs] == ["Tour 10", "Tour 11"]
    assert all(proof.isVisible() for proof in proofs)
    QTest.keyClick(proofs[1], Qt.Key.Key_Return)
    assert turn_at_hand(shown) == 11
    assert shown.timeline.turns.hasFocus()
    QTest.keyClick(shown, Qt.Key.Key_F6)
    QTest.keyClick(row.header, Qt.Key.Key_Space)
    assert not any(proof.isVisible() for proof in proofs)


def test_what_proved_nothing_opens_only_to_be_annotated(screen: Open, marked: Play) -> None:
    row = screen(marked("abandoned")).report.competences.rows[CompetenceCode("C4.6.8")]
    QTest.keyClick(row.header, Qt.Key.Key_Return)
    assert row.annotations is not None
    assert row.findChildren(QAbstractButton) == [row.header, row.annotations.add]


def test_faults_and_facts_lead_to_their_turn(screen: Open, marked: Play) -> None:
    shown = screen(marked("capped"))
    (fault,) = shown.report.faults.rows
    QTest.keyClick(fault, Qt.Key.Key_Return)
    assert turn_at_hand(shown) == 8
    assert shown.report.needs is not None
    fact = next(
        button
        for button in shown.report.needs.findChildren(QAbstractButton)
        if button.accessibleName().startswith("Elle peut rembourser")
    )
    QTest.keyClick(fact, Qt.Key.Key_Space)
    assert turn_at_hand(shown) == 5


def test_f6_goes_from_one_side_to_the_other(screen: Open, marked: Play) -> None:
    shown = screen(marked("good"))
    first, *_others = shown.report.competences.rows.values()
    assert first.header.hasFocus()
    QTest.keyClick(shown, Qt.Key.Key_F6)
    assert shown.timeline.turns.hasFocus()
    QTest.keyClick(shown, Qt.Key.Key_F6)
    assert first.header.hasFocus()


def test_evidence_brings_the_turns_forward(screen: Open, marked: Play) -> None:
    shown = screen(marked("capped"), NARROW)
    assert shown.report.isVisible()
    QTest.keyClick(shown.report.faults.rows[0], Qt.Key.Key_Return)
    assert not shown.report.isVisible()
    assert turn_at_hand(shown) == 8


def test_escape_leaves(screen: Open, marked: Play, qtbot: QtBot) -> None:
    shown = screen(marked("good"))
    with qtbot.waitSignal(shown.closed):
        QTest.keyClick(shown, Qt.Key.Key_Escape)


def test_the_scenario_may_be_played_again(screen: Open, marked: Play, qtbot: QtBot) -> None:
    shown = screen(marked("good"))
    with qtbot.waitSignal(shown.retry_requested) as asked:
        QTest.keyClick(shown, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["voiture_nadia"]


def test_marks_come_in_place_once_they_are_found(screen: Open, waiting: Play, qtbot: QtBot) -> None:
    shown = screen(waiting("capped"))
    row = shown.report.competences.rows[CompetenceCode("C4.6.7")]
    QTest.keyClick(row.header, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.report.verdict.mark.text() == "8/20")
    assert not shown.report.verdict.status.isVisible()
    assert shown.report.competences.rows[CompetenceCode("C4.6.7")] is row
    assert "Insuffisant" in row.header.accessibleName()
    assert row.header.isChecked()


def test_says_that_marks_wait_then_that_there_will_be_none(
    screen: Open, waiting: Play, reviewer: Reviewer, qtbot: QtBot
) -> None:
    reviewing = StandIn(reviewer, finds=False)
    shown = screen(waiting("capped"), reviewing=reviewing)
    status = shown.report.verdict.status
    assert status.text().startswith("La note arrive")
    assert shown.report.verdict.mark.text() == "43 points"
    reviewing.may_end.set()
    qtbot.waitUntil(lambda: status.text().startswith("Pas de note"))
    assert status.isVisible()


def test_a_history_that_is_gone_meanwhile_is_told(
    screen: Open, waiting: Play, reviewer: Reviewer, qtbot: QtBot
) -> None:
    gone = UserError("L'historique est fermé.", remedy="Rouvrez l'application.")
    reviewing = StandIn(reviewer, finds=True, refuses=gone)
    shown = screen(waiting("good"), reviewing=reviewing)
    reviewing.may_end.set()
    qtbot.waitUntil(shown.banner.isVisible)
    assert shown.banner.accessibleName() == "L'historique est fermé. Rouvrez l'application."


def test_the_search_for_marks_is_over_before_the_screen_is_gone(
    theme: Theme, framework: Framework, reviewer: Reviewer, waiting: Play
) -> None:
    reviewing = StandIn(reviewer, finds=True)
    debrief = waiting("good")
    shown = DebriefScreen(theme, framework, reviewing, debrief, notebook(debrief))
    assert reviewing.begun.wait(10)
    reviewing.may_end.set()
    shiboken6.delete(shown)
    assert reviewing.ended.is_set()


def test_texts_are_plain_and_controls_have_names(screen: Open, marked: Play) -> None:
    shown = screen(marked("capped"))
    shown.report.competences.rows[CompetenceCode("C4.6.5")].header.click()
    assert {label.textFormat() for label in shown.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    for control in shown.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            assert control.accessibleName(), control


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize(("scale", "size"), [(1.0, (800, 560)), (2.0, (720, 560)), (2.0, (1080, 720))])
@pytest.mark.parametrize("play", ["capped", "failed"])
def test_nothing_is_cut_at_the_smallest_window(
    look: str,
    scale: float,
    size: tuple[int, int],
    play: str,
    qtbot: QtBot,
    framework: Framework,
    reviewer: Reviewer,
    marked: Play,
) -> None:
    debrief = marked(play)
    shown = DebriefScreen(load(look, scale), framework, reviewer, debrief, notebook(debrief))
    qtbot.addWidget(shown)
    shown.setStyleSheet(load(look, scale).stylesheet())
    shown.resize(*size)
    with qtbot.waitExposed(shown):
        shown.show()
    for row in shown.report.competences.rows.values():
        row.header.click()
    content = shown.report.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= shown.report.viewport().width()
