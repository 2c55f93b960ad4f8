"""Gauges that can be pushed as far as one likes by saying the same thing again.

Evidence counts once, so no loop earns points. Effects count every time: a reply said again and again in a
loop opens whatever its gauge keeps closed.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from entretien.analysis.asked import gauges_asked
from entretien.analysis.course import Course, Targets
from entretien.interview.program import Moves, Option, Program
from entretien.kernel.ids import GaugeId, ReplyId
from entretien.scenario.gauges import INTEREST, TENSION, TRUST

_WANTED = {TRUST: 1, INTEREST: 1, TENSION: -1}
"""The way a learner wants each standard gauge to go; an author's own may be wanted either way."""


def farmable(program: Program) -> Iterator[tuple[ReplyId, GaugeId]]:
    """Replies that may be repeated without end, each with a gauge it pushes every time.

    Only gauges that a condition asks about: pushing the others opens nothing. A gauge of two values is
    no gauge to push.
    """
    course = Course(program)
    for place in program.places:
        for option, targets in zip(place.options, course.options[place.index], strict=True):
            if option.again and _comes_back(place.index, targets, course.every):
                yield from ((option.source.id, gauge) for gauge in _pushed(program, option))


def _comes_back(exchange: int, targets: Targets, leads: Sequence[Targets]) -> bool:
    ahead, seen = list(targets), set[int]()
    while ahead:
        here = ahead.pop()
        if here not in seen:
            seen.add(here)
            ahead.extend(leads[here])
    return exchange in seen


def _pushed(program: Program, option: Option) -> Iterator[GaugeId]:
    """The gauges that a condition asks about, moved the way one wants whatever the client's reaction."""
    asked = gauges_asked(program.scenario)
    ways = _ways(option)
    for number, gauge in enumerate(program.scenario.gauges):
        pushes = [way[number] for way in ways]
        if gauge.id in asked and gauge.maximum - gauge.minimum > 1 and _is_wanted(gauge.id, pushes):
            yield gauge.id


def _is_wanted(gauge: GaugeId, pushes: Sequence[int]) -> bool:
    rises, falls = all(push > 0 for push in pushes), all(push < 0 for push in pushes)
    wanted = _WANTED.get(gauge)
    return (rises and wanted != -1) or (falls and wanted != 1)


def _ways(option: Option) -> list[Counter[int]]:
    """What one repetition adds to each gauge, for each way the client may take it."""
    reactions: list[Moves] = [each.moves for each in option.responses]
    if all(each.test is not None for each in option.responses):
        reactions.append(())
    return [_sum((*option.moves, *moves)) for moves in reactions]


def _sum(moves: Moves) -> Counter[int]:
    total: Counter[int] = Counter()
    for gauge, delta in moves:
        total[gauge] += delta
    return total
