"""An interview played along a path, and its debrief."""

from dataclasses import replace

from entretien.analysis.bounds import find_bounds
from entretien.analysis.worth import Alternative, Worth
from entretien.competences.reader import load
from entretien.debrief.debrief import Debrief
from entretien.debrief.telling import tell
from entretien.history.mode import Mode
from entretien.history.records import Attempt, AttemptHeader, Turn
from entretien.interview.engine import replay
from entretien.kernel.ids import AttemptId
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import in_variant
from entretien.scoring.judge import judge
from entretien.transcript.commands import Start
from entretien.transcript.path import read_path
from samples.kept import NOA, NOON

SECONDS_TO_DECIDE = 12


def debriefed(scenario: Scenario, path: str, start: Start | None = None, *, bounded: bool = True) -> Debrief:
    """The debrief of `path`; each choice takes twelve seconds."""
    begun = start or Start()
    commands = [begun, *read_path(path)]
    _interview, told = replay(scenario, commands)
    elapsed = [SECONDS_TO_DECIDE * 1000 * number for number in range(len(commands))]
    turns = [Turn(number, command, NOON, elapsed[number]) for number, command in enumerate(commands)]
    header = AttemptHeader(
        id=AttemptId("essai"),
        learner=NOA.id,
        learner_name=NOA.name,
        scenario=scenario.id,
        title=scenario.title,
        digest="",
        variant=begun.variant,
        mode=Mode.TRAINING,
        started=NOON,
        turns=len(commands) - 1,
    )
    bounds = find_bounds(in_variant(scenario, begun.variant)) if bounded else None
    scorecard = judge(scenario, load(), told, elapsed, bounds)
    return tell(Attempt(header, tuple(turns)), scenario, told, scorecard)


def weighed(debrief: Debrief, worths: dict[int, Worth]) -> Debrief:
    """The same debrief, the turns of these numbers being worth what is said."""
    turns = tuple(replace(turn, worth=worths.get(turn.number)) for turn in debrief.turns)
    return replace(debrief, turns=turns)


def worth(before: int, after: int, *others: int) -> Worth:
    """A choice that leaves `after` within reach of the `before` there was; `others` led there instead."""
    values = sorted((after, *others), reverse=True)
    return Worth(
        before, after, tuple(Alternative(f"r{place}", 0, value) for place, value in enumerate(values))
    )
