"""What is wrong with a scenario that plays, read off the report of its exploration."""

from collections.abc import Iterator

from entretien.analysis.farming import farmable
from entretien.analysis.finding import Finding
from entretien.analysis.report import ConditionReport, Report
from entretien.analysis.twins import twins
from entretien.content.codes import Code
from entretien.content.names import Space
from entretien.interview.program import compile_scenario
from entretien.kernel.language import _
from entretien.scenario.ending import ABANDON, BROKEN_OFF, IMPASSE, EndingKind
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scenario.words import phase_word
from entretien.scoring.scorecard import Mark

DISCRIMINATING_MINIMUM = 2
"""Decisions that must tell learners apart on each claimed competence, whatever the path."""

EARLY_MARK = 30.0
"""Mark, 0 to 100, that a complete path of fewer than a third of the median turns must not exceed."""


def audit(scenario: Scenario, report: Report) -> Iterator[Finding]:
    """Everything the report proves against a scenario as it was explored (see `in_variant`).

    Where the exploration was cut short, what needs every state to be said is not said.
    """
    yield from _choices(scenario)
    yield from _impasse(report)
    if not report.exact:
        yield Finding(Code.NOT_EXHAUSTIVE, None, "", {"states": str(report.states)})
        return
    yield from _never_reached(scenario, report)
    yield from _conditions(report)
    yield from _assessment(scenario, report)
    yield from _dominated(report)
    yield from _endings(scenario, report)
    yield from _early(report)
    yield from _endless(report)


def _choices(scenario: Scenario) -> Iterator[Finding]:
    for first, second in twins(scenario):
        details = {"first": first, "second": second}
        yield Finding(Code.TWIN_REPLIES, Space.REPLY, second, details, (first, second))
    for reply, gauge in farmable(compile_scenario(scenario)):
        yield Finding(
            Code.FARMABLE_LOOP, Space.REPLY, reply, {"reply": reply, "gauge": gauge}, (reply, gauge)
        )


def _never_reached(scenario: Scenario, report: Report) -> Iterator[Finding]:
    unreached = report.unreached
    for name in unreached.exchanges:
        yield _of(Code.EXCHANGE_NEVER_REACHED, Space.EXCHANGE, name, exchange=name)
    yield from _never_said(scenario, report)
    for fact in unreached.facts:
        yield _of(Code.FACT_NEVER_TOLD, Space.FACT, fact, fact=fact)
    for objection in unreached.objections:
        yield _of(Code.OBJECTION_NEVER_RAISED, Space.OBJECTION, objection, objection=objection)
    for ending in unreached.endings:
        yield _of(Code.ENDING_NEVER_REACHED, Space.ENDING, ending, ending=ending)


def _never_said(scenario: Scenario, report: Report) -> Iterator[Finding]:
    """Not the replies of an exchange that never comes, nor the reactions to a reply that never opens."""
    unreached = report.unreached
    absent = {
        reply.id
        for _phase, exchange in scenario.exchanges()
        if exchange.id in unreached.exchanges
        for reply in exchange.replies
    }
    for reply in unreached.replies:
        if reply not in absent:
            yield _of(Code.REPLY_NEVER_OPEN, Space.REPLY, reply, reply=reply)
    for reply, index in unreached.reactions:
        if reply not in absent and reply not in unreached.replies:
            details = {"reply": reply, "number": str(index + 1)}
            about = (f"{reply}:{index + 1}",)
            yield Finding(Code.REACTION_NEVER_REACHED, Space.REPLY, reply, details, about)


_TOLD_OTHERWISE = frozenset({"reply", "reaction", "objection"})
"""What never comes when its condition never holds: it has a diagnostic of its own."""

_SPACES = {
    "reply": Space.REPLY,
    "reaction": Space.REPLY,
    "line": Space.EXCHANGE,
    "objection": Space.OBJECTION,
    "phase": Space.PHASE,
}


def _conditions(report: Report) -> Iterator[Finding]:
    for each in report.conditions:
        if each.holds and not each.fails:
            yield _condition(Code.CONDITION_ALWAYS_TRUE, each)
        elif each.fails and not each.holds and each.kind not in _TOLD_OTHERWISE:
            yield _condition(Code.CONDITION_ALWAYS_FALSE, each)


def _condition(code: Code, condition: ConditionReport) -> Finding:
    holder = _holder(condition)
    details = {"condition": condition.text, "holder": holder}
    return Finding(code, _SPACES.get(condition.kind), condition.name, details, (holder, condition.text))


def _holder(condition: ConditionReport) -> str:
    name, number = condition.name, condition.variant + 1
    match condition.kind:
        case "reply":
            return _("réponse {name}").format(name=name)
        case "reaction":
            return _("réaction n° {number} à {name}").format(number=number, name=name)
        case "line":
            return _("réplique n° {number} de {name}").format(number=number, name=name)
        case "objection":
            return _("objection {name}").format(name=name)
        case "phase":
            return _("entrée de la phase {name}").format(name=phase_word(PhaseName(name)))
        case _:
            return _("départ du client")


def _assessment(scenario: Scenario, report: Report) -> Iterator[Finding]:
    claimed = {code for code, _weight in scenario.assesses}
    for each in report.competences:
        if each.code not in claimed:
            continue
        details = {"competence": each.code}
        if each.span.best <= 0:
            yield Finding(Code.NOT_ASSESSABLE, Space.CLAIM, each.code, details, (each.code,))
        elif each.min_discriminating < DISCRIMINATING_MINIMUM:
            code = Code.SELDOM_ASSESSED if each.min_discriminating else Code.NOT_ALWAYS_ASSESSED
            yield Finding(code, Space.CLAIM, each.code, details, (each.code,), each.counterexample)


def _dominated(report: Report) -> Iterator[Finding]:
    for each in report.replies:
        if each.gap is not None and each.gap.to_worst is not None and each.gap.to_worst < 0:
            yield _of(Code.DOMINATED_REPLY, Space.REPLY, each.reply, reply=each.reply)


def _endings(scenario: Scenario, report: Report) -> Iterator[Finding]:
    kinds = {ending.id: ending.kind for ending in scenario.all_endings()}
    reached = [each for each in report.endings if each.reachable and each.id != ABANDON.id]
    if reached and all(kinds[each.id] is EndingKind.WALK_OUT for each in reached):
        yield Finding(Code.WALK_OUT_UNAVOIDABLE, None, "", path=reached[0].shortest)
    for each in reached:
        if kinds[each.id] not in BROKEN_OFF and not each.without_fault:
            details = {"ending": each.id}
            yield Finding(
                Code.ENDING_ONLY_BY_FAULT, Space.ENDING, each.id, details, (each.id,), each.shortest
            )


def _impasse(report: Report) -> Iterator[Finding]:
    for each in report.endings:
        if each.id == IMPASSE.id and each.reachable:
            yield Finding(Code.IMPASSE_REACHED, None, "", path=each.shortest)


def _early(report: Report) -> Iterator[Finding]:
    early = report.early
    if early is None:
        return
    mark = Mark(early.points, report.weighted.best).percent
    if mark is not None and mark > EARLY_MARK:
        details = {"turns": str(early.turns), "median": str(early.median), "mark": f"{mark:.0f}"}
        yield Finding(Code.LEAVING_EARLY_PAYS, None, "", details, path=early.path)


def _endless(report: Report) -> Iterator[Finding]:
    for exchange in report.traps:
        yield _of(Code.ENDLESS_LOOP, Space.EXCHANGE, exchange, exchange=exchange)


def _of(code: Code, space: Space, name: str, **details: str) -> Finding:
    return Finding(code, space, name, details, (name,))
