"""Whether the conversation can go where it is meant to, and only there."""

from entretien.content.checks.reach import Course
from entretien.content.checks.subject import Subject
from entretien.content.checks.ways import targets_of
from entretien.content.codes import Code
from entretien.content.names import Space
from entretien.kernel.ids import ExchangeId
from entretien.scenario.exchange import Destination, Exchange, Reply, Target


def check_course(subject: Subject) -> None:
    """Report what is wrong with the order of exchanges and phases."""
    course = Course(subject.scenario)
    _check_replies(subject, course)
    _check_phases(subject, course)
    _check_moves(subject, course)
    _check_reach(subject, course)
    _check_back(subject, course)
    _check_automatic_cycles(subject)


def _check_replies(subject: Subject, course: Course) -> None:
    for _phase, exchange in subject.scenario.exchanges():
        for reply in exchange.replies:
            if None in targets_of(reply, exchange):
                subject.report(Code.REPLY_LEADS_NOWHERE, Space.REPLY, reply.id, reply=reply.id)
        if exchange.hub and exchange.next is None and not _always_a_way_out(exchange, course):
            subject.report(Code.POSSIBLE_IMPASSE, Space.EXCHANGE, exchange.id, exchange=exchange.id)


def _always_a_way_out(hub: Exchange, course: Course) -> bool:
    """Whether some reply is open to the last, or leaves the hub for good."""
    return any(
        reply.when is None
        and (reply.again or not any(course.comes_back(hub.id, way) for way in _known(reply, hub)))
        for reply in hub.replies
    )


def _known(reply: Reply, exchange: Exchange) -> list[Target]:
    return [target for target in targets_of(reply, exchange) if target is not None]


def _check_phases(subject: Subject, course: Course) -> None:
    for phase in subject.scenario.phases:
        if phase.start and course.phase_of[phase.start] is not phase.name:
            subject.report(
                Code.START_ELSEWHERE, Space.PHASE, phase.name, phase=phase.name, exchange=phase.start
            )
        if phase.requires and course.phase_of[phase.requires.otherwise] is phase.name:
            subject.report(
                Code.GATE_INSIDE_PHASE,
                Space.PHASE,
                phase.name,
                phase=phase.name,
                exchange=phase.requires.otherwise,
            )
    present = set(course.phase_of.values())
    for objection in subject.scenario.objections:
        for absent in (phase for phase in objection.phases if phase not in present):
            subject.report(Code.ABSENT_PHASE, Space.OBJECTION, objection.id, name=absent)


def _check_moves(subject: Subject, course: Course) -> None:
    allowed = set(subject.scenario.plan)
    for way in (way for ways in course.ways.values() for way in ways):
        if way.target.kind is not Destination.EXCHANGE:
            continue
        there = course.phase_of[ExchangeId(way.target.name)]
        if there is not way.phase and (way.phase, there) not in allowed:
            subject.report(
                Code.MOVE_NOT_IN_PLAN,
                way.space,
                way.opener,
                opener=way.opener,
                source=way.phase,
                target=there,
            )


def _check_reach(subject: Subject, course: Course) -> None:
    for _phase, exchange in subject.scenario.exchanges():
        if not course.reaches(exchange.id):
            subject.report(Code.UNREACHED_EXCHANGE, Space.EXCHANGE, exchange.id, exchange=exchange.id)


def _check_back(subject: Subject, course: Course) -> None:
    for name, ways in course.ways.items():
        if (name, False) not in course.moments:
            continue
        for way in ways:
            if way.target.kind is Destination.BACK:
                subject.report(
                    Code.BACK_OUTSIDE_OBJECTION, way.space, way.opener, opener=way.opener, exchange=name
                )


def _check_automatic_cycles(subject: Subject) -> None:
    """Exchanges without replies lead on at once: a circle of them would never end."""
    following = {
        exchange.id: ExchangeId(exchange.next.name)
        for _phase, exchange in subject.scenario.exchanges()
        if not exchange.replies and exchange.next and exchange.next.kind is Destination.EXCHANGE
    }
    seen: set[ExchangeId] = set()
    for start in following:
        path: dict[ExchangeId, None] = {}
        here: ExchangeId | None = start
        while here in following and here not in seen and here not in path:
            path[here] = None
            here = following[here]
        if here in path:
            members = list(path)[list(path).index(here) :]
            subject.report(Code.AUTOMATIC_CYCLE, Space.EXCHANGE, members[0], exchanges=", ".join(members))
        seen.update(path)
