"""The instructor guide of a scenario as plain values: everything the learner is not told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.handouts.guide_exchanges import ExchangeNote, Notes, SelectionNote
from entretien.handouts.guide_path import Step, steps
from entretien.interview.reasons import gauge_label
from entretien.kernel.ids import FactId, FaultId
from entretien.kernel.language import _
from entretien.kernel.numbers import signed
from entretien.mapping.references import References, ending_number
from entretien.scenario.exchange import Exchange
from entretien.scenario.scenario import Fact, Objection, Phase, Scenario
from entretien.scenario.words import channel_word, domain_word, ending_word, motivation_word, phase_word
from entretien.transcript.commands import Command


@dataclass(frozen=True, slots=True)
class Entry:
    """A label and what stands beside it."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class HiddenFact:
    """Something the client says only if asked well, and where she may."""

    domain: str
    label: str
    latent: bool
    ways: str
    """« 2.3b, 2.7a »; empty when nothing brings it out."""


@dataclass(frozen=True, slots=True)
class MapLine:
    """An exchange of the map."""

    number: str
    name: str
    opening: str
    """The first words of the client."""
    leads: str
    """« 2.4 · 2.5 · F1 (Accord) »."""


@dataclass(frozen=True, slots=True)
class PhaseNote:
    """A phase, with its map and its contents."""

    number: int
    title: str
    gate: str
    """What it asks before it opens; empty when it is always open."""
    map: tuple[MapLine, ...]
    selections: tuple[SelectionNote, ...]
    exchanges: tuple[ExchangeNote, ...]


@dataclass(frozen=True, slots=True)
class ObjectionNote:
    """What the client raises by herself, or what interrupts them."""

    kind: str
    label: str
    when: str
    phases: str
    leads: str


@dataclass(frozen=True, slots=True)
class EndingNote:
    """A way the interview may end."""

    number: str
    kind: str
    text: str
    evidence: str


@dataclass(frozen=True, slots=True)
class FaultNote:
    """A fault that a reply of this scenario makes."""

    label: str
    rule: str
    source: str
    where: str


@dataclass(frozen=True, slots=True)
class Guide:
    """Everything the guide says, in the order it is read."""

    title: str
    scenario: str
    fields: tuple[Entry, ...]
    task: str
    client_file: tuple[Entry, ...]
    persona: tuple[Entry, ...]
    facts: tuple[HiddenFact, ...]
    objections: tuple[ObjectionNote, ...]
    endings: tuple[EndingNote, ...]
    faults: tuple[FaultNote, ...]
    phases: tuple[PhaseNote, ...]
    best: tuple[Step, ...]
    """The path that proves most; empty when it was not given."""


def guide(scenario: Scenario, framework: Framework, day: str = "", best: Sequence[Command] = ()) -> Guide:
    """The guide of a scenario, already in its variant, whose label is `day`; `best` begins with its start."""
    references = References(scenario)
    notes = Notes(scenario, framework, references)
    return Guide(
        title=_("Guide du formateur"),
        scenario=scenario.title,
        fields=tuple(_fields(scenario, framework, day)),
        task=scenario.briefing.task,
        client_file=tuple(Entry(each.label, each.value) for each in scenario.briefing.client_file),
        persona=tuple(_persona(scenario, notes)),
        facts=tuple(_fact(each, scenario, references) for each in scenario.facts),
        objections=tuple(_objection(each, notes, references) for each in scenario.objections),
        endings=tuple(
            EndingNote(ending_number(place), ending_word(each.kind), each.text, notes.evidence(each.evidence))
            for place, each in enumerate(scenario.all_endings(), start=1)
        ),
        faults=tuple(_faults(scenario, framework, references)),
        phases=tuple(
            _phase(number, phase, notes, references) for number, phase in enumerate(scenario.phases, start=1)
        ),
        best=steps(scenario, references, best),
    )


def _fields(scenario: Scenario, framework: Framework, day: str) -> Iterator[Entry]:
    yield Entry(_("Client"), scenario.persona.name)
    yield Entry(_("Canal"), channel_word(scenario.channel))
    yield Entry(_("Niveau"), _("{level} sur 3").format(level=scenario.level))
    yield Entry(_("Durée"), _("{minutes}\u00a0min").format(minutes=scenario.minutes))
    yield Entry(_("Date de référence"), scenario.figures.label)
    yield Entry(_("Banque"), f"{scenario.bank.name}, {scenario.bank.branch}")
    if day:
        yield Entry(_("Variante du jour"), day)
    assessed = [
        _("{code} {label} (coef.\u00a0{weight})").format(
            code=code, label=framework.competence(code).label, weight=weight
        )
        for code, weight in scenario.assesses
    ]
    yield Entry(_("Compétences évaluées"), "\u00a0; ".join(assessed))


