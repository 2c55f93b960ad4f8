"""A turn in full."""

from collections.abc import Callable

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.timeline.page_parts import Heading, Outcome, page_parts
from entretien.gui.debrief.timeline.turn_page import Standing, TurnPages
from entretien.kernel.ids import ReplyId
from entretien.transcript.commands import Choose
from entretien.transcript.events import RepliesOffered

Play = Callable[[str], Debrief]

PROMISE, PROBE = 8, 9
"""Turns of the play « capped »."""


def test_every_reply_offered_is_there_the_one_made_once(marked: Play, framework: Framework) -> None:
    debrief = marked("capped")
    pages = TurnPages(debrief, framework)
    for turn in debrief.turns:
        choices = pages.page(turn.number).choices
        if isinstance(turn.offered, RepliesOffered):
            assert len(choices) == len(turn.offered.replies)
            assert [each.standing for each in choices].count(Standing.CHOSEN) == 1
        else:
            assert [each.words for each in choices] == [item.label for item in turn.offered.items]


def test_an_open_reply_can_be_tried_and_says_how_far_it_leads(marked: Play, framework: Framework) -> None:
    page = TurnPages(marked("capped"), framework).page(PROMISE)
    best = [each for each in page.choices if each.best]
    assert len(best) == 1
    assert best[0].standing is Standing.OPEN
    assert best[0].command == Choose(ReplyId("argumenter"))
    assert best[0].reach.startswith("jusqu'à ")
    assert "le meilleur choix" in best[0].spoken


def test_the_choice_made_and_closed_replies_cannot_be_tried(marked: Play, framework: Framework) -> None:
    debrief = marked("good")
    pages = TurnPages(debrief, framework)
    choices = [each for turn in debrief.turns for each in pages.page(turn.number).choices]
    assert all(each.command is None for each in choices if each.standing is not Standing.OPEN)
    closed = [each for each in choices if each.standing is Standing.CLOSED]
    assert closed
    assert all(each.closed for each in closed)


def test_it_says_what_was_still_within_reach(marked: Play, framework: Framework) -> None:
    pages = TurnPages(marked("good"), framework)
    assert pages.page(1).reach.startswith("D'ici, vous pouviez encore atteindre ")


def test_effects_name_faults_and_points_then_gauges(marked: Play, framework: Framework) -> None:
    pages = TurnPages(marked("capped"), framework)
    (made,) = (each for each in pages.page(PROMISE).choices if each.standing is Standing.CHOSEN)
    words = [tag.text for tag in made.effects]
    assert words[0].startswith("Faute\u00a0: ")
    assert "point" in words[1]
    greeting = [tag.text for each in pages.page(2).choices for tag in each.effects]
    assert any(word.startswith(("confiance", "tension", "intérêt")) for word in greeting)


def test_items_of_a_selection_are_weighed_one_by_one(marked: Play, framework: Framework) -> None:
    page = TurnPages(marked("good"), framework).page(1)
    assert page.mood is None
    assert page.prompt
    assert {each.standing for each in page.choices} == {Standing.CHOSEN, Standing.OPEN}
    assert all(each.command is None for each in page.choices)


def test_without_values_nothing_is_said_of_what_could_be_reached(waiting: Play, framework: Framework) -> None:
    page = TurnPages(waiting("capped"), framework).page(PROMISE)
    assert page.grade is None
    assert page.reach == ""
    assert not any(each.best or each.reach for each in page.choices)


def test_parts_go_from_what_was_heard_to_the_remark(marked: Play, framework: Framework) -> None:
    parts = page_parts(TurnPages(marked("capped"), framework).page(PROMISE))
    headings = [part.text for part in parts if isinstance(part, Heading)]
    assert headings == ["Ce qui était proposé", "Ce qui s'est passé"]
    assert isinstance(parts[-1], Outcome)
    assert "Remarque" in parts[-1].spoken
    assert all(part.spoken for part in parts)
