"""A scenario written back as the YAML an author would have typed, to be read again."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from enum import StrEnum

import yaml

from entretien.content.sources import Sources
from entretien.scenario.exchange import BACK, ClientLine, Destination, Exchange, Reaction, Reply, Target
from entretien.scenario.figures import Bank, FigureGroup, FigureSheet
from entretien.scenario.gauges import STANDARD_GAUGES, Gauge
from entretien.scenario.persona import Persona
from entretien.scenario.phases import Plan
from entretien.scenario.scenario import Briefing, Objection, Phase, Scenario
from entretien.scenario.selection import Selection

Written = dict[str, object]


def sources_of(scenario: Scenario) -> Sources:
    """The files of a scenario, its persona written inside."""
    entry = f"{scenario.id}.yaml"
    files = {
        entry: _scenario(scenario),
        f"figures/{scenario.figures.id}.yaml": _figures(scenario.figures, ""),
        f"bank/{scenario.bank.id}.yaml": _figures(scenario.bank, "bank."),
    }
    return Sources(entry, tuple(sorted((name, _yaml(content)) for name, content in files.items())))


def _yaml(content: Written) -> str:
    return yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=10_000)


def _scenario(scenario: Scenario) -> Written:
    declared = [gauge for gauge in scenario.gauges if gauge.id not in STANDARD_GAUGES]
    return _present(
        format=1,
        id=scenario.id,
        title=scenario.title,
        persona=_persona(scenario.persona, scenario.gauges),
        figures=scenario.figures.id,
        bank=scenario.bank.id,
        channel=scenario.channel,
        level=scenario.level,
        minutes=scenario.minutes,
        randomise=scenario.randomise,
        assesses=dict(scenario.assesses),
        briefing=_briefing(scenario.briefing),
        gauges={gauge.id: _fields(gauge) for gauge in declared},
        facts={fact.id: _fields(fact) for fact in scenario.facts},
        plan=_plan(scenario.plan),
        phases={phase.name: _phase(phase) for phase in scenario.phases},
        objections={each.id: _objection(each) for each in scenario.objections if not each.interruption},
        interruptions={each.id: _objection(each) for each in scenario.objections if each.interruption},
        endings={ending.id: _fields(ending, evidence=dict(ending.evidence)) for ending in scenario.endings},
        variants={
            variant.id: _fields(
                variant,
                gauges=dict(variant.gauges),
                motivations=dict(variant.motivations),
                lines={name: [_line(line) for line in lines] for name, lines in variant.lines},
            )
            for variant in scenario.variants
        },
    )


def _briefing(briefing: Briefing) -> Written:
    return _fields(briefing, client_file=[_fields(each) for each in briefing.client_file])


def _persona(persona: Persona, gauges: Iterable[Gauge]) -> Written:
    starts = {gauge.id: gauge.start for gauge in gauges if gauge.id in STANDARD_GAUGES}
    portrait = _fields(persona.portrait) if persona.portrait else None
    return _present(
        id=persona.id,
        **_fields(persona, gauges=starts, motivations=dict(persona.motivations), portrait=portrait),
    )


def _figures(sheet: FigureSheet | Bank, prefix: str) -> Written:
    return _present(id=sheet.id, **_fields(sheet, groups=[_group(each, prefix) for each in sheet.groups]))


def _group(group: FigureGroup, prefix: str) -> Written:
    return {
        "label": group.label,
        "figures": {figure.name.removeprefix(prefix): _fields(figure, name=None) for figure in group.figures},
    }


def _plan(plan: Plan) -> Written:
    return {source: [target for origin, target in plan if origin is source] for source, _target in plan}


def _phase(phase: Phase) -> Written:
    return _present(
        start=phase.start,
        requires=_fields(phase.requires) if phase.requires else None,
        exchanges={exchange.id: _exchange(exchange) for exchange in phase.exchanges},
        selections={each.id: _selection(each) for each in phase.selections},
    )


def _selection(selection: Selection) -> Written:
    items = [_present(id=item.id, **_fields(item, evidence=dict(item.evidence))) for item in selection.items]
    return {**_fields(selection, items=items), "minimum": selection.minimum, "maximum": selection.maximum}


def _exchange(exchange: Exchange) -> Written:
    return _fields(
        exchange,
        client=[_line(line) for line in exchange.client],
        replies=[_reply(reply) for reply in exchange.replies],
        next=_target(exchange.next),
    )


def _reply(reply: Reply) -> Written:
    written = _fields(
        reply,
        evidence=dict(reply.evidence),
        effects=dict(reply.effects),
        reactions=None,
        next=_target(reply.next),
    )
    return _present(id=reply.id, **written, reaction=[_line(each) for each in reply.reactions])


def _line(line: ClientLine | Reaction) -> Written:
    if isinstance(line, ClientLine):
        return _fields(line, effects=dict(line.effects))
    return _fields(line, effects=dict(line.effects), evidence=dict(line.evidence), next=_target(line.next))


def _objection(objection: Objection) -> Written:
    written = _fields(objection, phases=None, interruption=None)
    return {**written, "in": [phase.value for phase in objection.phases]}


def _target(target: Target | None) -> str | None:
    if target is None or target == BACK:
        return None if target is None else "back"
    return f"end:{target.name}" if target.kind is Destination.ENDING else target.name


def _fields(value: object, **instead: object) -> Written:
    """The fields of a value but its id and name, those of `instead` written otherwise."""
    own = {each.name: getattr(value, each.name) for each in fields(value)}  # type: ignore[arg-type]
    return _present(**{name: instead.get(name, content) for name, content in own.items() if name != "id"})


def _present(**content: object) -> Written:
    """What is worth writing, as YAML knows it."""
    return {name: _plain(each) for name, each in content.items() if each not in (None, "", (), [], {})}


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Mapping):
        return {_plain(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value
