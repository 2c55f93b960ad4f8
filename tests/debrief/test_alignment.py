"""Two attempts side by side, wherever both passed."""

from hypothesis import given
from hypothesis import strategies as st

from entretien.debrief.alignment import Alignment, align, choice, place
from entretien.scenario.phases import PhaseName
from samples.building import WELCOME, desk, exchange, item, phase, reply, scenario, selection
from samples.debriefed import debriefed

PLAYED = scenario(
    desk(PhaseName.PREPARATION, selection("lire", item("solde"), item("age"))),
    phase(
        PhaseName.GREETING,
        exchange(
            "arrivee",
            reply("bien", "carrefour", evidence=((WELCOME, 3),)),
            reply("mal", "excuse", evidence=((WELCOME, -1),)),
        ),
        exchange("excuse", reply("pardon", "carrefour")),
        exchange(
            "carrefour",
            reply("famille", again=True),
            reply("travail", again=True),
            reply("fin", "end:accord"),
            hub=True,
        ),
    ),
)


def aligned(left: str, right: str) -> Alignment:
    return align(debriefed(PLAYED, left), debriefed(PLAYED, right))


def shown(alignment: Alignment) -> list[tuple[str, str, str]]:
    """Place and both choices, `-` where one did not pass."""
    return [
        (
            each.place,
            "+".join(choice(each.left)) if each.left else "-",
            "+".join(choice(each.right)) if each.right else "-",
        )
        for each in alignment.pairs
    ]


def test_the_same_exchange_stands_on_one_line() -> None:
    assert shown(aligned("[age],bien,fin", "[solde],mal,pardon,fin")) == [
        ("lire", "age", "solde"),
        ("arrivee", "bien", "mal"),
        ("excuse", "-", "pardon"),
        ("carrefour", "fin", "fin"),
    ]


def test_in_a_hub_the_same_choices_stand_together() -> None:
    assert shown(aligned("[],bien,famille,travail,fin", "[],bien,travail,fin"))[2:] == [
        ("carrefour", "famille", "-"),
        ("carrefour", "travail", "travail"),
        ("carrefour", "fin", "fin"),
    ]


def test_what_is_alike_is_said() -> None:
    pairs = aligned("[solde+age],bien,fin", "[age+solde],mal,pardon,fin").pairs
    assert [each.same for each in pairs] == [True, False, False, True]


def test_competences_stand_in_the_order_of_the_scenario() -> None:
    (contrast,) = aligned("[],bien,fin", "[],mal,pardon,fin").competences
    assert contrast.code == WELCOME
    assert contrast.left is not None
    assert contrast.right is not None
    assert (contrast.left.mark.obtained, contrast.right.mark.obtained) == (3, -1)


def test_an_attempt_that_hardly_began_is_aligned_too() -> None:
    assert shown(aligned("[],!", "[],bien,!")) == [("lire", "", ""), ("arrivee", "-", "bien")]


hub = st.lists(st.sampled_from(["famille", "travail"]), max_size=6).map(
    lambda names: ",".join(["[],bien", *names])
)


@given(hub, hub)
def test_every_turn_of_both_is_there_once_and_in_order(left: str, right: str) -> None:
    alignment = aligned(left, right)

    assert [each.left for each in alignment.pairs if each.left] == list(alignment.left.turns)
    assert [each.right for each in alignment.pairs if each.right] == list(alignment.right.turns)
    for each in alignment.pairs:
        assert each.left or each.right
        assert {place(turn) for turn in (each.left, each.right) if turn} == {each.place}


@given(hub)
def test_an_attempt_is_like_itself(path: str) -> None:
    assert all(each.same for each in aligned(path, path).pairs)
