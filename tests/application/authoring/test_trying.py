"""An author plays what she writes from anywhere; her choices are made again on each new text."""

from dataclasses import replace

import pytest

from entretien.application.authoring.trying import Beginning, try_out
from entretien.application.golden import read_play
from entretien.competences.reader import load
from entretien.content.reading import read_draft, read_scenario
from entretien.kernel.ids import ExchangeId, FactId, GaugeId, ReplyId, VariantId
from entretien.kernel.paths import shipped
from entretien.manuscript.changing import remove
from entretien.manuscript.manuscript import Manuscript
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Choose
from entretien.transcript.events import ClientSpoke, ConversationEnded, PhaseEntered, RepliesOffered

LINA = shipped("scenarios", "colocation_lina.yaml")


@pytest.fixture(scope="module", name="lina")
def linas_scenario() -> Scenario:
    scenario = read_scenario(LINA, load()).scenario
    assert scenario is not None
    return scenario


def test_a_golden_play_try_outd_comes_to_its_ending(lina: Scenario) -> None:
    play = read_play(shipped("scenarios", "plays", "colocation_lina.best.play"))
    tryout = try_out(lina, Beginning(play.variant), play.choices)
    assert tryout.broken is None
    assert [each.ending for turn in tryout.told for each in turn if isinstance(each, ConversationEnded)] == [
        play.ending
    ]


def test_a_tryout_begins_at_an_exchange_in_the_state_asked_for(lina: Scenario) -> None:
    beginning = Beginning(
        exchange=ExchangeId("cadre"),
        gauges=((GaugeId("tension"), 99),),
        facts=(FactId("colocation"), FactId("gone")),
        chosen=(ReplyId("accueil_presenter"),),
    )
    tryout = try_out(lina, beginning, ())
    spoken = next(each for each in tryout.told[0] if isinstance(each, ClientSpoke))
    assert spoken.say.startswith("Je vous préviens")  # what she says when tension is 4 or more
    assert any(isinstance(each, PhaseEntered) for each in tryout.told[0])
    assert max(tryout.interview.state.gauges) == 10
    assert tryout.interview.state.turns == 1


def test_what_the_text_no_longer_allows_is_where_the_path_breaks(lina: Scenario) -> None:
    text = LINA.read_text(encoding="utf-8")
    address = ("phases", "greeting", "exchanges", "cadre", "replies", 1)
    changed = remove(Manuscript.of(text), address).applied(text)
    scenario = read_draft(LINA, {LINA.name: changed}, load()).scenario
    assert scenario is not None
    choices = (
        Choose(ReplyId("install_porte")),
        Choose(ReplyId("cadre_complet")),
        Choose(ReplyId("notes_utile")),
    )
    beginning = Beginning(exchange=ExchangeId("installation"))
    assert try_out(lina, beginning, choices).broken is None
    tryout = try_out(scenario, beginning, choices)
    assert tryout.choices == choices[:1]
    assert tryout.broken is not None
    assert (tryout.broken.rank, tryout.broken.command) == (1, choices[1])
    assert "cadre_complet" in tryout.broken.reason
    offer = tryout.told[-1][-1]
    assert isinstance(offer, RepliesOffered)
    assert offer.exchange == "cadre"


def test_a_day_or_an_exchange_that_is_gone_gives_way_to_the_ordinary_beginning(lina: Scenario) -> None:
    gone = Beginning(VariantId("gone"), ExchangeId("gone"))
    assert try_out(lina, gone, ()).told == try_out(lina, Beginning(), ()).told
    assert try_out(replace(lina, variants=()), Beginning(VariantId("essoufflee")), ()).broken is None
