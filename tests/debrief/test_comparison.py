"""Two attempts side by side."""

from entretien.debrief.comparison import compare
from entretien.scenario.phases import PhaseName
from entretien.transcript.commands import Start
from samples.building import WELCOME, desk, exchange, item, phase, reply, scenario, selection
from samples.debriefed import debriefed

PLAYED = scenario(
    desk(PhaseName.PREPARATION, selection("lire", item("solde"), item("age"))),
    phase(
        PhaseName.GREETING,
        exchange(
            "arrivee",
            reply("bien", "suite", evidence=((WELCOME, 3),)),
            reply("mal", "suite", evidence=((WELCOME, -1),)),
        ),
        exchange("suite", reply("fin", "end:accord")),
    ),
    randomise=True,
)


def test_they_part_at_the_first_choice_that_differs() -> None:
    compared = compare(debriefed(PLAYED, "[solde],mal,fin"), debriefed(PLAYED, "[solde],bien,fin"))
    assert compared.common == 1
    assert compared.gain == 4


def test_a_branch_that_goes_no_further_shares_all_it_has() -> None:
    assert compare(debriefed(PLAYED, "[age],bien,fin"), debriefed(PLAYED, "[age],bien")).common == 2


def test_the_order_of_offers_and_of_what_was_picked_means_nothing() -> None:
    one = debriefed(PLAYED, "[solde+age],mal,fin", Start(seed=1))
    other = debriefed(PLAYED, "[age+solde],mal,fin", Start(seed=99))
    assert compare(one, other).common == 3
