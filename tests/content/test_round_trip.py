"""What a scenario means can be written, and what is written is read as it was meant."""

from dataclasses import replace

from hypothesis import given, settings

from entretien.competences.reader import load
from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.findings import Findings
from entretien.content.grammar.scenario import SCENARIO
from entretien.content.reading import read_sources
from entretien.content.sources import MemoryShelf
from entretien.kernel.ids import BankId, FiguresId, GaugeId, ObjectionId, VariantId
from entretien.scenario.exchange import ClientLine
from entretien.scenario.figures import Bank, Figure, FigureGroup, FigureSheet
from entretien.scenario.gauges import STANDARD_GAUGES, Gauge
from entretien.scenario.persona import Persona
from entretien.scenario.portrait import Beard, Hair, Portrait
from entretien.scenario.scenario import Briefing, FileEntry, Objection, Scenario, Variant
from entretien.scenario.speech import Mood, Motivation
from samples.strategies import FLAG, scenarios
from samples.written import sources_of

FIGURES = FigureSheet(
    FiguresId("2026-03-16"),
    "Au 16 mars 2026",
    (FigureGroup("Épargne", (Figure("livret_a.taux", "Livret A", "1,50\u00a0%", "arrêté", "net"),)),),
)
BANK = Bank(
    BankId("littoral"),
    "Banque du Littoral",
    "Agence du Port",
    (FigureGroup("Délégations", (Figure("bank.geste_max", "Geste", "50\u00a0€"),)),),
)
PATIENCE = Gauge(GaugeId("patience"), -2, 8, 3, "Patience")


def as_authors_write(scenario: Scenario) -> Scenario:
    """The scenario with all that the strategy leaves out, and no more than a file can say."""
    first = next(phase for phase in scenario.phases if phase.exchanges)
    starts = tuple((gauge.id, gauge.start) for gauge in scenario.gauges if gauge.id in STANDARD_GAUGES)
    others = (PATIENCE, *(replace(each, label="Repère") for each in scenario.gauges if each.id == FLAG))
    return replace(
        scenario,
        figures=FIGURES,
        bank=BANK,
        briefing=Briefing("Recevoir.\nÉcouter.", (FileEntry("Motif", "un compte"),)),
        persona=_dressed(replace(scenario.persona, gauges=starts)),
        gauges=(*(each for each in scenario.gauges if each.id in STANDARD_GAUGES), *others),
        objections=(
            *scenario.objections,
            Objection(
                ObjectionId("appel"),
                first.exchanges[0].id,
                (first.name,),
                None,
                "Un appel",
                interruption=True,
            ),
        ),
        variants=(
            Variant(
                VariantId("pressee"),
                "Pressée",
                ((PATIENCE.id, 1),),
                ((Motivation.COMFORT, -1),),
                ((first.exchanges[0].id, (ClientLine("Vite.", Mood.IMPATIENT, "elle regarde l'heure"),)),),
            ),
        ),
    )


def _dressed(persona: Persona) -> Persona:
    return replace(
        persona,
        short_name="Alix",
        temperament="Vive.",
        portrait=Portrait(hair=Hair.BOB, beard=Beard.NONE),
    )


@settings(max_examples=40, deadline=None)
@given(scenarios().map(as_authors_write))
def test_what_is_written_is_read_as_it_was_meant(scenario: Scenario) -> None:
    sources = sources_of(scenario)
    findings = Findings()
    context = Context(MemoryShelf(sources), findings)
    root = context.tree(sources.entry)
    assert root is not None

    read = SCENARIO.read(root, context)

    assert {each.code for each in findings.sorted()} <= {Code.HIDDEN_VARIANT}
    assert read == scenario


@settings(max_examples=20, deadline=None)
@given(scenarios().map(as_authors_write))
def test_every_name_in_it_is_found(scenario: Scenario) -> None:
    families = {each.code[:2] for each in read_sources(sources_of(scenario), load()).diagnostics}

    assert not families & {"E1", "E2", "E3", "E4"}
