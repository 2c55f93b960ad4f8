"""An interview conducted in the window, by the keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from entretien.application.playing import Sitting
from entretien.gui.conversation.answer_card import AnswerCard
from entretien.gui.conversation.answers import Answers
from entretien.gui.conversation.transcript import Transcript
from entretien.gui.interview.failure import Failure
from entretien.gui.interview.notepad import Notepad
from entretien.gui.interview.search_bar import SearchBar
from entretien.gui.interview.side_panel import Sheet, SidePanel
from entretien.gui.interview.view import InterviewScreen
from entretien.gui.portraits.scene import Scene
from entretien.gui.theme.theme import Theme, load
from entretien.history.mode import Mode
from entretien.scenario.speech import Mood
from samples.full_disk import FullDiskHistory

Begin = Callable[..., Sitting]

CONTROL = Qt.KeyboardModifier.ControlModifier


class Window:
    """The screen, its parts, and a keyboard."""

    def __init__(self, qtbot: QtBot, theme: Theme, sitting: Sitting) -> None:
        self.qtbot = qtbot
        self.sitting = sitting
        self.screen = InterviewScreen(theme, sitting)
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 720)
        self.screen.show()
        self.screen.activateWindow()
        qtbot.waitUntil(self.screen.isActiveWindow)

    def part(self, kind: type[QWidget]) -> QWidget:
        found = self.screen.findChild(kind)
        assert isinstance(found, kind)
        return found

    @property
    def answers(self) -> Answers:
        found = self.part(Answers)
        assert isinstance(found, Answers)
        return found

    @property
    def transcript(self) -> list[str]:
        found = self.part(Transcript)
        assert isinstance(found, Transcript)
        return [row.text for row in found.rows.rows]

    def mood(self) -> Mood | None:
        found = self.part(Scene)
        assert isinstance(found, Scene)
        return found.mood

    @property
    def cards(self) -> list[AnswerCard]:
        return self.answers.cards

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is; a button whose shortcut it is goes down, then up."""
        QTest.keyClick(QApplication.focusWidget() or self.screen, key, modifier)
        self.qtbot.waitUntil(
            lambda: not any(button.isDown() for button in self.screen.findChildren(QAbstractButton))
        )

    def write(self, text: str, *, held: bool = False) -> None:
        """What a key writes, whatever the keyboard."""
        key = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text, held)
        QApplication.sendEvent(QApplication.focusWidget() or self.screen, key)

    def seek(self, text: str) -> None:
        """Look for `text` in the conversation."""
        self.press(Qt.Key.Key_F, CONTROL)
        for character in text:
            self.write(character)

    def button(self, name: str) -> QAbstractButton:
        every = self.screen.findChildren(QAbstractButton)
        [found] = [each for each in every if each.accessibleName() == name and each.isVisible()]
        return found

    def prepare(self) -> None:
        self.press(Qt.Key.Key_1)
        self.press(Qt.Key.Key_Return, CONTROL)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, begin: Begin) -> Window:
    return Window(qtbot, theme, begin())


@pytest.fixture
def exam(qtbot: QtBot, theme: Theme, begin: Begin) -> Window:
    return Window(qtbot, theme, begin(Mode.EXAM))


class TestAWholeInterview:
    def test_by_digits_and_enter(self, window: Window) -> None:
        window.prepare()
        for key in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2):
            window.press(key)
        assert window.sitting.over
        assert "J'ouvre une seconde boutique en mai." in window.transcript
        assert window.transcript[-1] == "Accord"
        with window.qtbot.waitSignal(window.screen.ended) as ended:
            window.press(Qt.Key.Key_Return)
        assert ended.args == [window.sitting.attempt.header.id]

    def test_by_arrows_and_enter(self, window: Window) -> None:
        window.press(Qt.Key.Key_Down)
        window.press(Qt.Key.Key_Space)
        window.press(Qt.Key.Key_Return, CONTROL)
        window.press(Qt.Key.Key_Down)
        window.press(Qt.Key.Key_Down)
        window.press(Qt.Key.Key_Return)
        assert "Bonjour, vous venez pour le prêt ?" in window.transcript

    def test_by_the_digits_of_a_french_keyboard(self, window: Window) -> None:
        window.prepare()
        window.write("é")
        assert "Bonjour, vous venez pour le prêt ?" in window.transcript

    def test_by_mouse(self, window: Window) -> None:
        QTest.mouseClick(window.cards[0], Qt.MouseButton.LeftButton)
        QTest.mouseClick(window.button("Valider"), Qt.MouseButton.LeftButton)
        QTest.mouseClick(window.cards[0], Qt.MouseButton.LeftButton)
        assert "Merci, c'est gentil." in window.transcript


