"""What each choice of an attempt was worth, and what each other would have been."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from entretien.analysis.locating import Locator
from entretien.analysis.value_table import ValueTable
from entretien.analysis.worth import Alternative, Worth
from entretien.interview import rules
from entretien.interview.engine import start, submit
from entretien.interview.program import Desk, Program
from entretien.interview.state import NOWHERE, State
from entretien.interview.turn import Outcome
from entretien.kernel.ids import CompetenceCode
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Choose, Command, Select, Start
from entretien.transcript.events import EvidenceGained
from entretien.transcript.path import write_path


def worths(
    scenario: Scenario, started: Start, commands: Sequence[Command], table: ValueTable
) -> tuple[Worth, ...]:
    """The worth of each command after the start, in weighted points over the whole interview.

    Raises `UserError` when a command is refused, `KeyError` when the table is not this scenario's.
    """
    interview, _events = start(scenario, started)
    valuer = _Valuer(interview.program, table)
    earned = 0
    before = valuer.to_come(interview.state)
    found = []
    for command in commands:
        alternatives = tuple(valuer.alternatives(interview.state, earned))
        interview, events = submit(interview, command)
        earned += sum(
            valuer.weighed(each.competence, each.points)
            for each in events
            if isinstance(each, EvidenceGained)
        )
        after = earned + valuer.to_come(interview.state)
        found.append(Worth(before, after, alternatives))
        before = after
    return tuple(found)


class _Valuer:
    """Looks states of one program up in its table."""

    def __init__(self, program: Program, table: ValueTable) -> None:
        self._program = program
        self._table = table
        self._locator = Locator(program)
        self._weights = dict(program.scenario.assesses)

    def to_come(self, state: State) -> int:
        """The best weighted sum still to come; 0 once the interview is over, even left early."""
        return 0 if state.over else self._table.worth(self._locator.key(state))

    def weighed(self, code: CompetenceCode, points: int) -> int:
        """What points on a competence add to the weighted sum."""
        return self._weights.get(code, 0) * points

    def alternatives(self, state: State, earned: int) -> Iterator[Alternative]:
        """Every reply open in `state`, the best first; of the ways to answer a selection, a best one."""
        if state.desk != NOWHERE:
            found = [self._picked(state, earned, picked) for picked in _ways(self._program.desks[state.desk])]
            yield max(found, key=lambda each: each.value)
        else:
            options = rules.open_options(self._program.places[state.at], state)
            found = [
                self._alternative(
                    Choose(option.source.id), rules.choose(self._program, state, option), earned
                )
                for option in options
            ]
            yield from sorted(found, key=lambda each: -each.value)

    def _picked(self, state: State, earned: int, picked: int) -> Alternative:
        desk = self._program.desks[state.desk]
        items = tuple(item for item, bit in desk.bits.items() if picked & bit)
        return self._alternative(Select(items), rules.select(self._program, state, picked), earned)

    def _alternative(self, command: Command, outcome: Outcome, earned: int) -> Alternative:
        points = sum(
            self.weighed(code, value)
            for evidence in rules.gains(self._program, outcome)
            for code, value in evidence
        )
        return Alternative(write_path([command]), points, earned + points + self.to_come(outcome.after))


def _ways(desk: Desk) -> Iterator[int]:
    """Every way to answer a selection, as a mask."""
    selection = desk.source
    bits = [desk.bits[item.id] for item in selection.items]
    for size in range(selection.minimum, selection.maximum + 1):
        yield from (sum(picked) for picked in combinations(bits, size))
