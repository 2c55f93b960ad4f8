"""The order of the phases, as a `transitions` machine built from a scenario's plan.

The only module that knows the library. No text of an author reaches it (it imports dotted names):
states and triggers are made from `PhaseName`.
"""

from itertools import product

from transitions.core import Machine

from entretien.scenario.phases import PhaseName, Plan


class _Conversation:
    """What the machine moves: it holds a phase and nothing else."""

    state: str

    def trigger(self, name: str) -> bool:
        """Replaced by the machine."""
        raise NotImplementedError

    def may_trigger(self, name: str) -> bool:
        """Replaced by the machine."""
        raise NotImplementedError


class PhaseMachine:
    """Answers whether the conversation may pass from a phase to another."""

    def __init__(self, plan: Plan) -> None:
        self._conversation = _Conversation()
        self._machine = Machine(
            model=self._conversation,
            states=[phase.value for phase in PhaseName],
            initial=PhaseName.GREETING.value,
            transitions=[
                {"trigger": _trigger(target), "source": source.value, "dest": target.value}
                for source, target in plan
            ],
            auto_transitions=False,
            queued=False,
            model_override=True,
        )

    def allows(self, source: PhaseName, target: PhaseName) -> bool:
        """Whether `target` may follow `source`; staying in a phase is no move and always allowed."""
        if source is target:
            return True
        self._machine.set_state(source.value, self._conversation)
        name = _trigger(target)
        return name in self._machine.events and self._conversation.may_trigger(name)

    def moves(self) -> frozenset[tuple[PhaseName, PhaseName]]:
        """Every move the machine allows, asked of it pair by pair."""
        pairs = product(PhaseName, PhaseName)
        return frozenset((source, target) for source, target in pairs if self.allows(source, target))


def _trigger(target: PhaseName) -> str:
    return f"enter_{target.value}"