def _persona(scenario: Scenario, notes: Notes) -> Iterator[Entry]:
    persona = scenario.persona
    yield Entry(
        _("Qui"),
        _("{name}, {age} ans, {occupation}").format(
            name=persona.name, age=persona.age, occupation=persona.occupation
        ),
    )
    if persona.temperament:
        yield Entry(_("Tempérament"), persona.temperament)
    starts = [
        _("{gauge} {start} sur {maximum}").format(
            gauge=gauge_label(each), start=each.start, maximum=each.maximum
        )
        for each in scenario.gauges
        if (each.minimum, each.maximum) != (0, 1)
    ]
    yield Entry(_("Au départ"), ", ".join(starts))
    if persona.motivations:
        weighed = sorted(persona.motivations, key=lambda each: -each[1])
        yield Entry(
            _("Ressorts (SONCASE)"),
            ", ".join(f"{motivation_word(motive)} {signed(weight)}" for motive, weight in weighed),
        )
    if persona.walks_out_when:
        yield Entry(_("Quitte l'entretien"), notes.when(persona.walks_out_when))


def _fact(fact: Fact, scenario: Scenario, references: References) -> HiddenFact:
    ways = dict.fromkeys(
        way for _name, exchange in scenario.exchanges() for way in _ways(fact.id, exchange, references)
    )
    return HiddenFact(domain_word(fact.domain), fact.label, fact.latent, ", ".join(ways))


def _ways(fact: FactId, exchange: Exchange, references: References) -> Iterator[str]:
    if any(fact in line.reveals for line in exchange.client):
        yield references.exchange(exchange.id)
    for reply in exchange.replies:
        if any(fact in reaction.reveals for reaction in reply.reactions):
            yield references.reply(reply.id)


def _objection(objection: Objection, notes: Notes, references: References) -> ObjectionNote:
    return ObjectionNote(
        kind=_("Interruption") if objection.interruption else _("Objection"),
        label=objection.label or objection.id,
        when=notes.when(objection.when),
        phases=", ".join(map(phase_word, objection.phases)),
        leads=references.exchange(objection.exchange),
    )


def _faults(scenario: Scenario, framework: Framework, references: References) -> Iterator[FaultNote]:
    where: dict[FaultId, dict[str, None]] = {}
    for _name, exchange in scenario.exchanges():
        for reply in exchange.replies:
            for fault in (reply.fault, *(reaction.fault for reaction in reply.reactions)):
                if fault:
                    where.setdefault(fault, {})[references.reply(reply.id)] = None
    for each in framework.faults:
        if each.id in where:
            yield FaultNote(each.label, each.rule, each.source, ", ".join(where[each.id]))


def _phase(number: int, phase: Phase, notes: Notes, references: References) -> PhaseNote:
    gate = ""
    if phase.requires is not None:
        gate = _("S'ouvre si\u00a0: {condition}\u00a0; sinon {exchange}.").format(
            condition=notes.when(phase.requires.when), exchange=references.exchange(phase.requires.otherwise)
        )
    return PhaseNote(
        number=number,
        title=phase_word(phase.name),
        gate=gate,
        map=tuple(_map_line(each, references) for each in phase.exchanges),
        selections=tuple(map(notes.selection, phase.selections)),
        exchanges=tuple(map(notes.exchange, phase.exchanges)),
    )


def _map_line(exchange: Exchange, references: References) -> MapLine:
    targets = [exchange.next]
    for reply in exchange.replies:
        targets += [reply.next, *(reaction.next for reaction in reply.reactions)]
    leads = dict.fromkeys(references.target(each) for each in targets if each is not None)
    opening = exchange.client[-1].say if exchange.client else ""
    name = references.exchange(exchange.id)
    return MapLine(
        number=name,
        name=exchange.id,
        opening=opening,
        leads=" · ".join([_("carrefour"), *leads] if exchange.hub else leads),
    )
