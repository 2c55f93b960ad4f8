"""The history in SQL: the port's methods, each one transaction."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from sqlalchemy import ColumnElement, Connection, insert, select, true, update

from entretien.content.sources import Sources
from entretien.history.records import Attempt, AttemptHeader, Learner, Result, Turn
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, LearnerId
from entretien.kernel.language import _
from entretien.storage import rows
from entretien.storage.tables import attempts, learners, results, scenario_versions, turns


class Database(Protocol):
    """Where the tables are."""

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

    def learners(self) -> Sequence[Learner]:
        """Everyone who practises here, oldest first."""
        with self._database.reading() as connection:
            found = connection.execute(rows.LEARNERS.order_by(learners.c.place))
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
        versions = scenario_versions
        with self._database.writing() as connection:
            kept = select(versions.c.digest).where(versions.c.digest == header.digest)
            if connection.execute(kept).first() is None:
                values = {"digest": header.digest, "sources": rows.sources_packed(sources)}
                connection.execute(insert(versions).values(values))
            connection.execute(insert(attempts).values(rows.header_values(header)))
            connection.execute(insert(turns).values(rows.turn_values(header.id, start)))

    def record(self, attempt: AttemptId, turn: Turn) -> None:
        """Keep one more turn. Raises `UserError` when there is no such attempt."""
        with self._database.writing() as connection:
            _check_known(connection, attempt)
            connection.execute(insert(turns).values(rows.turn_values(attempt, turn)))

    def undo(self, attempt: AttemptId, number: int) -> None:
        """Mark a turn as taken back. Raises `UserError` when there is no such turn."""
        with self._database.writing() as connection:
            _check_known(connection, attempt)
            turn = (turns.c.attempt == attempt, turns.c.number == number)
            done = connection.execute(update(turns).where(*turn).values(undone=True))
            if done.rowcount == 0:
                raise UserError(_("Ce tour n'est pas dans l'historique."))

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
            _check_known(connection, attempt)
            (header,) = _headers(connection, attempts.c.id == attempt)
            found = connection.execute(rows.TURNS.where(turns.c.attempt == attempt).order_by(turns.c.number))
            return Attempt(header, tuple(rows.read_turn(row) for row in found))

    def sources(self, digest: str) -> Sources:
        """A scenario as it was played. Raises `UserError` when that version is not kept."""
        versions = scenario_versions
        with self._database.reading() as connection:
            packed = connection.scalar(select(versions.c.sources).where(versions.c.digest == digest))
        if packed is None:
            raise UserError(_("La version jouée de ce scénario n'est pas conservée."))
        return rows.read_sources(packed)

    def close(self) -> None:
        """Let go of the place."""
        self._close()


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
