"""Words to watch."""

from entretien.debrief.landmarks import landmarks
from entretien.debrief.wording import WordKind, words_met
from entretien.scenario.exchange import ClientLine
from entretien.scenario.phases import PhaseName
from samples.building import exchange, phase, reaction, reply, scenario
from samples.debriefed import debriefed


def met(*said: str, client: str = "Bonjour.", reaction_: str = "Ah.") -> list[tuple[int, WordKind, str]]:
    """What is told of an interview in which the learner says these things, one after the other."""
    replies = [
        reply(f"r{place}", f"e{place + 1}", say=text, reactions=(reaction(say=reaction_),))
        for place, text in enumerate(said)
    ]
    exchanges = [
        exchange(f"e{place}", each, client=(ClientLine(client),)) for place, each in enumerate(replies)
    ]
    end = exchange(f"e{len(said)}", reply("fin", "end:accord", say="Au revoir."))
    played = scenario(phase(PhaseName.GREETING, *exchanges, end))
    path = ",".join([f"r{place}" for place in range(len(said))] + ["fin"])
    debrief = debriefed(played, path, bounded=False)
    return [(word.turn, word.kind, word.label) for word in words_met(debrief, landmarks())]


def test_a_black_word_is_found_whole_whatever_its_case_its_plural_or_its_apostrophe() -> None:
    assert met("Malheureusement non.", "Pas de soucis !", "C\u2019est pas moi.") == [
        (1, WordKind.BLACK, "malheureusement"),
        (2, WordKind.BLACK, "souci"),
        (3, WordKind.BLACK, "c'est pas moi"),
    ]
    assert met("Un petit instant, sans problématique ni insouciance.") == []


def test_a_black_word_the_client_used_first_is_one_all_the_same() -> None:
    assert met("Quel est ce problème ?", client="J'ai un problème.") == [(1, WordKind.BLACK, "problème")]


def test_an_acronym_counts_until_it_is_explained() -> None:
    assert met("Le TAEG est de 4 %.", "Le TAEG, taux annuel effectif global.", "Avec ce TAEG…") == [
        (1, WordKind.ACRONYM, "TAEG")
    ]


def test_an_acronym_explained_in_the_same_breath_is_no_fault() -> None:
    assert met("Le livret d'épargne populaire, le LEP, vous est ouvert.") == []


def test_what_the_client_says_herself_needs_no_explanation() -> None:
    assert met("Votre LEP est plein.", client="J'ai un LEP.") == []
    assert met("Bonjour.", "Votre LEP, donc.", reaction_="C'est pour mon LEP.") == []


def test_acronyms_are_told_by_their_capitals() -> None:
    assert met("On passe à la suite, avec les pel de la salade et un per.") == []


def test_a_word_of_the_trade_is_told_once_per_reply() -> None:
    assert met("Le nantissement ? Un nantissement, voyons.") == [(1, WordKind.JARGON, "nantissement")]
