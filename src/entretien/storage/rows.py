"""Rows to records and back, in so many words."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import msgspec
from sqlalchemy import Row, func, select

from entretien.content.sources import Sources
from entretien.history.records import AttemptHeader, Learner, Mode, Result, Turn
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, EndingId, LearnerId, ScenarioId, VariantId
from entretien.kernel.language import _
from entretien.scenario.ending import EndingKind
from entretien.storage.tables import attempts, learners, results, turns
from entretien.transcript.codec import command_from_json, command_to_json

LEARNERS = select(learners.c.id, learners.c.name, learners.c.created)

TURNS = select(turns.c.number, turns.c.command, turns.c.at, turns.c.elapsed, turns.c.undone)

RESULTS = select(results.c.attempt, results.c.ended, results.c.ending, results.c.kind, results.c.mark)

_COUNT = (
    select(func.count())
    .select_from(turns)
    .where(turns.c.attempt == attempts.c.id, turns.c.number > 0, turns.c.undone.is_(False))
    .scalar_subquery()
)

HEADERS = select(
    attempts.c.id,
    attempts.c.learner,
    learners.c.name,
    attempts.c.scenario,
    attempts.c.title,
    attempts.c.digest,
    attempts.c.variant,
    attempts.c.mode,
    attempts.c.started,
    _COUNT,
).join(learners, learners.c.id == attempts.c.learner)


def read_learner(row: Row[str, str, str]) -> Learner:
    """A row of `LEARNERS`."""
    id_, name, created = row
    with _legible():
        return Learner(LearnerId(id_), name, _moment(created))


def read_turn(row: Row[int, str, str, int, bool]) -> Turn:
    """A row of `TURNS`."""
    number, command, at, elapsed, undone = row
    with _legible():
        return Turn(number, command_from_json(command), _moment(at), elapsed, undone)


def read_result(row: Row[str, str, str, str, float | None]) -> tuple[AttemptId, Result]:
    """A row of `RESULTS`, with the attempt it is the result of."""
    attempt, ended, ending, kind, mark = row
    with _legible():
        return AttemptId(attempt), Result(_moment(ended), EndingId(ending), EndingKind(kind), mark)


def read_header(
    row: Row[str, str, str, str, str, str, str, str, str, int], result: Result | None
) -> AttemptHeader:
    """A row of `HEADERS`, with its result if it has one."""
    id_, learner, name, scenario, title, digest, variant, mode, started, count = row
    with _legible():
        return AttemptHeader(
            id=AttemptId(id_),
            learner=LearnerId(learner),
            learner_name=name,
            scenario=ScenarioId(scenario),
            title=title,
            digest=digest,
            variant=VariantId(variant),
            mode=Mode(mode),
            started=_moment(started),
            turns=count,
            result=result,
        )


def read_sources(packed: bytes) -> Sources:
    """The scenario packed by `sources_packed`."""
    with _legible():
        return msgspec.json.decode(zlib.decompress(packed), type=Sources)


def learner_values(learner: Learner) -> dict[str, object]:
    """The row of a learner."""
    return {"id": learner.id, "name": learner.name, "created": _text(learner.created)}


def turn_values(attempt: AttemptId, turn: Turn) -> dict[str, object]:
    """The row of a turn."""
    return {
        "attempt": attempt,
        "number": turn.number,
        "command": command_to_json(turn.command).decode(),
        "at": _text(turn.at),
        "elapsed": turn.elapsed,
        "undone": turn.undone,
    }


def result_values(attempt: AttemptId, result: Result) -> dict[str, object]:
    """The row of a result."""
    return {
        "attempt": attempt,
        "ended": _text(result.ended),
        "ending": result.ending,
        "kind": result.kind.value,
        "mark": result.mark,
    }


def header_values(header: AttemptHeader) -> dict[str, object]:
    """The row of an attempt; its learner's name, count of turns and result live in other tables."""
    return {
        "id": header.id,
        "learner": header.learner,
        "scenario": header.scenario,
        "title": header.title,
        "digest": header.digest,
        "variant": header.variant,
        "mode": header.mode.value,
        "started": _text(header.started),
    }


def sources_packed(sources: Sources) -> bytes:
    """A scenario in few bytes, with zlib's own checksum."""
    return zlib.compress(msgspec.json.encode(sources))


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


@contextmanager
def _legible() -> Iterator[None]:
    """Values that none of our writing can have given were altered outside."""
    try:
        yield
    except (ValueError, zlib.error, msgspec.DecodeError) as error:
        raise UserError(
            _("Une partie de l'historique est illisible."),
            remedy=_("Le fichier a été modifié ou abîmé ; ses sauvegardes sont dans le dossier « backups »."),
        ) from error
