"""What the conditions of a scenario ask about."""

from collections.abc import Iterator

from entretien.scenario.conditions import All, Any, Ask, Compare, Not, Question, Tree, parse
from entretien.scenario.exchange import Condition
from entretien.scenario.scenario import Scenario


def conditions(scenario: Scenario) -> Iterator[Condition]:
    """Every condition written."""
    for phase in scenario.phases:
        if phase.requires:
            yield phase.requires.when
    for _phase, exchange in scenario.exchanges():
        yield from (line.when for line in exchange.client if line.when)
        for reply in exchange.replies:
            yield from (when for when in (reply.when, *(each.when for each in reply.reactions)) if when)
    yield from (each.when for each in scenario.objections if each.when)
    if scenario.persona.walks_out_when:
        yield scenario.persona.walks_out_when


def gauges_asked(scenario: Scenario) -> frozenset[str]:
    """The gauges, flags and `turns` that some condition compares."""
    return frozenset(
        name
        for leaf in _leaves(scenario)
        if isinstance(leaf, Compare)
        for name, _sign, _column in (*leaf.left.terms, *leaf.right.terms)
    )


def replies_asked(scenario: Scenario) -> frozenset[str]:
    """The replies and items whose choice some condition asks about."""
    return _asked(scenario, Question.CHOSEN)


def exchanges_asked(scenario: Scenario) -> frozenset[str]:
    """The exchanges whose visit some condition asks about."""
    return _asked(scenario, Question.VISITED)


def _asked(scenario: Scenario, question: Question) -> frozenset[str]:
    leaves = _leaves(scenario)
    return frozenset(leaf.name for leaf in leaves if isinstance(leaf, Ask) and leaf.question is question)


def _leaves(scenario: Scenario) -> Iterator[Ask | Compare]:
    for condition in conditions(scenario):
        yield from _leaves_of(parse(condition))


def _leaves_of(tree: Tree) -> Iterator[Ask | Compare]:
    match tree:
        case Ask() | Compare():
            yield tree
        case Not(part):
            yield from _leaves_of(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from _leaves_of(part)
