"""The history in SQL: the port's methods, each one transaction."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from sqlalchemy import ColumnElement, Connection, Select, delete, insert, select, true, update

from entretien.content.sources import Sources
from entretien.history import chain
from entretien.history.annotations import Annotation, gained
from entretien.history.dossier import Dossier, goes_on
from entretien.history.records import Attempt, AttemptHeader, Learner, Result, Turn
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AnnotationId, AttemptId, LearnerId, ScenarioId
from entretien.kernel.language import _
from entretien.storage import rows
from entretien.storage.tables import (
    annotations,
    attempts,
    erased_annotations,
    learners,
    results,
    scenario_versions,
    self_assessments,
    turns,
)


class Database(Protocol):
    """Where the tables are."""

    @property
    def read_only(self) -> bool:
        """Whether `writing` always raises."""
        ...

    def reading(self) -> AbstractContextManager[Connection]:
        """A transaction that reads. Raises `UserError` when the place does not let it."""
        ...

    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction that writes, durable once left. Raises `UserError` when it cannot be."""
        ...


class SqlHistory:
    """The history in a database."""

    def __init__(self, database: Database, notices: Sequence[str], close: Callable[[], None]) -> None:
        self._database = database
        self._close = close
        self.notices = notices

    @property
    def read_only(self) -> bool:
        """Whether it was opened to be read and no more."""
        return self._database.read_only

    def learners(self) -> Sequence[Learner]:
        """Everyone who practises here, oldest first."""
        with self._database.reading() as connection:
            here = rows.LEARNERS.where(learners.c.imported.is_(None))
            found = connection.execute(here.order_by(learners.c.place))
            return tuple(rows.read_learner(row) for row in found)

    def add_learner(self, learner: Learner) -> None:
        """Welcome someone."""
        with self._database.writing() as connection:
            connection.execute(insert(learners).values(rows.learner_values(learner)))

    def rename_learner(self, learner: LearnerId, name: str) -> None:
        """Change the name shown. Raises `UserError` when nobody has that id."""
        with self._database.writing() as connection:
            done = connection.execute(update(learners).where(learners.c.id == learner).values(name=name))
            if done.rowcount == 0:
                raise UserError(_("Cet apprenant n'est pas dans l'historique."))

    def begin(self, header: AttemptHeader, start: Turn, sources: Sources) -> None:
        """Keep a new attempt with its first turn, and its scenario if that version is not kept yet."""
        link = chain.link(chain.anchor(header), start)
        with self._database.writing() as connection:
            _keep_sources(connection, sources, header.digest)
            connection.execute(insert(attempts).values(rows.header_values(header)))
            connection.execute(insert(turns).values(rows.turn_values(header.id, start, link)))

    def record(self, attempt: AttemptId, turn: Turn) -> None:
        """Keep one more turn. Raises `UserError` when there is no such attempt."""
        with self._database.writing() as connection:
            before = _last_link(connection, attempt)
            link = None if before is None else chain.link(before, turn)
            connection.execute(insert(turns).values(rows.turn_values(attempt, turn, link)))

    def undo(self, attempt: AttemptId, number: int) -> None:
        """Mark a turn as taken back. Raises `UserError` when there is no such turn."""
        with self._database.writing() as connection:
            _check_known(connection, attempt)
            turn = (turns.c.attempt == attempt, turns.c.number == number)
            done = connection.execute(update(turns).where(*turn).values(undone=True))
            if done.rowcount == 0:
                raise UserError(_("Ce tour n'est pas dans l'historique."))
            _seal_again(connection, attempt, number)

    def finish(self, attempt: AttemptId, result: Result) -> None:
        """Keep the result; said again when marks become known later."""
        values = rows.result_values(attempt, result)
        with self._database.writing() as connection:
            _check_known(connection, attempt)
            known = results.c.attempt == attempt
            if connection.execute(update(results).where(known).values(values)).rowcount == 0:
                connection.execute(insert(results).values(values))

    def attempts(self, learner: LearnerId | None = None) -> Sequence[AttemptHeader]:
        """Attempts of a learner, or of all, newest first."""
        with self._database.reading() as connection:
            return _headers(connection, true() if learner is None else attempts.c.learner == learner)

    def attempt(self, attempt: AttemptId) -> Attempt:
        """One attempt. Raises `UserError` when there is none of that id."""
        with self._database.reading() as connection:
            return _attempt(connection, attempt)

    def sources(self, digest: str) -> Sources:
        """A scenario as it was played. Raises `UserError` when that version is not kept."""
        versions = scenario_versions
        with self._database.reading() as connection:
            packed = connection.scalar(select(versions.c.sources).where(versions.c.digest == digest))
        if packed is None:
            raise UserError(_("La version jouée de ce scénario n'est pas conservée."))
        return rows.read_sources(packed)

    def played(self, scenario: ScenarioId) -> Sequence[Attempt]:
        """Every attempt on a scenario, whatever its version, oldest first."""
        condition = attempts.c.scenario == scenario
        with self._database.reading() as connection:
            headers = _headers(connection, condition)
            kept = rows.TURNS_BY_ATTEMPT.join(attempts, attempts.c.id == turns.c.attempt)
            found = connection.execute(kept.where(condition).order_by(turns.c.number))
            turns_of = rows.read_turns_by_attempt(found)
        return tuple(Attempt(header, tuple(turns_of.get(header.id, ()))) for header in reversed(headers))

    def links(self, attempt: AttemptId) -> tuple[str, ...]:
        """What each turn was sealed with when it was kept; empty texts where none was."""
        with self._database.reading() as connection:
            _check_known(connection, attempt)
            return _links(connection, attempt)

    def annotations(self, attempt: AttemptId) -> Sequence[Annotation]:
        """What was written about an attempt, oldest first."""
        with self._database.reading() as connection:
            return _annotations(connection, attempt)

    def annotate(self, attempt: AttemptId, annotation: Annotation) -> None:
        """Keep an annotation, in place of the one of the same id if there is one."""
        with self._database.writing() as connection:
            _check_known(connection, attempt)
            _write_annotation(connection, attempt, annotation)

    def erase_annotation(self, attempt: AttemptId, annotation: AnnotationId) -> None:
        """Forget an annotation, if there is one of that id."""
        with self._database.writing() as connection:
            _erase_annotation(connection, attempt, annotation)

    def self_assessment(self, attempt: AttemptId) -> SelfAssessment | None:
        """What the learner said of her own interview; None while she has not."""
        with self._database.reading() as connection:
            row = connection.execute(_self_assessment_of(attempt)).first()
            return None if row is None else rows.read_self_assessment(row)

    def self_assessed(self) -> frozenset[AttemptId]:
        """The attempts of which the learner has spoken."""
        with self._database.reading() as connection:
            found = connection.scalars(select(self_assessments.c.attempt))
            return frozenset(map(AttemptId, found))

    def assess_oneself(self, attempt: AttemptId, assessment: SelfAssessment) -> None:
        """Keep what the learner says of her own interview; said again, the first one stays."""
        with self._database.writing() as connection:
            _check_known(connection, attempt)
            _keep_self_assessment(connection, attempt, assessment)

    def take_in(
        self, learners: Sequence[Learner], sources: Sequence[Sources], dossiers: Sequence[Dossier]
    ) -> None:
        """Keep what comes from elsewhere, all of it or nothing; what is already kept stays as it is."""
        with self._database.writing() as connection:
            for learner in learners:
                _keep_guest(connection, learner)
            for each in sources:
                _keep_sources(connection, each, each.digest)
            for dossier in dossiers:
                _keep_dossier(connection, dossier)

    def close(self) -> None:
        """Let go of the place."""
        self._close()


