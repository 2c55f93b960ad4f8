"""The notation of a path: `prep_a+prep_b` between brackets is a selection, a bare id a reply.

    [age+solde],se_presenter,cadrage,fin

Used wherever a path is read or printed.
"""

import re
from collections.abc import Iterable

from entretien.kernel.errors import UserError
from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _
from entretien.transcript.commands import Abandon, Choose, Command, Select

ABANDON = "!"
"""Puts an end to the interview."""

_STEP = re.compile(r"\[(?P<items>[^\[\]]*)\]|(?P<abandon>!)|(?P<reply>[^\[\],!\s]+)")


def read_path(text: str) -> tuple[Command, ...]:
    """The commands of a path. Raises `UserError` when it is malformed."""
    return tuple(_command(step.strip()) for step in _split(text))


def write_path(commands: Iterable[Command]) -> str:
    """The path of these commands; the start is not part of it."""
    return ",".join(steps(commands))


def steps(commands: Iterable[Command]) -> list[str]:
    """What to type for each of these commands, joined by commas to make a path."""
    return [step for step in map(_step, commands) if step]


def _split(text: str) -> list[str]:
    return [step for step in re.split(r",(?![^\[]*\])", text) if step.strip()]


def _command(step: str) -> Command:
    match = _STEP.fullmatch(step)
    if match is None:
        raise UserError(
            _("«\u00a0{step}\u00a0» n'est ni une réponse ni une sélection.").format(step=step),
            remedy=_("Séparez les choix par des virgules\u00a0; une sélection s'écrit [a+b]."),
        )
    if match["abandon"]:
        return Abandon()
    if match["reply"]:
        return Choose(ReplyId(match["reply"]))
    items = [item.strip() for item in match["items"].split("+") if item.strip()]
    return Select(tuple(ReplyId(item) for item in items))


def _step(command: Command) -> str:
    match command:
        case Choose(reply):
            return reply
        case Select(items):
            return f"[{'+'.join(items)}]"
        case Abandon():
            return ABANDON
        case _:
            return ""
