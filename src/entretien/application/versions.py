"""Scenarios as they were played, and how far an attempt can be played on one of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.content.reading import read_sources
from entretien.history.records import AttemptHeader, Turn
from entretien.history.store import HistoryStore
from entretien.interview.engine import Interview, begin, submit
from entretien.interview.program import Program, compile_scenario
from entretien.kernel.errors import UserError
from entretien.kernel.ids import VariantId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import in_variant
from entretien.transcript.commands import Command, Start
from entretien.transcript.events import Event


@dataclass(frozen=True, slots=True)
class Break:
    """The first turn that a scenario does not accept; nothing after it can be played."""

    turn: int
    """Counts the commands that were not taken back, as a debrief does: 0 is the start."""
    reason: str
    """In words."""


@dataclass(frozen=True, slots=True)
class Replay:
    """Turns played again as far as they could be."""

    interview: Interview | None
    """Where it stands; None when it did not even start."""
    told: tuple[tuple[Event, ...], ...]
    """What each turn made happen, up to the break."""
    broken: Break | None


def scenario_played(store: HistoryStore, framework: Framework, header: AttemptHeader) -> Scenario:
    """The version of a scenario that an attempt was played on.

    Raises `UserError` when it is not kept, or cannot be read any more.
    """
    reading = read_sources(store.sources(header.digest), framework)
    if reading.scenario is None:
        raise UserError(
            _("La version jouée de «\u00a0{title}\u00a0» ne se lit plus.").format(title=header.title),
            remedy=_("Elle vient d'une autre version du programme\u00a0; l'entretien reste conservé."),
        )
    return reading.scenario


class Player:
    """Plays attempts on one version of a scenario, compiled once for each of its days."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._programs: dict[VariantId, Program] = {}

    def replay(self, turns: Sequence[Turn]) -> Replay:
        """What comes of turns; the first is expected to be the `Start`, and to stand alone."""
        interview: Interview | None = None
        told: list[tuple[Event, ...]] = []
        for number, turn in enumerate(turns):
            try:
                interview, events = self._played(interview, turn.command)
            except UserError as error:
                return Replay(interview, tuple(told), Break(number, error.message))
            told.append(events)
        return Replay(interview, tuple(told), None)

    def program(self, variant: VariantId) -> Program:
        """The scenario compiled for a day. Raises `UserError` when it has no such variant."""
        if variant not in self._programs:
            self._programs[variant] = compile_scenario(in_variant(self.scenario, variant))
        return self._programs[variant]

    def _played(self, interview: Interview | None, command: Command) -> tuple[Interview, tuple[Event, ...]]:
        if isinstance(command, Start):
            return begin(self.program(command.variant), command)
        if interview is None:
            raise UserError(_("Cet enregistrement d'entretien n'a pas de début."))
        return submit(interview, command)
