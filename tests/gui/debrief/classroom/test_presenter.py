"""A lesson: what the class may know at each moment."""

from collections.abc import Callable

import pytest

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.classroom.presenter import Lesson
from entretien.gui.debrief.classroom.slide import Stage
from entretien.transcript.events import RepliesOffered, ReplyChosen

Play = Callable[[str], Debrief]

PROMISE = 8
"""The turn of the play « capped » at which a loan is promised."""


@pytest.fixture
def debrief(marked: Play) -> Debrief:
    return marked("capped")


def test_nothing_of_what_follows_is_shown_before_it_is_asked_for(
    debrief: Debrief, framework: Framework
) -> None:
    turn = debrief.turns[PROMISE - 1]
    slide = Lesson(debrief, framework, PROMISE).slide
    assert turn.heard is not None
    assert [piece.text for piece in slide.heard] == [turn.heard.say]
    assert slide.mood is turn.heard.mood
    assert slide.outcome is None
    assert not any(answer.marks or answer.chosen or answer.tally for answer in slide.answers)


def test_answers_are_numbered_as_they_were_played(debrief: Debrief, framework: Framework) -> None:
    for turn in debrief.turns:
        lesson = Lesson(debrief, framework, turn.number)
        slide = lesson.slide
        if isinstance(turn.offered, RepliesOffered):
            possible = [reply.say for reply in turn.offered.replies if not reply.closed]
            closed = [reply.closed for reply in turn.offered.replies if reply.closed]
            numbered = [answer for answer in slide.answers if answer.number]
            assert [answer.number for answer in numbered] == list(range(1, len(possible) + 1))
            assert all(answer.words.startswith(say) for answer, say in zip(numbered, possible, strict=True))
            assert len(numbered) == len(slide.answers), "what was closed only comes with the rest"
            lesson.forward()
            after = lesson.slide.answers
            assert [answer.closed for answer in after if not answer.number] == closed


def test_without_a_vote_the_choice_is_revealed_at_once(debrief: Debrief, framework: Framework) -> None:
    lesson = Lesson(debrief, framework, PROMISE)
    lesson.forward()
    turn, slide = debrief.turns[PROMISE - 1], lesson.slide
    assert slide.stage is Stage.REVEALED
    assert isinstance(turn.chosen, ReplyChosen)
    chosen = next(answer for answer in slide.answers if answer.chosen)
    assert chosen.words.startswith(turn.chosen.say)
    assert chosen.marks[0] == "choix fait"
    assert slide.outcome is not None
    assert slide.outcome.made == f"Choix fait\u00a0: {chosen.number}. {chosen.words}"
    assert slide.outcome.grade is not None
    assert slide.outcome.reach.startswith("D'ici")
    assert slide.outcome.remarks == turn.remarks
    assert turn.reaction is not None
    assert slide.mood is turn.reaction.mood


def test_a_vote_is_counted_in_secret_then_shown(debrief: Debrief, framework: Framework) -> None:
    lesson = Lesson(debrief, framework, PROMISE)
    for number in (1, 2, 1):
        assert lesson.vote(number)
    assert lesson.slide.turnout == "3 votes"
    assert not any(answer.tally for answer in lesson.slide.answers)
    lesson.forward()
    assert lesson.slide.stage is Stage.COUNTED
    assert lesson.slide.outcome is None
    assert [answer.tally for answer in lesson.slide.answers[:2]] == [
        "2 voix · 67\u00a0%",
        "1 voix · 33\u00a0%",
    ]
    assert [answer.leading for answer in lesson.slide.answers[:2]] == [True, False]
    assert not lesson.vote(1)
    assert not lesson.take_back()


def test_only_what_was_possible_gets_votes(debrief: Debrief, framework: Framework) -> None:
    lesson = Lesson(debrief, framework, PROMISE)
    numbers = [answer.number for answer in lesson.slide.answers]
    assert not lesson.vote(0)
    assert not lesson.vote(max(numbers) + 1)
    assert lesson.ballot.total == 0


def test_going_back_undoes_going_forward(debrief: Debrief, framework: Framework) -> None:
    lesson = Lesson(debrief, framework, PROMISE)
    lesson.vote(1)
    shown = [(lesson.turn, lesson.stage)]
    for _ in range(4):
        lesson.forward()
        shown.append((lesson.turn, lesson.stage))
    assert shown[3:] == [(PROMISE + 1, Stage.ASKED), (PROMISE + 1, Stage.REVEALED)]
    for before in reversed(shown[:-1]):
        lesson.back()
        assert (lesson.turn, lesson.stage) == before


def test_a_turn_before_that_was_not_revealed_stays_hidden(debrief: Debrief, framework: Framework) -> None:
    lesson = Lesson(debrief, framework, PROMISE)
    lesson.back()
    assert (lesson.turn, lesson.stage) == (PROMISE - 1, Stage.ASKED)


def test_the_lesson_stops_at_both_ends(debrief: Debrief, framework: Framework) -> None:
    lesson = Lesson(debrief, framework, turn=0)
    lesson.back()
    assert (lesson.turn, lesson.stage) == (1, Stage.ASKED)
    for _ in range(3 * len(debrief.turns)):
        lesson.forward()
    assert (lesson.turn, lesson.stage) == (debrief.turns[-1].number, Stage.REVEALED)


def test_before_marks_are_known_there_is_no_grade(waiting: Play, framework: Framework) -> None:
    lesson = Lesson(waiting("capped"), framework, PROMISE)
    lesson.forward()
    outcome = lesson.slide.outcome
    assert outcome is not None
    assert outcome.grade is None
    assert outcome.reach == ""


def test_a_count_is_read_aloud_with_its_answer(debrief: Debrief, framework: Framework) -> None:
    lesson = Lesson(debrief, framework, PROMISE)
    lesson.count(2, 12)
    lesson.forward()
    assert "12 voix · 100\u00a0%" in lesson.slide.answers[1].spoken
