"""The order of the phases, as a `transitions` machine built from a scenario's plan.

The only module that knows the library. No text of an author reaches it (it imports dotted names):
states and triggers are made from `PhaseName`. It is given no model to bind methods to: the interview's
state is a value of our own, and the machine is only ever asked.
"""

from itertools import product

from transitions.core import Machine

from entretien.scenario.phases import PhaseName, Plan

_MOVE = "move"


class PhaseMachine:
    """Answers whether the conversation may pass from a phase to another."""

    def __init__(self, plan: Plan) -> None:
        self._machine = Machine(
            model=None,
            states=[phase.value for phase in PhaseName],
            initial=PhaseName.GREETING.value,
            transitions=[[_MOVE, source.value, target.value] for source, target in plan],
            auto_transitions=False,
        )

    def allows(self, source: PhaseName, target: PhaseName) -> bool:
        """Whether `target` may follow `source`; staying in a phase is no move and always allowed."""
        return source is target or bool(self._machine.get_transitions(_MOVE, source.value, target.value))

    def moves(self) -> frozenset[tuple[PhaseName, PhaseName]]:
        """Every move the machine allows, asked of it pair by pair."""
        pairs = product(PhaseName, PhaseName)
        return frozenset((source, target) for source, target in pairs if self.allows(source, target))
