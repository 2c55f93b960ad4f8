"""The hash chain over the turns of an attempt: a change after the fact does not go unseen.

The link of a turn is `SHA-256(link of the turn before + LF + canonical JSON of the turn)`, in
hexadecimal; the first turn is linked to the SHA-256 of the canonical JSON of its attempt's head. Written
in full in `interchange/FORMAT.md`. The chain has no secret: it shows that something was altered, it
does not prevent anyone from altering everything and sealing it anew.
"""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256

from entretien.history.records import AttemptHeader, Turn
from entretien.transcript.codec import command_to_builtins


def anchor(header: AttemptHeader) -> str:
    """What the first turn is linked to: the attempt, without who conducted it nor what came of it."""
    content = {
        "digest": header.digest,
        "id": header.id,
        "mode": header.mode.value,
        "scenario": header.scenario,
        "started": moment(header.started),
        "variant": header.variant,
    }
    if header.parent is not None:
        content["parent"] = header.parent
    return _hash(_canonical(content))


def link(before: str, turn: Turn) -> str:
    """The link of a turn that comes after the link `before`."""
    content = {
        "at": moment(turn.at),
        "command": command_to_builtins(turn.command),
        "elapsed": turn.elapsed,
        "number": turn.number,
        "undone": turn.undone,
    }
    return _hash(f"{before}\n{_canonical(content)}")


def links(header: AttemptHeader, turns: Sequence[Turn]) -> tuple[str, ...]:
    """The links of all the turns of an attempt."""
    return relinked(anchor(header), turns)


def relinked(before: str, turns: Sequence[Turn]) -> tuple[str, ...]:
    """The links of turns that come after the link `before`."""
    made: list[str] = []
    for turn in turns:
        before = link(before, turn)
        made.append(before)
    return tuple(made)


def first_break(header: AttemptHeader, turns: Sequence[Turn], recorded: Sequence[str]) -> int | None:
    """The number of the first turn that is not what its link sealed; None when all of them are.

    A change of the head, or of who comes first, breaks the chain at turn 0. Turns recorded by a version
    that knew no chain have empty links from the first one on: nothing can be said of them.
    """
    if not any(recorded):
        return None
    before = anchor(header)
    for turn, kept in zip(turns, recorded, strict=True):
        if link(before, turn) != kept:
            return turn.number
        before = kept
    return None


def moment(at: datetime) -> str:
    """A date in the one form it is sealed in: ISO 8601, in UTC, `2026-03-16T12:00:00.123456+00:00`."""
    return at.astimezone(UTC).isoformat()


def _canonical(value: object) -> str:
    """JSON without spaces, keys in order, nothing escaped that need not be; there are no fractions."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()
