"""The connection to SQLite: settings that lose nothing, transactions that never wait for nothing."""

import sqlite3
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from entretien.storage.access import Access, address

WAIT = 5_000
"""Milliseconds a write waits for another program to let go."""


class Journal(StrEnum):
    """How SQLite makes a transaction whole."""

    WAL = "WAL"
    """Readers and the writer never wait for one another; they share memory, hence a machine."""
    ROLLBACK = "DELETE"
    """Nothing but the files themselves is shared: what a folder on the network allows."""


DURABLE = {
    "busy_timeout": str(WAIT),
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "synchronous": "FULL",
}
"""With NORMAL, a power cut takes back turns already acknowledged; with FULL it never does."""

READING = {"busy_timeout": str(WAIT), "trusted_schema": "OFF", "cell_size_check": "ON", "query_only": "ON"}


def sqlite_engine(database: Path, journal: Journal = Journal.WAL, *, foreign_keys: bool = True) -> Engine:
    """One connection to `database`, which threads take in turn."""
    connect = partial(sqlite3.connect, database, check_same_thread=False)
    kept = {"journal_mode": journal.value, "foreign_keys": "ON" if foreign_keys else "OFF"}
    return _engine(database, connect, {**DURABLE, **kept})


def reading_engine(database: Path, access: Access) -> Engine:
    """One connection that can only read `database`."""
    connect = partial(sqlite3.connect, address(database, access), uri=True, check_same_thread=False)
    return _engine(database, connect, READING)


def _engine(database: Path, connect: Callable[[], sqlite3.Connection], pragmas: Mapping[str, str]) -> Engine:
    """The driver's own transactions are switched off and SQLAlchemy begins them.

    See the documentation of the SQLite dialect, « Enabling Non-Legacy SQLite Transactional Modes ».
    Those of `for_writing` take the lock at once: a read that turns into a write fails without waiting.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(database)),
        creator=connect,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for name, value in pragmas.items():
            cursor.execute(f"PRAGMA {name}={value}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def for_writing(engine: Engine) -> Engine:
    """The same engine, whose transactions may write."""
    return engine.execution_options(writing=True)
