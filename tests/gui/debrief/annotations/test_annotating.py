"""A trainer annotates an attempt, by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from entretien.application.notebook import Notebook
from entretien.application.reviewing import Reviewer
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.annotations.annotation_list import AnnotationList
from entretien.gui.debrief.annotations.editor import AnnotationEditor
from entretien.gui.debrief.annotations.written import Written
from entretien.gui.debrief.timeline.models import ROW
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.theme.theme import Theme
from entretien.history.annotations import WHOLE, Annotation, Subject
from entretien.kernel.ids import CompetenceCode
from samples.annotated import notebook
from samples.clock import StoppedClock
from samples.full_disk import FullDiskHistory

Play = Callable[[str], Debrief]

DIAGNOSIS = CompetenceCode("C4.6.5")

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def store() -> FullDiskHistory:
    return FullDiskHistory()


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def debrief(marked: Play) -> Debrief:
    return marked("good")


@pytest.fixture
def notes(debrief: Debrief, store: FullDiskHistory, clock: StoppedClock) -> Notebook:
    return notebook(debrief, store, clock)


Open = Callable[[], DebriefScreen]


@pytest.fixture
def opening(
    qtbot: QtBot, theme: Theme, framework: Framework, reviewer: Reviewer, debrief: Debrief, notes: Notebook
) -> Open:
    """Opens the debrief as often as it is asked."""

    def opened() -> DebriefScreen:
        made = DebriefScreen(theme, framework, reviewer, debrief, notes)
        qtbot.addWidget(made)
        made.resize(1280, 800)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.focus_first()
        return made

    return opened


@pytest.fixture
def screen(opening: Open) -> DebriefScreen:
    return opening()


def editor(of: AnnotationList) -> AnnotationEditor:
    assert of.editor is not None
    assert of.editor.isVisible()
    return of.editor


def type_in(of: AnnotationList, text: str) -> None:
    """Write where the keyboard is, which is in the editor."""
    assert editor(of).text.hasFocus()
    editor(of).text.insertPlainText(text)


def press_annotate(of: AnnotationList, within: QWidget, qtbot: QtBot) -> None:
    """Ctrl+N, which Qt hears as a button that stays down for a moment."""
    with qtbot.waitSignal(of.add.clicked):
        QTest.keyClick(within, Qt.Key.Key_N, CONTROL)


def keep(of: AnnotationList) -> None:
    QTest.keyClick(editor(of).text, Qt.Key.Key_Return, CONTROL)


def on_turn(screen: DebriefScreen, number: int) -> AnnotationList:
    """The annotations of a turn, gone to."""
    screen.report.turn_requested.emit(number)
    return screen.timeline.panel.annotations


def on_competence(screen: DebriefScreen) -> AnnotationList:
    """The annotations of a competence, its row opened."""
    row = screen.report.competences.rows[DIAGNOSIS]
    QTest.keyClick(row.header, Qt.Key.Key_Return)
    assert row.annotations is not None
    return row.annotations


def texts(store: FullDiskHistory, debrief: Debrief) -> list[tuple[Subject, str]]:
    return [(each.subject, each.text) for each in store.annotations(debrief.header.id)]


def signs(screen: DebriefScreen) -> dict[int, Written]:
    """The turns that carry a sign in the list."""
    model = screen.timeline.turns.model()
    rows = [model.index(place, 0).data(ROW) for place in range(model.rowCount())]
    return {row.number: row.written for row in rows if row.written is not None}


def visible(widget: QWidget) -> list[str]:
    QApplication.processEvents()  # what a layout shows comes with the next event
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_a_turn_is_annotated_and_the_keyboard_is_back_on_the_turns(
    screen: DebriefScreen, store: FullDiskHistory, debrief: Debrief, qtbot: QtBot
) -> None:
    of = on_turn(screen, 3)
    press_annotate(of, screen.timeline.turns, qtbot)
    type_in(of, "Un silence ici.")
    keep(of)
    assert texts(store, debrief) == [(Subject(turn=3), "Un silence ici.")]
    assert [card.accessibleName() for card in of.cards] == ["Annotation du 16/03/2026 09:00"]
    assert screen.timeline.turns.hasFocus()
    assert signs(screen) == {3: Written.KEPT}


def test_the_sign_is_also_a_word(screen: DebriefScreen) -> None:
    of = on_turn(screen, 3)
    of.add.click()
    type_in(of, "Un silence")
    index = screen.timeline.turns.currentIndex()
    assert index.data().endswith("Annotation commencée, non gardée.")
    keep(of)
    assert index.data().endswith("Annoté.")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Annoté"


def test_a_text_begun_waits_on_its_turn_whatever_one_looks_at_meanwhile(screen: DebriefScreen) -> None:
    of = on_turn(screen, 3)
    of.add.click()
    type_in(of, "Je disais")
    screen.timeline.turns.take_turn(4)
    assert not of.isVisible()
    assert signs(screen) == {3: Written.BEGUN}
    QTest.keyClick(screen, Qt.Key.Key_F6)
    QTest.keyClick(screen, Qt.Key.Key_F6)
    screen.timeline.turns.take_turn(3)
    assert editor(of).text.toPlainText() == "Je disais"


def test_a_text_begun_on_a_competence_is_told_by_its_row_open_or_closed(screen: DebriefScreen) -> None:
    of = on_competence(screen)
    row = screen.report.competences.rows[DIAGNOSIS]
    of.add.click()
    type_in(of, "Elle a")
    QTest.keyClick(row.header, Qt.Key.Key_Return)
    assert not of.isVisible()
    assert "annotation commencée, non gardée" in visible(row)
    assert row.header.accessibleName().endswith("annotation commencée, non gardée")
    QTest.keyClick(row.header, Qt.Key.Key_Return)
    keep(of)
    assert "annotée" in visible(row)


def test_a_text_begun_waits_for_the_debrief_to_be_opened_again(opening: Open, qtbot: QtBot) -> None:
    first = opening()
    press_annotate(first.report.whole.annotations, first, qtbot)
    type_in(first.report.whole.annotations, "Je disais")
    first.close()
    again = opening()
    assert editor(again.report.whole.annotations).text.toPlainText() == "Je disais"


def test_an_editor_left_empty_is_gone(screen: DebriefScreen) -> None:
    of = on_turn(screen, 3)
    of.add.click()
    screen.timeline.turns.take_turn(4)
    screen.timeline.turns.take_turn(3)
    assert not of.isVisible()
    assert of.add.isVisible()


def test_escape_puts_back_and_stays_in_the_debrief(
    screen: DebriefScreen, store: FullDiskHistory, debrief: Debrief, qtbot: QtBot
) -> None:
    of = on_turn(screen, 3)
    of.add.click()
    type_in(of, "Trop vite")
    with qtbot.assertNotEmitted(screen.closed):
        QTest.keyClick(editor(of).text, Qt.Key.Key_Escape)
    assert texts(store, debrief) == []
    assert "Texte écarté, non gardé." in visible(of)
    assert of.undo is not None
    QTest.keyClick(of.undo, Qt.Key.Key_Space)
    assert editor(of).text.toPlainText() == "Trop vite"
    assert editor(of).text.hasFocus()


def test_an_annotation_is_corrected(
    screen: DebriefScreen, store: FullDiskHistory, debrief: Debrief, qtbot: QtBot
) -> None:
    of = screen.report.whole.annotations
    press_annotate(of, screen, qtbot)
    type_in(of, "Bien")
    keep(of)
    QTest.keyClick(of.cards[0].correct, Qt.Key.Key_Space)
    assert of.cards == []
    type_in(of, ", et mieux.")
    keep(of)
    assert texts(store, debrief) == [(WHOLE, "Bien, et mieux.")]


def test_an_annotation_deleted_can_be_had_back(
    screen: DebriefScreen, store: FullDiskHistory, debrief: Debrief
) -> None:
    of = on_turn(screen, 3)
    of.add.click()
    type_in(of, "Bien")
    keep(of)
    QTest.keyClick(of.cards[0].erase, Qt.Key.Key_Space)
    assert texts(store, debrief) == []
    assert signs(screen) == {}
    assert of.undo is not None
    assert of.undo.hasFocus()
    QTest.keyClick(of.undo, Qt.Key.Key_Space)
    assert texts(store, debrief) == [(Subject(turn=3), "Bien")]
    assert signs(screen) == {3: Written.KEPT}


def test_a_level_is_given_beside_the_computed_one_and_the_mark_stays(
    screen: DebriefScreen, store: FullDiskHistory, debrief: Debrief
) -> None:
    mark = screen.report.verdict.mark.text()
    of = on_competence(screen)
    of.add.click()
    type_in(of, "Dit autrement à l'oral.")
    level = editor(of).level
    assert [level.itemText(place) for place in range(level.count())] == [
        "Niveau calculé",
        "Très insuffisant (TI)",
        "Insuffisant (I)",
        "Satisfaisant (S)",
        "Très satisfaisant (TS)",
        "Non évalué (NE)",
    ]
    level.setCurrentIndex(2)
    assert "Le niveau calculé reste affiché à côté, et la note ne change pas." in visible(of)
    keep(of)
    (kept,) = store.annotations(debrief.header.id)
    assert (kept.level, kept.text) == ("I", "Dit autrement à l'oral.")
    row = screen.report.competences.rows[DIAGNOSIS]
    computed = next(each.level for each in debrief.scorecard.competences if each.code == DIAGNOSIS)
    assert computed is not None
    assert computed.id != "I"
    shown = visible(row.header)
    assert {"I", computed.id, "niveau donné par le formateur\u00a0; la note ne change pas"} <= set(shown)
    assert "Niveau donné\u00a0: Insuffisant (I)" in visible(of)
    assert computed.label in row.header.accessibleName()
    assert "Insuffisant, niveau donné par le formateur" in row.header.accessibleName()
    assert screen.report.verdict.mark.text() == mark


def test_a_level_without_a_reason_is_refused_and_stays_chosen(screen: DebriefScreen) -> None:
    of = on_competence(screen)
    of.add.click()
    editor(of).level.setCurrentIndex(3)
    editor(of).keep.click()
    assert screen.banner.accessibleName().startswith("Une annotation ne peut pas être vide.")
    assert editor(of).level.currentData() == "S"
    editor(of).text.setFocus()
    type_in(of, "Vu.")
    keep(of)
    assert not screen.banner.isVisible()


def test_a_remark_alone_changes_no_level(screen: DebriefScreen) -> None:
    of = on_competence(screen)
    of.add.click()
    type_in(of, "À revoir ensemble.")
    keep(of)
    row = screen.report.competences.rows[DIAGNOSIS]
    shown = visible(row.header)
    assert "annotée" in shown


def test_where_the_disk_is_full_the_words_stay_and_the_banner_says_why(
    screen: DebriefScreen, store: FullDiskHistory, debrief: Debrief
) -> None:
    of = on_turn(screen, 3)
    of.add.click()
    type_in(of, "Important.")
    store.full = True
    keep(of)
    assert screen.banner.accessibleName() == "Le disque est plein. Faites de la place."
    assert editor(of).text.toPlainText() == "Important."
    store.full = False
    keep(of)
    assert not screen.banner.isVisible()
    assert texts(store, debrief) == [(Subject(turn=3), "Important.")]


def test_one_text_is_written_at_a_time(screen: DebriefScreen, qtbot: QtBot) -> None:
    of = screen.report.whole.annotations
    press_annotate(of, screen, qtbot)
    type_in(of, "Bien")
    keep(of)
    of.add.click()
    assert [card.correct.isVisible() for card in of.cards] == [False]
    assert not of.add.isVisible()


def test_a_text_that_looks_like_html_or_has_no_space_is_read_as_it_is(
    screen: DebriefScreen, notes: Notebook
) -> None:
    of = on_turn(screen, 3)
    of.add.click()
    data = QMimeData()
    data.setText("<img src='/dev/zero'>" + "a" * 4_000)
    QApplication.clipboard().setMimeData(data)
    editor(of).text.paste()
    keep(of)
    (kept,) = notes.on(Subject(turn=3))
    assert isinstance(kept, Annotation)
    assert kept.text.startswith("<img")
    assert screen.timeline.panel.minimumSizeHint().width() <= screen.timeline.panel.width()


def test_controls_have_names(screen: DebriefScreen) -> None:
    of = on_competence(screen)
    of.add.click()
    for control in (editor(of).text, editor(of).level, editor(of).keep, editor(of).put_back, of.add):
        assert control.accessibleName()
    assert editor(of).keep.toolTip() == "Garder l'annotation (Ctrl+Return)"
