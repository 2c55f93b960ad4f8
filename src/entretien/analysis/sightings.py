"""What of a scenario is met on some path, and what is never."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

import numpy as np

from entretien.analysis.graph import Feature, Graph, Sighting, Step
from entretien.analysis.layout import Numbers
from entretien.analysis.report import Unreached
from entretien.interview.program import Program
from entretien.interview.state import NOWHERE
from entretien.kernel.ids import FactId, FaultId
from entretien.scenario.ending import EndingKind
from entretien.scenario.exchange import Reply

NEVER_SOUGHT = frozenset({EndingKind.ABANDON, EndingKind.IMPASSE})
"""Endings an author may give a text to without wanting anybody to reach them."""

Name = TypeVar("Name", bound=str)

Met = Mapping[Sighting, Numbers]
"""The edges on which each thing is met."""


def sightings(program: Program, graph: Graph) -> Met:
    """Everything met, the exchanges one comes to included."""
    found: dict[Sighting, list[Numbers]] = {each: [edges] for each, edges in graph.sightings.items()}
    order = np.argsort(graph.steps, kind="stable")
    cuts = np.searchsorted(graph.steps[order], np.arange(len(graph.kinds) + 1))
    for number, step in enumerate(graph.kinds):
        edges = order[cuts[number] : cuts[number + 1]]
        for sighting in _of_step(program, step) if len(edges) else ():
            found.setdefault(sighting, []).append(edges)
    for sighting, edges in list(graph.sightings.items()):
        if sighting.feature is Feature.LINE:
            for fact in _revealed(program, sighting):
                found.setdefault(Sighting(Feature.FACT, fact), []).append(edges)
    return {sighting: np.concatenate(edges) for sighting, edges in found.items()}


def unreached(program: Program, graph: Graph, met: Met) -> Unreached:
    """What no path comes to, in the order written."""
    scenario = program.scenario
    stopped = {batch.spot.place for batch in graph.batches}
    exchanges = [place.source.id for place in program.places if place.index not in stopped]
    replies = [reply for _phase, exchange in scenario.exchanges() for reply in exchange.replies]
    endings = [ending.id for ending in scenario.endings if ending.kind not in NEVER_SOUGHT]
    return Unreached(
        exchanges=_missing(met, Feature.EXCHANGE, exchanges),
        replies=_missing(met, Feature.REPLY, [reply.id for reply in replies]),
        reactions=tuple(
            (reply.id, variant)
            for reply in replies
            for variant in range(len(reply.reactions))
            if Sighting(Feature.REACTION, reply.id, variant) not in met
        ),
        facts=_missing(met, Feature.FACT, [fact.id for fact in scenario.facts]),
        endings=_missing(met, Feature.ENDING, endings),
        objections=_missing(met, Feature.OBJECTION, [each.id for each in scenario.objections]),
        faults=_missing(met, Feature.FAULT, dict.fromkeys(_faults(replies))),
    )


def _missing(met: Met, feature: Feature, names: Iterable[Name]) -> tuple[Name, ...]:
    return tuple(name for name in names if Sighting(feature, name) not in met)


def _faults(replies: Iterable[Reply]) -> Iterator[FaultId]:
    for reply in replies:
        yield from (each for each in (reply.fault, *(each.fault for each in reply.reactions)) if each)


def _of_step(program: Program, step: Step) -> Iterator[Sighting]:
    """What one step meets."""
    if step.option == NOWHERE:
        return
    option = program.places[step.place].options[step.option]
    yield Sighting(Feature.REPLY, option.source.id)
    yield from (Sighting(Feature.FAULT, each) for each in _faults_of(program, step))
    if step.response != NOWHERE:
        yield Sighting(Feature.REACTION, option.source.id, step.response)
        for fact in option.responses[step.response].source.reveals:
            yield Sighting(Feature.FACT, fact)
    if step.objection != NOWHERE:
        yield Sighting(Feature.OBJECTION, program.triggers[step.objection].source.id)


def is_fault(program: Program, step: Step) -> bool:
    """Whether a step commits a fault of conduct."""
    return any(_faults_of(program, step))


def _faults_of(program: Program, step: Step) -> Iterator[FaultId]:
    if step.option != NOWHERE:
        option = program.places[step.place].options[step.option]
        if option.source.fault:
            yield option.source.fault
        if step.response != NOWHERE and (fault := option.responses[step.response].source.fault):
            yield fault


def _revealed(program: Program, sighting: Sighting) -> tuple[FactId, ...]:
    place = program.places[program.names.exchanges[sighting.name]]
    return place.lines[sighting.variant].source.reveals
