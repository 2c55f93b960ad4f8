"""The engine's door: `submit(interview, command) -> (interview, events)`."""

from collections.abc import Iterable
from dataclasses import dataclass

from entretien.interview import rules
from entretien.interview.narration import narrate
from entretien.interview.program import Program, compile_scenario
from entretien.interview.reasons import why_closed
from entretien.interview.state import NOWHERE, State
from entretien.interview.turn import Outcome
from entretien.kernel.errors import UserError
from entretien.kernel.ids import ExchangeId, GaugeId, ReplyId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import in_variant
from entretien.transcript.commands import Abandon, Choose, Command, Select, Start
from entretien.transcript.events import Event, InterviewStarted


class RefusedError(UserError):
    """A command that cannot be obeyed now; nothing moved."""


@dataclass(frozen=True, slots=True)
class Interview:
    """An interview in progress: a program, where it stands, and the seed of its offers."""

    program: Program
    state: State
    seed: int

    @property
    def over(self) -> bool:
        """Nothing more is accepted."""
        return self.state.over


def start(scenario: Scenario, command: Start) -> tuple[Interview, tuple[Event, ...]]:
    """The interview begun on the day that `command` names.

    Raises `UserError` when the scenario has no such variant.
    """
    return begin(compile_scenario(in_variant(scenario, command.variant)), command)


def begin(program: Program, command: Start) -> tuple[Interview, tuple[Event, ...]]:
    """The interview begun on a program already compiled for the day that `command` names."""
    started = InterviewStarted(program.scenario.id, command.variant, command.seed)
    interview, events = _moved(Interview(program, program.start, command.seed), rules.begin(program))
    return interview, (started, *events)


def arrive(
    program: Program, command: Start, state: State, exchange: ExchangeId
) -> tuple[Interview, tuple[Event, ...]]:
    """The interview taken up at an exchange, as if it had come there in `state`. Raises `KeyError`."""
    started = InterviewStarted(program.scenario.id, command.variant, command.seed)
    outcome = rules.arrive(program, state, program.names.exchanges[exchange])
    interview, events = _moved(Interview(program, state, command.seed), outcome)
    return interview, (started, *events)


def submit(interview: Interview, command: Command) -> tuple[Interview, tuple[Event, ...]]:
    """The interview after `command`, and what happened.

    Raises `RefusedError`, with the reason in words, when the command cannot be obeyed; the interview
    given is untouched.
    """
    if interview.over:
        raise RefusedError(_("L'entretien est terminé."), remedy=_("Ouvrez le débriefing ou recommencez."))
    match command:
        case Choose(reply):
            return _moved(interview, _choose(interview, reply))
        case Select(items):
            return _moved(interview, _select(interview, items))
        case Abandon():
            return _moved(interview, rules.abandon(interview.program, interview.state))
        case Start():
            raise RefusedError(_("L'entretien a déjà commencé."))


def replay(
    scenario: Scenario, commands: Iterable[Command]
) -> tuple[Interview, tuple[tuple[Event, ...], ...]]:
    """The same interview conducted again: what each command made happen.

    Raises `UserError` when the first is not a `Start`, or when one is refused.
    """
    remaining = iter(commands)
    first = next(remaining, None)
    if not isinstance(first, Start):
        raise UserError(_("Cet enregistrement d'entretien n'a pas de début."))
    interview, events = start(scenario, first)
    told = [events]
    for command in remaining:
        interview, events = submit(interview, command)
        told.append(events)
    return interview, tuple(told)


def gauge_readings(interview: Interview) -> tuple[tuple[GaugeId, int], ...]:
    """Where each gauge stands, the standard ones first."""
    gauges = interview.program.scenario.gauges
    return tuple((gauge.id, value) for gauge, value in zip(gauges, interview.state.gauges, strict=True))


def _moved(interview: Interview, outcome: Outcome) -> tuple[Interview, tuple[Event, ...]]:
    events = tuple(narrate(interview.program, interview.seed, outcome))
    return Interview(interview.program, outcome.after, interview.seed), events


def _choose(interview: Interview, reply: ReplyId) -> Outcome:
    program, state = interview.program, interview.state
    if state.desk != NOWHERE:
        raise RefusedError(_("Il faut d'abord choisir dans la liste."))
    option = next((each for each in program.places[state.at].options if each.source.id == reply), None)
    if option is None:
        offered = ", ".join(each.source.id for each in rules.open_options(program.places[state.at], state))
        raise RefusedError(
            _("La réponse «\u00a0{reply}\u00a0» n'est pas proposée ici.").format(reply=reply),
            remedy=_("Réponses possibles\u00a0: {offered}.").format(offered=offered),
        )
    if not rules.is_open(option, state):
        raise RefusedError(
            _("La réponse «\u00a0{reply}\u00a0» n'est pas possible maintenant.").format(reply=reply),
            remedy=why_closed(program, state, option),
        )
    return rules.choose(program, state, option)


def _select(interview: Interview, items: tuple[ReplyId, ...]) -> Outcome:
    program, state = interview.program, interview.state
    if state.desk == NOWHERE:
        raise RefusedError(_("Il n'y a pas de liste à remplir ici."))
    desk = program.desks[state.desk]
    unknown = [item for item in items if item not in desk.bits]
    if unknown:
        raise RefusedError(
            _("«\u00a0{item}\u00a0» n'est pas dans la liste.").format(item=unknown[0]),
            remedy=_("La liste propose\u00a0: {items}.").format(items=", ".join(desk.bits)),
        )
    low, high = desk.source.minimum, desk.source.maximum
    if not low <= len(set(items)) <= high:
        raise RefusedError(_("Il faut choisir de {low} à {high} éléments.").format(low=low, high=high))
    return rules.select(program, state, sum(desk.bits[item] for item in set(items)))
