"""Counting a class: one vote after the other, or by hand."""

import pytest

from entretien.debrief.ballot import MOST_VOTES, blank_ballot


def test_nobody_leads_before_the_first_vote() -> None:
    ballot = blank_ballot(3)
    assert ballot.total == 0
    assert ballot.leaders == ()
    assert [ballot.share(place) for place in range(3)] == [0.0, 0.0, 0.0]


def test_votes_add_up_and_shares_make_a_whole() -> None:
    ballot = blank_ballot(3)
    for place in (0, 2, 0, 0):
        ballot = ballot.with_vote(place)
    assert ballot.counts == (3, 0, 1)
    assert ballot.leaders == (0,)
    assert [ballot.share(place) for place in range(3)] == [0.75, 0.0, 0.25]


def test_level_answers_lead_together() -> None:
    assert blank_ballot(3).with_vote(2).with_vote(0).leaders == (0, 2)


def test_votes_are_taken_back_the_last_one_first() -> None:
    ballot = blank_ballot(2).with_vote(0).with_vote(1).without_last()
    assert ballot == blank_ballot(2).with_vote(0)
    assert ballot.without_last().without_last() == blank_ballot(2)


@pytest.mark.parametrize(("typed", "kept"), [(12, 12), (-1, 0), (MOST_VOTES + 1, MOST_VOTES)])
def test_a_count_by_hand_stays_within_a_class(typed: int, kept: int) -> None:
    assert blank_ballot(2).with_count(1, typed).counts == (0, kept)


def test_a_count_by_hand_stands_for_the_votes_cast_before() -> None:
    ballot = blank_ballot(2).with_vote(0).with_vote(1).with_count(1, 9)
    assert ballot.without_last().counts == (0, 9)
    assert ballot.without_last().without_last().counts == (0, 9)


def test_an_answer_takes_no_more_votes_than_can_be_shown() -> None:
    full = blank_ballot(1).with_count(0, MOST_VOTES)
    assert full.with_vote(0) == full
