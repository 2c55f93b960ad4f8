"""Scenarios whose answers can be guessed, and scenarios whose cannot."""

from collections.abc import Callable

import pytest

from entretien.analysis.cues import Cues, find_cues
from entretien.analysis.policies import Policy
from entretien.scenario.exchange import Reply
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scoring.bounds import Bounds
from samples.building import WELCOME, exchange, phase, reply, scenario

MOMENTS = 12
BOUNDS = Bounds(MOMENTS, ((WELCOME, MOMENTS),))

Written = Callable[[int, int], str]
"""What the reply at a place of a moment says; place 0 is the good one's."""


def chain(written: Written, order: Callable[[int], int], *, randomise: bool) -> Scenario:
    """Moments of three replies, one of which earns a point; `order` says how far it is moved down."""

    def replies(number: int) -> list[Reply]:
        following = f"e{number + 1}" if number + 1 < MOMENTS else "end:accord"
        made = [
            reply(
                f"r{number}_{place}",
                following,
                say=written(number, place),
                evidence=() if place else ((WELCOME, 1),),
            )
            for place in range(3)
        ]
        turn = order(number) % 3
        return made[-turn:] + made[:-turn] if turn else made

    moments = [exchange(f"e{number}", *replies(number)) for number in range(MOMENTS)]
    return scenario(phase(PhaseName.GREETING, *moments), randomise=randomise)


def cues(
    written: Written, order: Callable[[int], int] = lambda number: number, *, randomise: bool = True
) -> Cues:
    return find_cues(chain(written, order, randomise=randomise), BOUNDS, runs=60)


def even(number: int, place: int) -> str:
    """Each place is the longest in its turn."""
    return "Je vous écris." + " Bien." * ((number // 3 + place) % 3)


def test_an_even_scenario_gives_nothing_away() -> None:
    found = cues(even, randomise=False)

    assert found.decisions == MOMENTS
    assert found.random == pytest.approx(100 / 3, abs=5)
    assert not found.guessing_bots
    assert not found.longest.tells
    assert not found.telling_positions
    assert not found.length_tells


def test_the_longest_reply_must_not_be_the_best() -> None:
    found = cues(lambda _number, place: "Oui." if place else "Oui, et bien davantage encore, croyez-moi.")

    assert found.longest.tells
    assert found.longest.hits == found.longest.trials == MOMENTS
    assert found.longest.decisions == tuple(f"e{number}" for number in range(MOMENTS))
    assert [bot.policy for bot in found.guessing_bots] == [Policy.LONGEST]
    assert found.length_tells
    assert set(found.long_decisions) == {f"e{number}" for number in range(MOMENTS)}


def test_a_little_longer_each_time_fails_the_test_but_not_the_ratio() -> None:
    found = cues(lambda _number, place: "Je vous reçois" + (" bien." if place else " bien ici."))

    assert found.longest.tells
    assert not found.length_tells
    assert found.long_decisions == ()


@pytest.mark.parametrize(
    ("policy", "words"),
    [(Policy.POLITE, "Merci Madame."), (Policy.FEEDBACK, "Je reformule."), (Policy.SHORTEST, "Oui.")],
)
def test_words_and_brevity_must_not_tell_either(policy: Policy, words: str) -> None:
    found = cues(lambda _number, place: "Voyons ça." if place else words)

    assert policy in {bot.policy for bot in found.guessing_bots}
    (bot,) = (bot for bot in found.bots if bot.policy is policy)
    assert bot.mark == 100
    assert len(bot.decisions) == MOMENTS


def test_a_best_reply_always_second_is_found_by_its_place() -> None:
    found = cues(even, order=lambda _number: 1, randomise=False)

    ((place, guess),) = found.telling_positions
    assert (place, guess.hits) == (2, MOMENTS)
    assert guess.probability == pytest.approx(1 / 3**MOMENTS)


def test_a_best_reply_always_last_is_found_by_the_bot_too() -> None:
    found = cues(even, order=lambda _number: 2, randomise=False)

    assert [bot.policy for bot in found.guessing_bots] == [Policy.LAST]


def test_places_tell_nothing_where_replies_are_shuffled() -> None:
    found = cues(even, order=lambda _number: 0, randomise=True)

    assert found.positions == ()
    assert not {Policy.FIRST, Policy.LAST} & {bot.policy for bot in found.bots}


def test_without_bounds_the_bots_have_no_mark_but_the_shape_is_judged() -> None:
    found = find_cues(chain(even, lambda number: number, randomise=True), None)

    assert found.random is None
    assert found.bots == found.guessing_bots == ()
    assert found.longest.trials == MOMENTS


def test_a_scenario_without_decisions_has_nothing_to_guess() -> None:
    found = find_cues(
        scenario(phase(PhaseName.GREETING, exchange("a", reply("fin", "end:accord")))), BOUNDS, runs=2
    )

    assert found.decisions == 0
    assert found.ratio is None
    assert not found.longest.tells
    assert not found.length_tells