def _self_assessment_of(attempt: AttemptId) -> Select[str, str, str, str]:
    return rows.SELF_ASSESSMENTS.where(self_assessments.c.attempt == attempt)


def _attempt(connection: Connection, attempt: AttemptId) -> Attempt:
    _check_known(connection, attempt)
    (header,) = _headers(connection, attempts.c.id == attempt)
    found = connection.execute(rows.TURNS.where(turns.c.attempt == attempt).order_by(turns.c.number))
    return Attempt(header, tuple(rows.read_turns(found)))


def _check_known(connection: Connection, attempt: AttemptId) -> None:
    if connection.execute(select(attempts.c.place).where(attempts.c.id == attempt)).first() is None:
        raise UserError(_("Cet entretien n'est pas dans l'historique."))


def _headers(connection: Connection, condition: ColumnElement[bool]) -> tuple[AttemptHeader, ...]:
    """The attempts that satisfy a condition on their table, newest first."""
    ended = dict(
        rows.read_result(row)
        for row in connection.execute(
            rows.RESULTS.join(attempts, attempts.c.id == results.c.attempt).where(condition)
        )
    )
    found = connection.execute(rows.HEADERS.where(condition).order_by(attempts.c.place.desc()))
    return tuple(rows.read_header(row, ended.get(AttemptId(row[0]))) for row in found)


def _last_link(connection: Connection, attempt: AttemptId) -> str | None:
    """What the last turn was sealed with; None where version 1.0 kept it."""
    last = select(turns.c.link).where(turns.c.attempt == attempt).order_by(turns.c.number.desc()).limit(1)
    found = connection.execute(last).first()
    if found is None:
        raise UserError(_("Cet entretien n'est pas dans l'historique."))
    return found[0]


