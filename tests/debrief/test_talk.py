"""Words of each."""

from entretien.debrief.talk import count_words, talk_share
from entretien.scenario.exchange import ClientLine
from entretien.scenario.phases import PhaseName
from samples.building import desk, exchange, item, phase, reaction, reply, scenario, selection
from samples.debriefed import debriefed


def test_words_are_those_one_would_count_aloud() -> None:
    assert count_words("« Qu'attendez-vous de ce rendez-vous\u00a0? » — Rien.") == 5


def test_the_share_is_of_what_was_said_aloud() -> None:
    played = scenario(
        desk(PhaseName.PREPARATION, selection("lire", item("solde"))),
        phase(
            PhaseName.GREETING,
            exchange(
                "a",
                reply(
                    "asseoir",
                    "b",
                    say="Bonjour Madame.",
                    act="se lever",
                    reactions=(reaction(say="Merci bien."),),
                ),
                client=(ClientLine("Bonjour."),),
            ),
            exchange(
                "b",
                reply("taire", "end:accord", say="", act="laisser un silence"),
                client=(ClientLine("Alors, voilà."),),
            ),
        ),
    )
    share = talk_share(debriefed(played, "[solde],asseoir,taire"))
    assert (share.learner, share.client) == (2, 5)
    assert share.share == 2 / 7


def test_where_nobody_spoke_there_is_no_share() -> None:
    played = scenario(
        desk(PhaseName.PREPARATION, selection("lire", item("solde"))),
        phase(PhaseName.GREETING, exchange("a", reply("fin", "end:accord"))),
    )
    assert talk_share(debriefed(played, "")).share is None
