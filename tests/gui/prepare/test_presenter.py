"""How an interview may begin."""

from dataclasses import replace

import pytest

from entretien.gui.prepare.presenter import begin_word, days, mode_help, start, who
from entretien.history.mode import Mode
from entretien.scenario.scenario import Scenario
from entretien.scenario.speech import Channel
from entretien.transcript.commands import Start


def test_the_days_are_the_ordinary_one_those_of_the_author_and_chance(scenario: Scenario) -> None:
    assert [day.label for day in days(scenario)] == ["Jour ordinaire", "Elle ferme à midi", "Au hasard"]


def test_without_variants_there_is_nothing_to_pick(scenario: Scenario) -> None:
    assert [day.label for day in days(replace(scenario, variants=()))] == ["Jour ordinaire"]


def test_a_named_day_is_the_one_begun(scenario: Scenario) -> None:
    ordinary, hurried, _chance = days(scenario)
    assert start(scenario, ordinary, 7) == Start(seed=7)
    assert start(scenario, hurried, 7) == Start(scenario.variants[0].id, 7)


def test_chance_draws_every_day_and_the_same_one_for_the_same_seed(scenario: Scenario) -> None:
    chance = days(scenario)[-1]
    drawn = [start(scenario, chance, seed).variant for seed in range(40)]
    assert set(drawn) == {"", "pressee"}
    assert drawn == [start(scenario, chance, seed).variant for seed in range(40)]


def test_the_client_is_told_in_a_few_words(scenario: Scenario) -> None:
    assert who(scenario.persona) == "30 ans, fleuriste"


@pytest.mark.parametrize("channel", Channel)
def test_each_channel_has_its_way_in(channel: Channel) -> None:
    assert begin_word(channel)


@pytest.mark.parametrize("mode", Mode)
def test_each_mode_says_what_it_changes(mode: Mode) -> None:
    assert mode_help(mode)
