"""An interview conducted from the first moment to the last by a policy that knows nothing."""

import random
from collections import Counter
from typing import NamedTuple

from entretien.analysis.policies import Chooser, Policy
from entretien.interview import rules
from entretien.interview.program import Program
from entretien.interview.state import NOWHERE
from entretien.kernel.ids import CompetenceCode

TURN_LIMIT = 1_000
"""Choices after which an interview is given up as abandoned: a policy may turn round for ever."""


class BlindPlay(NamedTuple):
    """What came of it."""

    points: Counter[CompetenceCode]
    """Evidence collected on each competence."""
    choices: int
    """Replies chosen."""
    ending: int
    """Index of the ending among the program's."""


def play_blindly(program: Program, policy: Policy, chance: random.Random) -> BlindPlay:
    """Conduct one interview; same `chance`, same interview."""
    chooser = Chooser(policy, chance)
    points: Counter[CompetenceCode] = Counter()
    outcome = rules.begin(program)
    choices = 0
    while not outcome.after.over and choices < TURN_LIMIT:
        state = outcome.after
        if state.desk != NOWHERE:
            outcome = rules.select(program, state, chooser.items(program.desks[state.desk]))
        else:
            outcome = rules.choose(program, state, chooser.reply(outcome.open))
            choices += 1
        for evidence in rules.gains(program, outcome):
            for code, value in evidence:
                points[code] += value
    if not outcome.after.over:
        outcome = rules.abandon(program, outcome.after)
    return BlindPlay(points, choices, outcome.after.ending)
