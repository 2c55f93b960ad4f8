"""Talk share, questions, other acts, time."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.habits import phase_times, question_uses, speech_acts, talk_shares
from entretien.gui.widgets.tones import Tone
from entretien.scenario.speech import Kind

Play = Callable[[str], Debrief]


def with_kinds(debrief: Debrief, *kinds: tuple[Kind, int]) -> Debrief:
    return replace(debrief, scorecard=replace(debrief.scorecard, kinds=kinds))


def test_acts_are_counted_against_the_most_used(marked: Play) -> None:
    often, once = speech_acts(with_kinds(marked("good"), (Kind.EMPATHY, 8), (Kind.APOLOGY, 2)))
    assert (often.label, often.amount, often.share) == ("Empathie", "8", 1.0)
    assert (once.label, once.share) == ("Excuses", 0.25)


def test_once_does_not_fill_its_bar(marked: Play) -> None:
    (once,) = speech_acts(with_kinds(marked("good"), (Kind.EMPATHY, 1)))
    assert once.share == 0.25


def test_questions_are_told_by_what_they_do_and_are_no_other_act(marked: Play) -> None:
    asked = with_kinds(marked("good"), (Kind.OPEN_QUESTION, 3), (Kind.SILENCE, 1))
    uses = {measure.label: measure for measure in question_uses(asked)}
    assert (uses["Ouvrir"].amount, uses["Ouvrir"].detail) == ("3", "question ouverte\u00a03")
    assert uses["Vérifier"].amount == "0"
    assert "À éviter" not in uses
    assert speech_acts(asked) == ()


def test_questions_to_avoid_stand_out(marked: Play) -> None:
    uses = question_uses(with_kinds(marked("good"), (Kind.LEADING_QUESTION, 1)))
    assert (uses[-1].label, uses[-1].tone) == ("À éviter", Tone.CAUTION)


def test_words_of_both_are_shared(marked: Play) -> None:
    you, she = talk_shares(marked("good"))
    assert (you.label, she.label) == ("Vous", "Nadia")
    assert you.share + she.share == pytest.approx(1)
    assert you.amount.endswith(" mots")
    assert talk_shares(marked("abandoned"))


def test_each_phase_has_its_share_of_the_time_and_what_is_recommended(marked: Play) -> None:
    times = {measure.label: measure for measure in phase_times(marked("good"))}
    found = times["Découverte"]
    assert found.amount == "1\u00a0min\u00a000 · 42\u00a0%"
    assert found.detail == "conseillé\u00a0: 30 à 40\u00a0% · beaucoup de temps"
    assert found.tone is Tone.CAUTION
    with_her = [measure for measure in times.values() if measure.band]
    assert sum(measure.share for measure in with_her) == pytest.approx(1.0)


def test_time_at_one_s_desk_is_told_apart(marked: Play) -> None:
    times = {measure.label: measure for measure in phase_times(marked("good"))}
    assert (times["Préparation"].amount, times["Préparation"].detail) == ("12\u00a0s", "")


def test_no_time_at_all_is_no_division(marked: Play) -> None:
    debrief = marked("good")
    still = tuple((phase, 0.0) for phase, _seconds in debrief.scorecard.phase_seconds)
    measures = phase_times(replace(debrief, scorecard=replace(debrief.scorecard, phase_seconds=still)))
    assert {measure.share for measure in measures} == {0.0}
