"""What each policy likes, and what it does where it likes everything as much."""

from collections import Counter

import pytest

from entretien.analysis.policies import Chooser, Policy, liked, words_of
from entretien.interview.program import compile_scenario
from entretien.kernel.chance import source
from entretien.scenario.phases import PhaseName
from samples.building import desk, exchange, item, phase, reply, scenario, selection

TEXTS = ("Non.", "Bonjour Madame, asseyez-vous.", "Si je comprends bien, votre besoin est un compte simple.")


@pytest.mark.parametrize(
    ("policy", "position"),
    [
        (Policy.FIRST, 0),
        (Policy.LAST, 2),
        (Policy.LONGEST, 2),
        (Policy.SHORTEST, 0),
        (Policy.POLITE, 1),
        (Policy.FEEDBACK, 2),
    ],
)
def test_a_policy_likes_one_of_them(policy: Policy, position: int) -> None:
    assert liked(policy, TEXTS) == (position,)


def test_where_nothing_tells_them_apart_it_likes_them_all() -> None:
    assert liked(Policy.RANDOM, TEXTS) == (0, 1, 2)
    assert liked(Policy.POLITE, ("Oui.", "Non.")) == (0, 1)


def test_gestures_are_read_with_the_words() -> None:
    assert words_of(reply("r", say="Bonjour.", act="se lever")) == "Bonjour. se lever"
    assert words_of(reply("r", say="", act="se lever")) == "se lever"


def test_chance_decides_between_those_it_likes_as_much() -> None:
    played = scenario(
        phase(
            PhaseName.GREETING,
            exchange("a", *(reply(name, "end:accord", say="Merci.") for name in ("r", "s")), reply("t", "a")),
        )
    )
    options = compile_scenario(played).places[0].options
    chooser = Chooser(Policy.POLITE, source(1))

    chosen = Counter(chooser.reply(options).source.id for _draw in range(100))

    assert set(chosen) == {"r", "s"}
    assert min(chosen.values()) > 20


def test_items_are_chosen_like_replies_within_their_bounds() -> None:
    listed = selection("infos", item("a"), item("plus_long"), item("bb"), minimum=1, maximum=1)
    program = compile_scenario(
        scenario(
            desk(PhaseName.PREPARATION, listed),
            phase(PhaseName.GREETING, exchange("x", reply("fin", "end:accord"))),
        )
    )

    picked = Chooser(Policy.LONGEST, source(1)).items(program.desks[0])

    assert picked == program.desks[0].bits[listed.items[1].id]
