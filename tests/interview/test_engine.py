"""The order of a turn, as FORMAT.md says it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

import pytest

from entretien.interview.engine import RefusedError, replay
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ExchangeId, FactId, FaultId, GaugeId, ReplyId, VariantId
from entretien.scenario.ending import EndingKind
from entretien.scenario.exchange import ClientLine, Reply
from entretien.scenario.gauges import INTEREST, TENSION, TRUST
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Gate, Scenario, Variant
from entretien.scenario.speech import Motivation
from entretien.transcript.commands import Abandon, Choose, Select, Start
from entretien.transcript.events import (
    ClientReacted,
    ClientSpoke,
    ConversationEnded,
    Event,
    EvidenceGained,
    FactRevealed,
    FaultCommitted,
    GaugeMoved,
    HeldBack,
    InterviewEnded,
    ObjectionRaised,
    PhaseEntered,
    RepliesOffered,
    ReplyChosen,
    SelectionMade,
    SelectionOffered,
    TrainerRemarked,
)
from samples.building import (
    PERSONA,
    WELCOME,
    desk,
    exchange,
    fact,
    gauges,
    item,
    objection,
    phase,
    reaction,
    reply,
    scenario,
    selection,
)
from samples.play import Played

GREETING, DIAGNOSING, PROPOSAL = PhaseName.GREETING, PhaseName.DIAGNOSIS, PhaseName.PROPOSAL
OBJECTIONS, CLOSING = PhaseName.OBJECTIONS, PhaseName.CLOSING

Play = Callable[..., Played]
Kept = TypeVar("Kept", bound=Event)


def only(kind: type[Kept], events: Sequence[Event]) -> list[Kept]:
    return [event for event in events if isinstance(event, kind)]


def offered(events: Sequence[Event]) -> dict[str, str]:
    (offer,) = only(RepliesOffered, events)
    return {each.id: each.closed for each in offer.replies}


def test_the_client_speaks_first_and_replies_are_offered(play: Play) -> None:
    played = play(scenario(phase(GREETING, exchange("arrivee", reply("saluer", "end:accord")))))

    assert only(PhaseEntered, played.events) == [PhaseEntered(GREETING)]
    assert [line.say for line in only(ClientSpoke, played.events)] == ["Me voici en arrivee."]
    assert offered(played.events) == {"saluer": ""}


def test_a_turn_is_told_in_order(play: Play) -> None:
    told = reply(
        "saluer",
        "suite",
        evidence=((WELCOME, 2),),
        effects=((TRUST, 1),),
        feedback="Le nom est dit.",
        reactions=(reaction(say="Bonjour.", reveals=(FactId("montreal"),), evidence=((WELCOME, 1),)),),
    )
    played = play(
        scenario(
            phase(GREETING, exchange("arrivee", told), exchange("suite", reply("finir", "end:accord"))),
            facts=(fact("montreal"),),
        )
    )

    events = played("saluer")

    assert [type(event) for event in events] == [
        ReplyChosen, EvidenceGained, TrainerRemarked, ClientReacted, FactRevealed, EvidenceGained, GaugeMoved,
        ClientSpoke, RepliesOffered,
    ]  # fmt: skip
    assert only(GaugeMoved, events) == [GaugeMoved(TRUST, 5, 6)]


def test_gauges_are_clamped_after_each_effect(play: Play) -> None:
    swing = reply("flatter", "end:accord", effects=((TRUST, 9), (TRUST, -2)))
    played = play(scenario(phase(GREETING, exchange("arrivee", swing))))

    assert only(GaugeMoved, played("flatter")) == [GaugeMoved(TRUST, 5, 8)]


def test_appeals_move_interest_by_the_persona_s_weights(play: Play) -> None:
    argument = reply("argumenter", "end:accord", appeals=(Motivation.MONEY, Motivation.PRIDE))
    persona = replace(PERSONA, motivations=((Motivation.MONEY, 3), (Motivation.PRIDE, -1)))
    played = play(scenario(phase(GREETING, exchange("arrivee", argument)), persona=persona))

    assert only(GaugeMoved, played("argumenter")) == [GaugeMoved(INTEREST, 5, 7)]


def test_the_first_reaction_that_holds_after_the_effects_is_played(play: Play) -> None:
    answer = reply(
        "demander",
        "end:accord",
        effects=((TRUST, 1),),
        reactions=(reaction(say="Volontiers.", when="trust >= 6"), reaction(say="Non.")),
    )
    played = play(scenario(phase(GREETING, exchange("arrivee", answer))))

    assert [event.say for event in only(ClientReacted, played("demander"))] == ["Volontiers."]


def test_the_reaction_s_way_comes_before_the_reply_s(play: Play) -> None:
    answer = reply("demander", "end:accord", reactions=(reaction(to="suite"),))
    played = play(
        scenario(
            phase(GREETING, exchange("arrivee", answer), exchange("suite", reply("finir", "end:accord")))
        )
    )

    assert [line.exchange for line in only(ClientSpoke, played("demander"))] == [ExchangeId("suite")]


def test_the_first_client_line_that_holds_is_said(play: Play) -> None:
    lines = (ClientLine("Je suis pressée.", when="tension >= 4"), ClientLine("Bonjour."))
    calm = scenario(phase(GREETING, exchange("arrivee", reply("saluer", "end:accord"), client=lines)))
    tense = replace(calm, gauges=gauges(tension=4))

    assert [line.say for line in only(ClientSpoke, play(calm).events)] == ["Bonjour."]
    assert [line.say for line in only(ClientSpoke, play(tense).events)] == ["Je suis pressée."]


class TestOffers:
    def test_a_closed_reply_is_delivered_with_its_reason_and_refused(self, play: Play) -> None:
        closed = reply("proposer", "end:accord", when="trust >= 8")
        played = play(scenario(phase(GREETING, exchange("arrivee", closed, reply("finir", "end:accord")))))

        reason = "Pas maintenant\u00a0: confiance\u00a0: il faut au moins 8."
        assert offered(played.events)["proposer"] == reason
        with pytest.raises(RefusedError, match="n'est pas possible maintenant"):
            played("proposer")

    def test_the_author_s_reason_is_preferred(self, play: Play) -> None:
        closed = reply("proposer", "end:accord", when="trust >= 8", closed="Vous n'en savez pas assez.")
        played = play(scenario(phase(GREETING, exchange("arrivee", closed, reply("finir", "end:accord")))))

        assert offered(played.events)["proposer"] == "Vous n'en savez pas assez."

    def test_a_hub_offers_each_reply_once(self, play: Play) -> None:
        hub = exchange("sujets", reply("famille"), reply("emploi"), reply("finir", "end:accord"), hub=True)
        played = play(scenario(phase(GREETING, hub)))

        assert offered(played("famille")) == {"famille": "Déjà dit.", "emploi": "", "finir": ""}
        with pytest.raises(RefusedError):
            played("famille")

    def test_a_reply_said_again_is_offered_again_but_earns_once(self, play: Play) -> None:
        again = reply("relancer", again=True, evidence=((WELCOME, 1),), effects=((TRUST, 1),))
        played = play(
            scenario(phase(GREETING, exchange("sujets", again, reply("finir", "end:accord"), hub=True)))
        )

        first, second = played("relancer"), played("relancer")

        assert len(only(EvidenceGained, first)) == 1
        assert only(EvidenceGained, second) == []
        assert only(GaugeMoved, second) == [GaugeMoved(TRUST, 6, 7)]

    def test_an_exhausted_hub_takes_its_way_out(self, play: Play) -> None:
        hub = exchange("sujets", reply("famille"), hub=True, to="suite")
        played = play(scenario(phase(GREETING, hub, exchange("suite", reply("finir", "end:accord")))))

        assert [line.exchange for line in only(ClientSpoke, played("famille"))] == [ExchangeId("suite")]

    def test_no_reply_open_and_no_way_out_is_an_impasse(self, play: Play) -> None:
        played = play(scenario(phase(GREETING, exchange("sujets", reply("famille"), hub=True))))

        (ended,) = only(ConversationEnded, played("famille"))

        assert ended.kind is EndingKind.IMPASSE
        assert played.interview.over

    def test_exchanges_that_follow_one_another_for_ever_end_in_an_impasse(self, play: Play) -> None:
        turning = scenario(phase(GREETING, exchange("un", to="deux"), exchange("deux", to="un")))

        (ended,) = only(ConversationEnded, play(turning).events)

        assert ended.kind is EndingKind.IMPASSE

    def test_the_seed_orders_replies_the_same_way_each_time(self, play: Play) -> None:
        names = [f"r{i}" for i in range(8)]
        played = scenario(
            phase(GREETING, exchange("arrivee", *(reply(each, "end:accord") for each in names))),
            randomise=True,
        )

        orders = [list(offered(play(played, start=Start(seed=seed)).events)) for seed in (1, 1, 2)]

        assert orders[0] == orders[1] != orders[2]
        assert sorted(orders[2]) == names

    def test_an_unknown_reply_is_refused_and_nothing_moves(self, play: Play) -> None:
        played = play(scenario(phase(GREETING, exchange("arrivee", reply("saluer", "end:accord")))))
        before = played.interview

        with pytest.raises(RefusedError, match="saluer"):
            played("inconnu")

        assert played.interview == before


class TestFirstVisit:
    def test_coming_back_to_a_hub_does_not_repeat_her_line(self, play: Play) -> None:
        lines = (ClientLine("Je vous écoute.", effects=((TRUST, 1),)),)
        hub = exchange("sujets", reply("famille"), reply("finir", "end:accord"), hub=True, client=lines)
        played = play(scenario(phase(GREETING, hub)))

        events = played("famille")

        assert only(ClientSpoke, events) == []
        assert only(GaugeMoved, events) == []


class TestFacts:
    def test_a_fact_is_revealed_once(self, play: Play) -> None:
        tells = (reaction(reveals=(FactId("montreal"),)),)
        hub = exchange(
            "sujets",
            reply("a", reactions=tells),
            reply("b", reactions=tells),
            reply("c", "end:accord"),
            hub=True,
        )
        played = play(scenario(phase(GREETING, hub), facts=(fact("montreal"),)), "a", "b")

        assert only(FactRevealed, played.events) == [FactRevealed(FactId("montreal"), "Le fait montreal")]

    @pytest.mark.parametrize(
        ("condition", "opens_after"),
        [
            ("known(montreal)", "a"),
            ("chosen(a)", "a"),
            ("visited(sujets)", None),
            ("in_phase(greeting)", None),
            ("turns >= 1", "a"),
            ("not known(montreal) or trust > 9", None),
            ("pret", "a"),
        ],
    )
    def test_conditions_ask_about_the_interview(
        self, play: Play, condition: str, opens_after: str | None
    ) -> None:
        tells = reply(
            "a", effects=((GaugeId("pret"), 1),), reactions=(reaction(reveals=(FactId("montreal"),)),)
        )
        hub = exchange("sujets", tells, reply("b", "end:accord", when=condition), reply("z"), hub=True)
        played = play(scenario(phase(GREETING, hub), facts=(fact("montreal"),), gauges=gauges(pret=0)))

        assert (offered(played.events)["b"] == "") is (opens_after is None)
        if opens_after:
            assert offered(played(opens_after))["b"] == ""


class TestPhases:
    def two_phases(self, gate: Gate | None = None) -> Scenario:
        ready = reply("rassurer", "arrivee", effects=((TRUST, 3),))
        return scenario(
            phase(
                GREETING,
                exchange("arrivee", reply("questionner", "besoins"), ready, reply("finir", "end:accord")),
                exchange("pas_encore", reply("patienter", "arrivee")),
            ),
            phase(DIAGNOSING, exchange("besoins", reply("conclure", "end:accord")), requires=gate),
        )

    def test_a_reply_leads_to_the_next_phase(self, play: Play) -> None:
        played = play(self.two_phases())

        assert only(PhaseEntered, played("questionner")) == [PhaseEntered(DIAGNOSING)]

    def test_a_phase_that_asks_more_holds_the_learner_back(self, play: Play) -> None:
        played = play(self.two_phases(Gate("trust >= 7", ExchangeId("pas_encore"))))

        events = played("questionner")

        assert only(HeldBack, events) == [HeldBack(DIAGNOSING)]
        assert [line.exchange for line in only(ClientSpoke, events)] == [ExchangeId("pas_encore")]
        assert only(PhaseEntered, events) == []


class TestObjections:
    def objecting(self, *answers: Reply, when: str | None = None) -> Scenario:
        return scenario(
            phase(
                PROPOSAL,
                exchange("offre", reply("presenter", "prix"), reply("finir", "end:accord")),
                exchange("prix", reply("conclure", "end:accord")),
            ),
            phase(OBJECTIONS, exchange("trop_cher", *answers)),
            objections=(objection("cher", "trop_cher", PROPOSAL, when=when, label="C'est cher"),),
        )

    def test_it_comes_before_what_follows_and_comes_back_to_it(self, play: Play) -> None:
        played = play(self.objecting(reply("creuser", "back")))

        raised, back = played("presenter"), played("creuser")

        assert [event.objection for event in only(ObjectionRaised, raised)] == ["cher"]
        assert [line.exchange for line in only(ClientSpoke, raised)] == ["trop_cher"]
        assert [line.exchange for line in only(ClientSpoke, back)] == ["prix"]
        assert only(PhaseEntered, back) == [PhaseEntered(PROPOSAL)]

    def test_it_is_raised_only_when_provoked(self, play: Play) -> None:
        played = play(self.objecting(reply("creuser", "back"), when="trust >= 9"))

        assert only(ObjectionRaised, played("presenter")) == []

    def test_it_does_not_hold_back_an_ending(self, play: Play) -> None:
        played = play(self.objecting(reply("creuser", "back")))

        assert only(ObjectionRaised, played("finir")) == []
        assert played.interview.over

    def test_objections_do_not_nest(self, play: Play) -> None:
        nested = self.objecting(reply("creuser", "encore"), reply("finir_la", "back"))
        nested = replace(
            nested,
            phases=(
                *nested.phases[:1],
                phase(
                    OBJECTIONS,
                    exchange("trop_cher", reply("creuser", "encore")),
                    exchange("encore", reply("ok", "back")),
                ),
            ),
            objections=(
                objection("cher", "trop_cher", PROPOSAL),
                objection("autre", "trop_cher", OBJECTIONS),
            ),
        )
        played = play(nested)

        assert len(only(ObjectionRaised, played("presenter"))) == 1
        assert only(ObjectionRaised, played("creuser")) == []
        assert [line.exchange for line in only(ClientSpoke, played("ok"))] == ["prix"]

    def test_a_reply_that_leads_to_another_phase_gives_up_the_way_back(self, play: Play) -> None:
        leaving = self.objecting(reply("brader", "conclusion"))
        leaving = replace(
            leaving,
            phases=(*leaving.phases, phase(CLOSING, exchange("conclusion", reply("signer", "end:accord")))),
        )
        played = play(leaving, "presenter", "brader")

        assert played.interview.state.back == -1


class TestEndings:
    def test_the_client_walks_out_whatever_the_exchange(self, play: Play) -> None:
        insulting = reply("juger", "suite", effects=((TENSION, 9),))
        persona = replace(PERSONA, walks_out_when="tension >= 9")
        played = play(
            scenario(
                phase(
                    GREETING, exchange("arrivee", insulting), exchange("suite", reply("finir", "end:accord"))
                ),
                persona=persona,
            )
        )

        (ended,) = only(ConversationEnded, played("juger"))

        assert ended.kind is EndingKind.WALK_OUT

    def test_an_ended_interview_accepts_nothing(self, play: Play) -> None:
        played = play(scenario(phase(GREETING, exchange("arrivee", reply("finir", "end:accord")))), "finir")

        for command in (Choose(ReplyId("finir")), Select(()), Abandon(), Start()):
            with pytest.raises(RefusedError, match="terminé"):
                played(command)

    def test_one_may_always_leave(self, play: Play) -> None:
        played = play(scenario(phase(GREETING, exchange("arrivee", reply("finir", "end:accord")))))

        events = played(Abandon())

        assert [event.kind for event in only(ConversationEnded, events)] == [EndingKind.ABANDON]
        assert isinstance(events[-1], InterviewEnded)

    def test_a_fault_is_committed_once(self, play: Play) -> None:
        promise = reply("promettre", again=True, fault=FaultId("promise"))
        played = play(
            scenario(phase(GREETING, exchange("arrivee", promise, reply("finir", "end:accord"), hub=True)))
        )

        assert len(only(FaultCommitted, (*played("promettre"), *played("promettre")))) == 1


class TestDesk:
    def with_desk(self) -> Scenario:
        return scenario(
            desk(PhaseName.PREPARATION, selection("infos", item("age", C4_6_1=1), item("solde"), maximum=1)),
            phase(
                GREETING,
                exchange("arrivee", reply("a", "end:accord", when="chosen(age)"), reply("b", "end:accord")),
            ),
            desk(PhaseName.FOLLOW_UP, selection("suites", item("relance", C4_6_9=2), minimum=1)),
        )

    def test_the_selection_comes_before_the_client_and_counts_as_chosen(self, play: Play) -> None:
        played = play(self.with_desk())

        assert [each.selection for each in only(SelectionOffered, played.events)] == ["infos"]
        events = played(Select((ReplyId("age"),)))

        assert [each.id for each in only(SelectionMade, events)[0].items] == ["age"]
        assert len(only(EvidenceGained, events)) == 1
        assert offered(events)["a"] == ""

    def test_the_follow_up_comes_after_the_ending(self, play: Play) -> None:
        played = play(self.with_desk())
        played(Select(()))
        ending = played("b")
        assert [each.selection for each in only(SelectionOffered, ending)] == ["suites"]
        assert not played.interview.over

        last = played(Select((ReplyId("relance"),)))

        assert isinstance(last[-1], InterviewEnded)

    def test_leaving_during_the_follow_up_keeps_the_ending(self, play: Play) -> None:
        played = play(self.with_desk())
        played(Select(()))
        played("b")

        assert [event.ending for event in only(InterviewEnded, played(Abandon()))] == ["accord"]

    @pytest.mark.parametrize("items", [("age", "solde"), ("inconnu",)])
    def test_a_wrong_selection_is_refused(self, play: Play, items: tuple[str, ...]) -> None:
        played = play(self.with_desk())

        with pytest.raises(RefusedError):
            played(Select(tuple(ReplyId(each) for each in items)))
        with pytest.raises(RefusedError):
            played("b")


class TestVariants:
    def hurried(self) -> Scenario:
        return scenario(
            phase(
                GREETING,
                exchange("arrivee", reply("a", "end:accord", when="tension >= 4"), reply("b", "end:accord")),
            ),
            variants=(
                Variant(
                    VariantId("pressee"),
                    "Pressée",
                    gauges=((TENSION, 4),),
                    lines=((ExchangeId("arrivee"), (ClientLine("Vite !"),)),),
                ),
            ),
        )

    def test_a_variant_changes_starts_and_lines(self, play: Play) -> None:
        played = play(self.hurried(), start=Start(VariantId("pressee")))

        assert [line.say for line in only(ClientSpoke, played.events)] == ["Vite !"]
        assert offered(played.events)["a"] == ""

    def test_an_unknown_variant_is_said_with_the_known_ones(self) -> None:
        with pytest.raises(UserError, match="pressee"):
            replay(self.hurried(), [Start(VariantId("absente"))])


def test_a_record_without_a_start_is_refused() -> None:
    with pytest.raises(UserError, match="pas de début"):
        replay(scenario(phase(GREETING, exchange("arrivee", reply("a", "end:accord")))), [Abandon()])