def _links(connection: Connection, attempt: AttemptId) -> tuple[str, ...]:
    kept = select(turns.c.link).where(turns.c.attempt == attempt).order_by(turns.c.number)
    return tuple(link or "" for link in connection.scalars(kept))


def _seal_again(connection: Connection, attempt: AttemptId, number: int) -> None:
    """Turn `number` was taken back, which is part of what happened: the chain says so from there on."""
    kept = _attempt(connection, attempt)
    recorded = _links(connection, attempt)
    if not all(recorded):
        return
    before = recorded[number - 1] if number else chain.anchor(kept.header)
    later = kept.turns[number:]
    for turn, link in zip(later, chain.relinked(before, later), strict=True):
        of_turn = (turns.c.attempt == attempt, turns.c.number == turn.number)
        connection.execute(update(turns).where(*of_turn).values(link=link))


def _keep_sources(connection: Connection, sources: Sources, digest: str) -> None:
    versions = scenario_versions
    kept = select(versions.c.digest).where(versions.c.digest == digest)
    if connection.execute(kept).first() is None:
        packed = rows.sources_packed(sources)
        connection.execute(insert(versions).values(digest=digest, sources=packed))


def _keep_guest(connection: Connection, learner: Learner) -> None:
    kept = select(learners.c.place).where(learners.c.id == learner.id)
    if connection.execute(kept).first() is None:
        values = rows.learner_values(learner, imported=learner.created)
        connection.execute(insert(learners).values(values))


def _keep_dossier(connection: Connection, dossier: Dossier) -> None:
    header = dossier.attempt.header
    if connection.execute(select(attempts.c.place).where(attempts.c.id == header.id)).first() is None:
        connection.execute(insert(attempts).values(rows.header_values(header)))
        _keep_turns(connection, dossier)
    elif goes_on(_attempt(connection, header.id), dossier.attempt):
        connection.execute(delete(turns).where(turns.c.attempt == header.id))
        connection.execute(delete(results).where(results.c.attempt == header.id))
        moved = {name: rows.header_values(header)[name] for name in ("imported", "broken_at")}
        connection.execute(update(attempts).where(attempts.c.id == header.id).values(moved))
        _keep_turns(connection, dossier)
    kept, erased = _annotations(connection, header.id), _erased(connection, header.id)
    for annotation in gained(kept, erased, dossier.annotations):
        _write_annotation(connection, header.id, annotation)
    if dossier.self_assessment is not None:
        _keep_self_assessment(connection, header.id, dossier.self_assessment)


def _keep_turns(connection: Connection, dossier: Dossier) -> None:
    header = dossier.attempt.header
    sealed = zip(dossier.attempt.turns, dossier.links, strict=True)
    values = [rows.turn_values(header.id, turn, link or None) for turn, link in sealed]
    connection.execute(insert(turns), values)
    if header.result is not None:
        connection.execute(insert(results).values(rows.result_values(header.id, header.result)))


def _keep_self_assessment(connection: Connection, attempt: AttemptId, assessment: SelfAssessment) -> None:
    if connection.execute(_self_assessment_of(attempt)).first() is None:
        values = rows.self_assessment_values(attempt, assessment)
        connection.execute(insert(self_assessments).values(values))


def _annotations(connection: Connection, attempt: AttemptId) -> tuple[Annotation, ...]:
    kept = rows.ANNOTATIONS.where(annotations.c.attempt == attempt)
    found = connection.execute(kept.order_by(annotations.c.written, annotations.c.id))
    return tuple(rows.read_annotation(row) for row in found)


def _erased(connection: Connection, attempt: AttemptId) -> dict[AnnotationId, datetime]:
    """When each annotation that was erased had last been written."""
    found = connection.execute(rows.ERASED_ANNOTATIONS.where(erased_annotations.c.attempt == attempt))
    return dict(rows.read_erasure(row) for row in found)


def _write_annotation(connection: Connection, attempt: AttemptId, annotation: Annotation) -> None:
    for table in (annotations, erased_annotations):
        connection.execute(delete(table).where(table.c.attempt == attempt, table.c.id == annotation.id))
    connection.execute(insert(annotations).values(rows.annotation_values(attempt, annotation)))


def _erase_annotation(connection: Connection, attempt: AttemptId, annotation: AnnotationId) -> None:
    this = annotations.c.attempt == attempt, annotations.c.id == annotation
    written = connection.scalars(select(annotations.c.written).where(*this)).first()
    if written is not None:
        erasure = {"attempt": attempt, "id": annotation, "written": written}
        connection.execute(delete(annotations).where(*this))
        connection.execute(insert(erased_annotations).values(erasure))