class TestAnswers:
    def test_a_list_is_submitted_once_its_rule_is_met(self, window: Window) -> None:
        submit = window.button("Valider")
        assert not submit.isEnabled()
        window.press(Qt.Key.Key_2)
        assert submit.isEnabled()
        window.press(Qt.Key.Key_2)
        assert not submit.isEnabled()

    def test_one_enter_too_many_answers_nothing(self, window: Window) -> None:
        window.prepare()
        window.press(Qt.Key.Key_Return)
        assert len(window.sitting.told) == 2

    def test_a_key_held_down_answers_once(self, window: Window) -> None:
        window.prepare()
        window.write("1", held=True)
        assert len(window.sitting.told) == 2

    def test_a_key_without_a_card_answers_nothing(self, window: Window) -> None:
        window.prepare()
        window.press(Qt.Key.Key_9)
        assert len(window.sitting.told) == 2

    def test_training_shows_closed_replies_greyed_and_exam_hides_them(
        self, window: Window, exam: Window
    ) -> None:
        for each in (window, exam):
            each.screen.activateWindow()
            each.qtbot.waitUntil(each.screen.isActiveWindow)
            each.screen.focus_first()
            each.prepare()
            each.press(Qt.Key.Key_1)
        assert [card.isEnabled() for card in window.cards] == [True, True, True, False]
        assert window.cards[-1].accessibleName().endswith("Elle ne vous connaît pas encore assez.")
        assert [card.isEnabled() for card in exam.cards] == [True, True, True]

    def test_digits_answer_wherever_the_keyboard_is_but_in_a_text(self, window: Window) -> None:
        window.prepare()
        window.press(Qt.Key.Key_N, CONTROL)
        window.press(Qt.Key.Key_1)
        notes = window.part(Notepad)
        assert isinstance(notes, Notepad)
        assert notes.toPlainText() == "1"
        assert len(window.sitting.told) == 2
        window.part(Transcript).setFocus()
        window.press(Qt.Key.Key_1)
        assert len(window.sitting.told) == 3


class TestUndo:
    def test_training_takes_back_one_answer_at_a_time(self, window: Window) -> None:
        before = window.transcript
        window.prepare()
        window.press(Qt.Key.Key_1)
        window.press(Qt.Key.Key_Z, CONTROL)
        window.press(Qt.Key.Key_Z, CONTROL)
        assert window.transcript == before
        assert len(window.cards) == 2

    def test_an_exam_does_not(self, exam: Window) -> None:
        exam.prepare()
        exam.press(Qt.Key.Key_Z, CONTROL)
        assert len(exam.sitting.told) == 2


class TestAFullDisk:
    def test_the_replies_stay_and_the_same_answer_may_be_tried_again(
        self, window: Window, store: FullDiskHistory
    ) -> None:
        window.prepare()
        said, cards = window.transcript, [card.accessibleName() for card in window.cards]
        store.full = True
        window.press(Qt.Key.Key_1)
        failure = window.part(Failure)
        assert failure.isVisible()
        assert {"Le disque est plein.", "Faites de la place."} <= {
            label.text() for label in failure.findChildren(QLabel)
        }
        assert window.transcript == said
        assert [card.accessibleName() for card in window.cards] == cards
        window.press(Qt.Key.Key_Return)
        assert failure.isVisible()
        store.full = False
        window.press(Qt.Key.Key_Return)
        assert not failure.isVisible()
        assert "Merci, c'est gentil." in window.transcript

    def test_escape_puts_the_message_away(self, window: Window, store: FullDiskHistory) -> None:
        window.prepare()
        store.full = True
        window.press(Qt.Key.Key_1)
        with window.qtbot.assertNotEmitted(window.screen.left):
            window.press(Qt.Key.Key_Escape)
        assert window.part(Failure).isHidden()
        assert len(window.cards) == 2

    def test_an_undo_may_be_tried_again_too(self, window: Window, store: FullDiskHistory) -> None:
        before = window.transcript
        window.prepare()
        store.full = True
        window.press(Qt.Key.Key_Z, CONTROL)
        assert window.part(Failure).isVisible()
        store.full = False
        window.press(Qt.Key.Key_F5)
        assert window.transcript == before


class TestSheets:
    @pytest.mark.parametrize(
        ("key", "sheet"),
        [(Qt.Key.Key_D, Sheet.FILE), (Qt.Key.Key_B, Sheet.FIGURES), (Qt.Key.Key_N, Sheet.NOTES)],
    )
    def test_a_key_opens_and_closes_each(self, window: Window, key: Qt.Key, sheet: Sheet) -> None:
        panel = window.part(SidePanel)
        assert isinstance(panel, SidePanel)
        window.press(key, CONTROL)
        opened = panel.sheet
        window.press(key, CONTROL)
        assert (opened, panel.sheet) == (sheet, None)

    def test_escape_closes_it_and_stays(self, window: Window) -> None:
        window.press(Qt.Key.Key_N, CONTROL)
        with window.qtbot.assertNotEmitted(window.screen.left):
            window.press(Qt.Key.Key_Escape)
        assert window.part(SidePanel).isHidden()

    def test_where_there_is_no_room_it_takes_the_place_of_the_client(
        self, qtbot: QtBot, begin: Begin
    ) -> None:
        large = Window(qtbot, load("light", 2.0), begin())
        client = large.part(Scene)
        large.press(Qt.Key.Key_D, CONTROL)
        crowded = client.isVisible()
        large.press(Qt.Key.Key_Escape)
        assert (crowded, client.isVisible()) == (False, True)


