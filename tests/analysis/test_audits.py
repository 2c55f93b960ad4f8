"""What the catalogue's pages do not show of the audits: what they leave unsaid, and what they point at."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from entretien.analysis.audits import audit
from entretien.analysis.budget import UNTIL_TOO_LARGE, Budget
from entretien.analysis.finding import Finding
from entretien.analysis.reporting import analyse
from entretien.content.codes import Code
from entretien.kernel.ids import FaultId, ReplyId
from entretien.scenario.exchange import Exchange
from entretien.scenario.gauges import TENSION
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Choose
from samples.building import DIAGNOSIS, PERSONA, WELCOME, exchange, phase, reaction, reply, scenario

GOOD, BAD = ((WELCOME, 1),), ((WELCOME, -1),)


def findings(played: Scenario, budget: Budget = UNTIL_TOO_LARGE) -> dict[Code, list[Finding]]:
    found: dict[Code, list[Finding]] = defaultdict(list)
    for each in audit(played, analyse(played, budget)):
        found[each.code].append(each)
    return found


def of(*exchanges: Exchange, **fields: Any) -> dict[Code, list[Finding]]:
    return findings(scenario(phase(PhaseName.GREETING, *exchanges), **fields))


def chain(length: int) -> tuple[Exchange, ...]:
    """Decisions one after the other, each worth a point."""
    return tuple(
        exchange(
            f"e{number}",
            reply(
                f"bien{number}",
                to := f"e{number + 1}" if number + 1 < length else "end:accord",
                evidence=GOOD,
            ),
            reply(f"mal{number}", to),
        )
        for number in range(length)
    )


def test_a_sound_scenario_has_nothing_against_it() -> None:
    assert of(*chain(4)) == {}


def test_what_an_unreached_exchange_holds_is_not_told_besides() -> None:
    shut = reply("jamais", "b", when="trust >= 9", reactions=(reaction(), reaction()))
    found = of(exchange("a", reply("fin", "end:accord"), shut), exchange("b", reply("perdue", "end:accord")))

    assert [each.name for each in found[Code.EXCHANGE_NEVER_REACHED]] == ["b"]
    assert [each.name for each in found[Code.REPLY_NEVER_OPEN]] == ["jamais"]
    assert found[Code.REACTION_NEVER_REACHED] == []


def test_a_reaction_is_numbered_as_it_is_written() -> None:
    answer = reply("r", "end:accord", reactions=(reaction(when="trust >= 1"), reaction()))

    (found,) = of(exchange("a", answer))[Code.REACTION_NEVER_REACHED]

    assert found.about == ("r:2",)
    assert found.details["number"] == "2"


def test_only_claimed_competences_have_to_be_assessed() -> None:
    aside = exchange("a", reply("r", "e0", evidence=((DIAGNOSIS, 1),)), reply("s", "e0"))

    assert of(aside, *chain(2)) == {}


def test_a_path_where_nothing_tells_learners_apart_is_shown() -> None:
    found = of(exchange("a", reply("court", "end:accord"), reply("long", "e0")), *chain(2))

    (finding,) = found[Code.NOT_ALWAYS_ASSESSED]
    assert finding.name == WELCOME
    assert finding.path == (Choose(ReplyId("court")),)


def test_a_wrong_reply_that_leaves_something_to_win_is_no_trap() -> None:
    moments = chain(4)
    dire = reply("renvoyer", "end:accord", evidence=BAD)

    assert of(*moments)[Code.DOMINATED_REPLY] == []
    worse = of(exchange("a", reply("suivre", "e0", evidence=GOOD), dire), *moments)[Code.DOMINATED_REPLY]
    assert [each.name for each in worse] == ["renvoyer"]


def test_at_the_last_decision_a_wrong_reply_is_only_wrong() -> None:
    moments = chain(2)

    assert of(*moments)[Code.DOMINATED_REPLY] == []


def test_a_client_who_leaves_because_of_a_fault_is_in_her_right() -> None:
    push = reply("forcer", "e0", fault=FaultId("pressure"), effects=((TENSION, 9),))
    begin = exchange("a", push, reply("ouvrir", "e0"))
    touchy = replace(PERSONA, walks_out_when="tension >= 9")
    played = scenario(phase(PhaseName.GREETING, begin, *chain(2)), persona=touchy)

    assert "walk_out" in {each.id for each in analyse(played).endings if each.reachable}
    assert findings(played)[Code.ENDING_ONLY_BY_FAULT] == []


def test_a_short_complete_path_must_not_pay() -> None:
    def found(points: int) -> list[Finding]:
        out = reply("abreger", "end:accord", evidence=((WELCOME, points),))
        ways = [reply(f"suivre{number}", "e0", when=f"trust >= {number}") for number in range(4)]
        return of(exchange("a", out, *ways), *chain(9))[Code.LEAVING_EARLY_PAYS]

    assert found(1) == []
    (finding,) = found(3)
    assert finding.path == (Choose(ReplyId("abreger")),)
    assert finding.details["mark"] == "33"


def test_where_the_search_was_cut_short_only_what_is_certain_is_said() -> None:
    hub = exchange("sujets", *(reply(f"r{n}") for n in range(12)), hub=True, to="end:accord")
    shut = exchange("jamais", reply("fin", "end:accord"))
    never = reply("vers", "jamais", when="trust >= 9")
    played = scenario(phase(PhaseName.GREETING, exchange("a", reply("entrer", "sujets"), never), hub, shut))

    found = findings(played, Budget(50))

    assert list(found) == [Code.NOT_EXHAUSTIVE]
    assert int(found[Code.NOT_EXHAUSTIVE][0].details["states"]) >= 50
