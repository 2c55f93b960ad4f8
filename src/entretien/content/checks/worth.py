"""Whether what is declared serves: facts are told, gauges move, endings come, claims are assessed."""

from collections.abc import Iterator

from entretien.content.checks.subject import Subject
from entretien.content.checks.ways import ways_from
from entretien.content.codes import Code
from entretien.content.names import Space
from entretien.kernel.ids import GaugeId
from entretien.scenario.ending import BUILT_IN_ENDINGS, WALK_OUT
from entretien.scenario.exchange import ClientLine, Destination, Evidence, Reaction
from entretien.scenario.gauges import STANDARD_GAUGES
from entretien.scenario.scenario import Scenario


def check_worth(subject: Subject) -> None:
    """Report what is declared for nothing."""
    _check_facts(subject)
    _check_gauges(subject)
    _check_variants(subject)
    _check_endings(subject)
    _check_claims(subject)


def _check_facts(subject: Subject) -> None:
    told = {fact for line in _client_words(subject.scenario) for fact in line.reveals}
    for fact in subject.scenario.facts:
        if fact.id not in told:
            subject.report(Code.UNUSED_FACT, Space.FACT, fact.id, fact=fact.id)


def _check_gauges(subject: Subject) -> None:
    moved = set(_moved_gauges(subject.scenario))
    for gauge in subject.scenario.gauges:
        if gauge.id not in moved and gauge.id not in STANDARD_GAUGES:
            subject.report(Code.UNUSED_GAUGE, Space.GAUGE, gauge.id, gauge=gauge.id)


def _check_variants(subject: Subject) -> None:
    gauges = {gauge.id: gauge for gauge in subject.scenario.gauges}
    for variant in subject.scenario.variants:
        for name, start in variant.gauges:
            gauge = gauges[name]
            if not gauge.minimum <= start <= gauge.maximum:
                subject.report(
                    Code.GAUGE_BOUNDS,
                    Space.VARIANT,
                    variant.id,
                    gauge=name,
                    start=start,
                    minimum=gauge.minimum,
                    maximum=gauge.maximum,
                )


def _check_endings(subject: Subject) -> None:
    reached = {ending.id for ending in BUILT_IN_ENDINGS if ending is not WALK_OUT}
    if subject.scenario.persona.walks_out_when is not None:
        reached.add(WALK_OUT.id)
    names = {
        way.target.name
        for phase, exchange in subject.scenario.exchanges()
        for way in ways_from(phase, exchange)
        if way.target.kind is Destination.ENDING
    }
    for ending in subject.scenario.endings:
        if ending.id not in reached and ending.id not in names:
            subject.report(Code.UNREACHED_ENDING, Space.ENDING, ending.id, ending=ending.id)


def _check_claims(subject: Subject) -> None:
    claimed = {competence for competence, _weight in subject.scenario.assesses}
    proven = set()
    told = set()
    for space, name, evidence in _evidence(subject.scenario):
        for competence, worth in evidence:
            if worth > 0:
                proven.add(competence)
            if competence not in claimed and competence not in told:
                told.add(competence)
                subject.report(Code.NOT_CLAIMED, space, name, competence=competence)
    for competence, _weight in subject.scenario.assesses:
        if competence not in proven:
            subject.report(Code.NEVER_ASSESSED, Space.CLAIM, competence, competence=competence)


def _client_words(scenario: Scenario) -> Iterator[ClientLine | Reaction]:
    """All that the client may say, on any day."""
    for _phase, exchange in scenario.exchanges():
        yield from exchange.client
        for reply in exchange.replies:
            yield from reply.reactions
    for variant in scenario.variants:
        for _exchange, lines in variant.lines:
            yield from lines


def _moved_gauges(scenario: Scenario) -> Iterator[GaugeId]:
    for words in _client_words(scenario):
        yield from (gauge for gauge, _amount in words.effects)
    for _phase, exchange in scenario.exchanges():
        for reply in exchange.replies:
            yield from (gauge for gauge, _amount in reply.effects)


def _evidence(scenario: Scenario) -> Iterator[tuple[Space, str, Evidence]]:
    """All the evidence that may be collected, with who gives it."""
    for _phase, exchange in scenario.exchanges():
        for reply in exchange.replies:
            yield Space.REPLY, reply.id, reply.evidence
            for reaction in reply.reactions:
                yield Space.REPLY, reply.id, reaction.evidence
    for phase in scenario.phases:
        for selection in phase.selections:
            for item in selection.items:
                yield Space.REPLY, item.id, item.evidence
    for ending in scenario.endings:
        yield Space.ENDING, ending.id, ending.evidence
