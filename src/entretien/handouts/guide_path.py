"""A path through a scenario, told step by step for the guide."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from entretien.interview.engine import replay
from entretien.mapping.references import References
from entretien.scenario.scenario import Scenario
from entretien.scenario.words import phase_word
from entretien.transcript.commands import Command
from entretien.transcript.events import Event, PhaseEntered, ReplyChosen, SelectionMade


@dataclass(frozen=True, slots=True)
class Step:
    """One choice of the path."""

    number: str
    phase: str
    reference: str
    """« 2.3b »; empty for a list."""
    words: str


def steps(scenario: Scenario, references: References, commands: Sequence[Command]) -> tuple[Step, ...]:
    """The choices of a path that begins with its start; raises `RefusedError` when one is not open."""
    if not commands:
        return ()
    _interview, told = replay(scenario, commands)
    return tuple(_steps(told, references))


def _steps(told: Sequence[Sequence[Event]], references: References) -> Iterator[Step]:
    phase = ""
    for number, events in enumerate(told):
        for event in events:
            match event:
                case ReplyChosen(reply=reply, say=say, act=act):
                    words = " ".join(part for part in (say, f"({act})" if act else "") if part)
                    yield Step(str(number), phase, references.reply(reply), words)
                case SelectionMade(items=items):
                    yield Step(str(number), phase, "", "\u00a0; ".join(item.label for item in items))
                case PhaseEntered(phase=entered):
                    phase = phase_word(entered)
