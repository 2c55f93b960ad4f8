"""An interview conducted command by command."""

from entretien.interview.engine import replay, submit
from entretien.kernel.ids import ReplyId
from entretien.scenario.scenario import Scenario
from entretien.transcript.codec import command_from_json, command_to_json, events_from_json, events_to_json
from entretien.transcript.commands import Choose, Command, Start
from entretien.transcript.events import Event


class Played:
    """An interview conducted so far: what happened at each command, and where it stands."""

    def __init__(self, scenario: Scenario, start: Start, *, reloading: bool) -> None:
        self._scenario = scenario
        self._reloading = reloading
        self._commands: list[Command] = [start]
        self.interview, self.told = replay(scenario, self._commands)

    def __call__(self, command: Command | str) -> tuple[Event, ...]:
        """Submit a command; a bare name chooses that reply."""
        if isinstance(command, str):
            command = Choose(ReplyId(command))
        self.interview, events = submit(self.interview, command)
        self.told = (*self.told, events)
        self._commands.append(command)
        if self._reloading:
            self._reload()
        return events

    @property
    def events(self) -> tuple[Event, ...]:
        return tuple(event for events in self.told for event in events)

    def _reload(self) -> None:
        saved = [command_to_json(command) for command in self._commands]
        interview, told = replay(self._scenario, [command_from_json(text) for text in saved])
        assert told == self.told
        assert tuple(events_from_json(events_to_json(each)) for each in told) == self.told
        assert interview.state == self.interview.state
        self.interview = interview
