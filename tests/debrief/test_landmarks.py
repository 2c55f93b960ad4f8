"""The landmarks shipped with the program."""

from entretien.debrief.landmarks import landmarks
from entretien.scenario.phases import DESK_PHASES, PhaseName


def test_every_phase_with_the_client_has_a_share_of_the_time() -> None:
    shared = [phase for share in landmarks().shares for phase in share.phases]
    assert sorted(shared) == sorted(set(PhaseName) - DESK_PHASES)
    assert all(0 < low <= high for low, high in (share.minutes for share in landmarks().shares))


def test_the_shares_can_all_be_kept_at_once() -> None:
    lows, highs = zip(*(share.minutes for share in landmarks().shares), strict=True)
    assert sum(lows) <= landmarks().interview_minutes <= sum(highs) + 2  # the handbook rounds


def test_no_word_is_listed_twice() -> None:
    marks = landmarks()
    for labels in (
        [each.label for each in marks.black_words],
        [each.label for each in marks.acronyms],
        [each.label for each in marks.jargon],
    ):
        assert len(labels) == len(set(labels))
    assert all(each.meaning for each in marks.acronyms)
    assert all(each.meaning for each in marks.jargon)
