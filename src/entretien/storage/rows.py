"""Rows to records and back, in so many words."""

import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache

import msgspec
from sqlalchemy import Row, func, select

from entretien.content.sources import Sources
from entretien.history.annotations import Annotation
from entretien.history.mode import Mode
from entretien.history.records import AttemptHeader, Learner, Origin, Result, Turn
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.errors import UserError
from entretien.kernel.ids import (
    AnnotationId,
    AttemptId,
    CompetenceCode,
    EndingId,
    LearnerId,
    ScenarioId,
    VariantId,
)
from entretien.kernel.language import _
from entretien.scenario.ending import EndingKind
from entretien.storage.tables import (
    annotations,
    attempts,
    erased_annotations,
    learners,
    results,
    self_assessments,
    turns,
)
from entretien.transcript.codec import command_from_json, command_to_json
from entretien.transcript.commands import Command

LEARNERS = select(learners.c.id, learners.c.name, learners.c.created)

TURNS = select(turns.c.number, turns.c.command, turns.c.at, turns.c.elapsed, turns.c.undone)

TURNS_BY_ATTEMPT = select(
    turns.c.attempt, turns.c.number, turns.c.command, turns.c.at, turns.c.elapsed, turns.c.undone
)

ANNOTATIONS = select(
    annotations.c.id,
    annotations.c.text,
    annotations.c.written,
    annotations.c.turn,
    annotations.c.competence,
    annotations.c.level,
)

ERASED_ANNOTATIONS = select(erased_annotations.c.id, erased_annotations.c.written)

SELF_ASSESSMENTS = select(
    self_assessments.c.levels, self_assessments.c.strength, self_assessments.c.axis, self_assessments.c.made
)

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
    attempts.c.imported,
    attempts.c.broken_at,
    attempts.c.parent,
).join(learners, learners.c.id == attempts.c.learner)


def read_learner(row: Row[str, str, str]) -> Learner:
    """A row of `LEARNERS`."""
    id_, name, created = row
    with _legible():
        return Learner(LearnerId(id_), name, _moment(created))


def read_turns(found: Iterable[tuple[int, str, str, int, bool]]) -> Iterator[Turn]:
    """Rows of `TURNS`."""
    with _legible():
        for number, command, at, elapsed, undone in found:
            yield Turn(number, _command(command), _moment(at), elapsed, undone)


def read_turns_by_attempt(
    found: Iterable[tuple[str, int, str, str, int, bool]],
) -> dict[str, list[Turn]]:
    """Rows of `TURNS_BY_ATTEMPT`, in their order within each attempt."""
    turns_of: dict[str, list[Turn]] = {}
    with _legible():
        for attempt, number, command, at, elapsed, undone in found:
            turn = Turn(number, _command(command), _moment(at), elapsed, undone)
            turns_of.setdefault(attempt, []).append(turn)
    return turns_of


def read_result(row: Row[str, str, str, str, float | None]) -> tuple[AttemptId, Result]:
    """A row of `RESULTS`, with the attempt it is the result of."""
    attempt, ended, ending, kind, mark = row
    with _legible():
        return AttemptId(attempt), Result(_moment(ended), EndingId(ending), EndingKind(kind), mark)


def read_header(
    row: Row[str, str, str, str, str, str, str, str, str, int, str | None, int | None, str | None],
    result: Result | None,
) -> AttemptHeader:
    """A row of `HEADERS`, with its result if it has one."""
    id_, learner, name, scenario, title, digest, variant, mode, started = row[:9]
    count, imported, broken_at, parent = row[9:]
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
            origin=None if imported is None else Origin(_moment(imported), broken_at),
            parent=None if parent is None else AttemptId(parent),
        )


def read_annotation(row: Row[str, str, str, int | None, str | None, str]) -> Annotation:
    """A row of `ANNOTATIONS`."""
    id_, text, written, turn, competence, level = row
    about = None if competence is None else CompetenceCode(competence)
    with _legible():
        return Annotation(AnnotationId(id_), text, _moment(written), turn, about, level)


def read_erasure(row: Row[str, str]) -> tuple[AnnotationId, datetime]:
    """A row of `ERASED_ANNOTATIONS`."""
    id_, written = row
    with _legible():
        return AnnotationId(id_), _moment(written)


def read_self_assessment(row: Row[str, str, str, str]) -> SelfAssessment:
    """A row of `SELF_ASSESSMENTS`."""
    levels, strength, axis, made = row
    with _legible():
        placed = msgspec.json.decode(levels, type=tuple[tuple[CompetenceCode, str], ...])
        return SelfAssessment(placed, strength, axis, _moment(made))


def read_sources(packed: bytes) -> Sources:
    """The scenario packed by `sources_packed`."""
    with _legible():
        return msgspec.json.decode(zlib.decompress(packed), type=Sources)


def learner_values(learner: Learner, imported: datetime | None = None) -> dict[str, object]:
    """The row of a learner."""
    return {
        "id": learner.id,
        "name": learner.name,
        "created": _text(learner.created),
        "imported": None if imported is None else _text(imported),
    }


def turn_values(attempt: AttemptId, turn: Turn, link: str | None) -> dict[str, object]:
    """The row of a turn, sealed by `link`."""
    return {
        "attempt": attempt,
        "number": turn.number,
        "command": command_to_json(turn.command).decode(),
        "at": _text(turn.at),
        "elapsed": turn.elapsed,
        "undone": turn.undone,
        "link": link,
    }


def annotation_values(attempt: AttemptId, annotation: Annotation) -> dict[str, object]:
    """The row of an annotation."""
    return {
        "attempt": attempt,
        "id": annotation.id,
        "text": annotation.text,
        "written": _text(annotation.written),
        "turn": annotation.turn,
        "competence": annotation.competence,
        "level": annotation.level,
    }


def self_assessment_values(attempt: AttemptId, assessment: SelfAssessment) -> dict[str, object]:
    """The row of a self-assessment."""
    return {
        "attempt": attempt,
        "levels": msgspec.json.encode(assessment.levels).decode(),
        "strength": assessment.strength,
        "axis": assessment.axis,
        "made": _text(assessment.made),
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
        "imported": None if header.origin is None else _text(header.origin.imported),
        "broken_at": None if header.origin is None else header.origin.broken_at,
        "parent": header.parent,
    }


def sources_packed(sources: Sources) -> bytes:
    """A scenario in few bytes, with zlib's own checksum."""
    return zlib.compress(msgspec.json.encode(sources))


@lru_cache(maxsize=10_000)
def _command(text: str) -> Command:
    """Reading a whole group meets the same commands over and over."""
    return command_from_json(text)


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
