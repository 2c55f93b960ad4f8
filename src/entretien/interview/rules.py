"""The order of a turn (FORMAT.md): the one place where the meaning of a scenario in play is decided.

Pure functions from a state to an `Outcome`. The engine narrates outcomes as events; simulation and
analysis read them as they are. All agree because none decides anything again.
"""

from entretien.interview.program import Lead, Moves, Option, Place, Program, Trigger
from entretien.interview.state import NOWHERE, Situation, State
from entretien.interview.turn import Entered, Outcome, Turn
from entretien.scenario.ending import BROKEN_OFF
from entretien.scenario.exchange import Evidence

AUTOMATIC_LIMIT = 1_000
"""Exchanges that may follow one another without a reply before the interview ends in `impasse`."""


class ImpossibleMoveError(RuntimeError):
    """A reply leads where the plan does not go: the checker let a wrong scenario through."""


def begin(program: Program) -> Outcome:
    """The first moment: a selection to make, or the client who speaks."""
    turn = Turn(program.start)
    if program.after:
        turn.desk = 0
    else:
        _enter(program, turn, program.opening)
    return turn.outcome()


def arrive(program: Program, state: State, exchange: int) -> Outcome:
    """The conversation come to an exchange in any state: where an author begins to try it."""
    turn = Turn(state)
    _enter(program, turn, exchange)
    return turn.outcome()


def choose(program: Program, state: State, option: Option) -> Outcome:
    """The turn that an open reply starts."""
    turn = Turn(state)
    place = program.places[state.at]
    turn.option = option
    turn.first = not turn.chosen & option.bit
    turn.chosen |= option.bit
    turn.turns += 1
    _move(program, turn, option.moves)
    lead = _react(program, turn, option) or option.next
    if program.walks_out is not None and program.walks_out(turn):
        _end(program, turn, program.walk_out)
    elif lead is None:
        _end(program, turn, program.impasse)
    else:
        trigger = _provoked(program, turn, place, lead)
        if trigger is None:
            _follow(program, turn, place, lead)
        else:
            turn.objection = trigger
            turn.raised |= trigger.bit
            turn.back = lead.exchange
            _enter(program, turn, trigger.exchange)
    return turn.outcome()


def select(program: Program, state: State, picked: int) -> Outcome:
    """The selection at hand, answered by the items of the mask `picked`."""
    turn = Turn(state)
    turn.selection, turn.picked = program.desks[state.desk], picked
    turn.chosen |= picked
    turn.desk += 1
    if turn.desk == program.after and turn.ending == NOWHERE:
        turn.desk = NOWHERE
        _enter(program, turn, program.opening)
    elif turn.desk == len(program.desks):
        turn.desk = NOWHERE
    return turn.outcome()


def abandon(program: Program, state: State) -> Outcome:
    """The learner stops here; an ending already reached is kept."""
    turn = Turn(state)
    turn.at = turn.back = turn.desk = NOWHERE
    if turn.ending == NOWHERE:
        turn.ending = program.abandon
    return turn.outcome()


def open_options(place: Place, state: Situation) -> tuple[Option, ...]:
    """The replies of `place` that may be chosen, in the order written."""
    chosen = state.chosen
    return tuple([
        each
        for each in place.options
        if (each.again or not chosen & each.bit) and (each.test is None or each.test(state))
    ])  # fmt: skip


def is_open(option: Option, state: Situation) -> bool:
    """Whether a reply may be chosen: not used up, and its condition holds."""
    return (option.again or not state.chosen & option.bit) and (option.test is None or option.test(state))


def gains(program: Program, outcome: Outcome) -> list[Evidence]:
    """All the evidence that one command gives: of the items, the reply, its reaction, the ending."""
    given: list[Evidence] = []
    if outcome.first and outcome.option is not None:
        given.append(outcome.option.source.evidence)
        if outcome.response is not None:
            given.append(outcome.response.source.evidence)
    if outcome.desk is not None:
        desk = outcome.desk
        given += [item.evidence for item in desk.source.items if outcome.picked & desk.bits[item.id]]
    if outcome.after.ending != outcome.before.ending:
        given.append(program.endings[outcome.after.ending].evidence)
    return given


def _move(program: Program, turn: Turn, moves: Moves) -> None:
    gauges = turn.gauges
    for gauge, delta in moves:
        value = gauges[gauge] + delta
        low, high = program.bounds[gauge]
        gauges[gauge] = low if value < low else min(value, high)


def _react(program: Program, turn: Turn, option: Option) -> Lead | None:
    """The client's reaction to a reply, and where it leads when it says so."""
    for response in option.responses:
        if response.test is None or response.test(turn):
            turn.response = response
            _move(program, turn, response.moves)
            turn.facts |= response.reveals
            return response.next
    return None


def _provoked(program: Program, turn: Turn, place: Place, lead: Lead) -> Trigger | None:
    """The objection or interruption that comes before `lead`: none while another is dealt with."""
    if turn.back != NOWHERE or lead.exchange == NOWHERE:
        return None
    for trigger in program.triggers:
        if place.index in trigger.places and not turn.raised & trigger.bit:  # noqa: SIM102 - order of cost
            if trigger.test is None or trigger.test(turn):
                return trigger
    return None


def _follow(program: Program, turn: Turn, place: Place, lead: Lead) -> None:
    """The conversation goes where `lead` says."""
    if lead.ending != NOWHERE:
        _end(program, turn, lead.ending)
    else:
        _enter(program, turn, _destination(program, turn, place, lead))


def _destination(program: Program, turn: Turn, place: Place, lead: Lead) -> int:
    """The exchange `lead` really comes to: the way back kept or given up, the phase's entrance asked."""
    target = turn.back if lead.back else lead.exchange
    phase = program.places[target].phase
    if lead.back or target == turn.back:
        turn.back = NOWHERE
    if phase is place.phase:
        return target
    if not lead.back and (place.phase, phase) not in program.moves:
        message = f"{place.source.id}: the plan does not lead from {place.phase} to {phase}"
        raise ImpossibleMoveError(message)
    turn.back = NOWHERE
    entrance = program.entrances.get(phase)
    if entrance is not None and entrance.test is not None and not entrance.test(turn):
        turn.held_back = phase
        return entrance.otherwise
    return target


def _enter(program: Program, turn: Turn, target: int) -> None:
    """The conversation at `target`, and on through the exchanges that call for no reply."""
    for _ in range(AUTOMATIC_LIMIT):
        place = program.places[target]
        _speak(program, turn, place)
        turn.open = open_options(place, turn)
        lead = place.way_out
        if turn.open:
            return
        if lead is None:
            break
        if lead.ending != NOWHERE:
            _end(program, turn, lead.ending)
            return
        target = _destination(program, turn, place, lead)
    _end(program, turn, program.impasse)


def _speak(program: Program, turn: Turn, place: Place) -> None:
    """The client's line on the first visit of `place`, with its effects and reveals."""
    turn.at = place.index
    said = None
    if not turn.visited & place.bit:
        for line in place.lines:
            if line.test is None or line.test(turn):
                said = line
                _move(program, turn, line.moves)
                turn.facts |= line.reveals
                break
        turn.visited |= place.bit
    turn.entered.append(Entered(place, said))


def _end(program: Program, turn: Turn, ending: int) -> None:
    """The conversation over, and the follow-up begun where there is one."""
    goes_on = program.endings[ending].kind not in BROKEN_OFF and program.after < len(program.desks)
    turn.at = turn.back = NOWHERE
    turn.open = ()
    turn.ending = ending
    turn.desk = program.after if goes_on else NOWHERE