class TestSearch:
    def test_what_was_said_is_found_and_walked_through(self, window: Window) -> None:
        window.prepare()
        window.press(Qt.Key.Key_1)
        window.seek("merci")
        bar, transcript = window.part(SearchBar), window.part(Transcript)
        assert isinstance(transcript, Transcript)
        found = transcript.currentIndex().row()
        assert transcript.rows.rows[found].text == "Merci, c'est gentil."
        assert "1/1" in [label.text() for label in bar.findChildren(QLabel)]
        window.press(Qt.Key.Key_Return)
        assert transcript.currentIndex().row() == found
        window.press(Qt.Key.Key_Escape)
        assert bar.isHidden()

    def test_enter_goes_back_in_time_and_shift_enter_forward(self, window: Window) -> None:
        window.prepare()
        window.press(Qt.Key.Key_1)
        window.seek("vous")
        transcript = window.part(Transcript)
        assert isinstance(transcript, Transcript)
        last = transcript.currentIndex().row()
        window.press(Qt.Key.Key_Return)
        before = transcript.currentIndex().row()
        window.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert before < last == transcript.currentIndex().row()

    def test_nothing_found_is_said(self, window: Window) -> None:
        window.seek("zzz")
        assert "Rien" in [label.text() for label in window.part(SearchBar).findChildren(QLabel)]


class TestLeaving:
    def test_escape_leaves_and_the_interview_waits(self, window: Window) -> None:
        window.prepare()
        with window.qtbot.waitSignal(window.screen.left):
            window.press(Qt.Key.Key_Escape)
        assert not window.sitting.over

    def test_an_end_is_confirmed_first(self, window: Window) -> None:
        window.prepare()
        window.button("Mettre fin").click()
        window.press(Qt.Key.Key_1)
        assert len(window.sitting.told) == 2, "digits answer nothing while it asks"
        window.press(Qt.Key.Key_Return)
        assert not window.sitting.over, "the safe answer has the keyboard"
        assert len(window.cards) == 2

    def test_escape_is_no(self, window: Window) -> None:
        window.prepare()
        window.button("Mettre fin").click()
        with window.qtbot.assertNotEmitted(window.screen.left):
            window.press(Qt.Key.Key_Escape)
        assert len(window.cards) == 2

    def test_confirmed_it_ends(self, window: Window) -> None:
        window.prepare()
        window.button("Mettre fin").click()
        window.press(Qt.Key.Key_Tab)
        window.press(Qt.Key.Key_Return)
        assert window.sitting.over
        assert window.transcript[-1] == "Entretien abandonné"


class TestTheClient:
    def test_her_face_changes_before_she_speaks(self, window: Window) -> None:
        window.prepare()
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, enable=True)
        window.press(Qt.Key.Key_1)
        assert window.mood() == Mood.RELIEVED
        assert "Merci, c'est gentil." not in window.transcript
        assert window.cards == [] or not window.cards[0].isVisible()
        window.press(Qt.Key.Key_2)
        assert "Merci, c'est gentil." in window.transcript
        assert len(window.sitting.told) == 3, "the key only hurried her"
        assert window.mood() == Mood.ATTENTIVE

    def test_an_undo_while_she_speaks_takes_all_of_it_back(self, window: Window) -> None:
        window.prepare()
        said = window.transcript
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, enable=True)
        window.press(Qt.Key.Key_1)
        window.press(Qt.Key.Key_Z, CONTROL)
        assert window.transcript == said

    def test_a_sitting_taken_up_shows_where_it_stands(
        self, window: Window, qtbot: QtBot, theme: Theme
    ) -> None:
        window.prepare()
        window.press(Qt.Key.Key_1)
        again = Window(qtbot, theme, window.sitting)
        assert again.transcript == window.transcript
        assert [card.accessibleName() for card in again.cards] == [
            card.accessibleName() for card in window.cards
        ]


@pytest.mark.parametrize("mode", Mode)
def test_nothing_flashes_as_a_window_of_its_own(
    qtbot: QtBot, qapp: QApplication, theme: Theme, begin: Begin, mode: Mode
) -> None:
    class Watch(QObject):
        """Counts the windows that are shown."""

        shown = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.shown += 1
            return False

    sitting, watch = begin(mode), Watch()
    qapp.installEventFilter(watch)
    screen = InterviewScreen(theme, sitting)
    qapp.removeEventFilter(watch)
    qtbot.addWidget(screen)
    assert watch.shown == 0


def test_every_control_has_a_name_and_a_way_by_keyboard(window: Window) -> None:
    window.prepare()
    window.press(Qt.Key.Key_N, CONTROL)
    for each in window.screen.findChildren(QAbstractButton):
        if each.isVisible() and each.isEnabled():
            assert each.accessibleName(), each
            assert each.focusPolicy() & Qt.FocusPolicy.TabFocus, each.accessibleName()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_card_is_cut_whatever_the_size_of_the_type(qtbot: QtBot, begin: Begin, scale: float) -> None:
    window = Window(qtbot, load("dark", scale), begin())
    window.prepare()
    qtbot.waitUntil(lambda: all(card.height() >= card.heightForWidth(card.width()) for card in window.cards))
