"""Commands and events as JSON, each object with its name, the whole with the version of the vocabulary."""

import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import TypeVar, get_args

import msgspec

from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.transcript.commands import Command
from entretien.transcript.events import Event

CURRENT_VERSION = 1
"""Version written today. 1: first published vocabulary."""

MINIMUM_VERSION = 1
"""Oldest version this program still reads."""

Spoken = TypeVar("Spoken", Command, Event)


def _name(kind: type) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


_COMMANDS: dict[str, type[Command]] = {_name(kind): kind for kind in get_args(Command)}
_EVENTS: dict[str, type[Event]] = {_name(kind): kind for kind in get_args(Event)}


def command_to_json(command: Command) -> bytes:
    """A command on one line of JSON: `{"command": "choose", "reply": "se_presenter"}`."""
    return msgspec.json.encode(command_to_builtins(command))


def command_to_builtins(command: Command) -> dict[str, object]:
    """A command as plain values, its name first."""
    return {"command": _name(type(command)), **asdict(command)}


def command_from_json(text: bytes | str) -> Command:
    """The command written by `command_to_json`. Raises `UserError` when it is not one."""
    fields = _object(text)
    return _read(_COMMANDS, fields.pop("command", None), fields)


def event_to_builtins(event: Event) -> dict[str, object]:
    """An event as plain values: `{"event": "fact_revealed", "fact": "montreal"}`."""
    fields: dict[str, object] = msgspec.to_builtins(event)
    return {"event": _name(type(event)), **fields}


def events_to_json(events: Sequence[Event]) -> bytes:
    """A whole transcript with its version."""
    return msgspec.json.encode(
        {"version": CURRENT_VERSION, "events": [event_to_builtins(event) for event in events]}
    )


def events_from_json(text: bytes | str) -> tuple[Event, ...]:
    """The events written by `events_to_json`.

    Raises `UserError` when the text is not a transcript, or comes from another version.
    """
    document = _object(text)
    version, events = document.get("version"), document.get("events")
    if not isinstance(version, int) or not MINIMUM_VERSION <= version <= CURRENT_VERSION:
        raise UserError(
            _("Ce déroulé vient d'une autre version du programme ({version}).").format(version=version),
            remedy=_("Mettez le programme à jour, puis ouvrez-le de nouveau."),
        )
    if not isinstance(events, list) or not all(isinstance(each, dict) for each in events):
        raise _unreadable()
    return tuple(_read(_EVENTS, fields.pop("event", None), fields) for fields in events)


def _object(text: bytes | str) -> dict[str, object]:
    try:
        return msgspec.json.decode(text, type=dict[str, object])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _unreadable() from error


def _read(kinds: dict[str, type[Spoken]], name: object, fields: dict[str, object]) -> Spoken:
    kind = kinds.get(name) if isinstance(name, str) else None
    if kind is None:
        raise _unreadable()
    try:
        return msgspec.convert(fields, kind)
    except msgspec.ValidationError as error:
        raise _unreadable() from error


def _unreadable() -> UserError:
    return UserError(
        _("Cet enregistrement d'entretien est illisible."),
        remedy=_("Il a été modifié ou tronqué\u00a0; rouvrez une sauvegarde."),
    )
