"""The connection is durable, checks what it reads, and takes the lock only to write."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import Engine, text

from entretien.storage.engine import WAIT, for_writing, sqlite_engine


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = sqlite_engine(tmp_path / "essai # 1 ? é.db")
    yield made
    made.dispose()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),  # FULL
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("busy_timeout", WAIT),
    ],
)
def test_a_connection_is_set_for_safety(engine: Engine, pragma: str, value: object) -> None:
    with engine.connect() as connection:
        assert connection.scalar(text(f"PRAGMA {pragma}")) == value


def test_a_write_takes_the_lock_at_once_and_a_read_never(engine: Engine) -> None:
    def another_may_write() -> bool:
        with closing(sqlite3.connect(engine.url.database or "", timeout=0, isolation_level=None)) as other:
            try:
                other.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                return False
            return True

    with for_writing(engine).begin() as connection:
        connection.execute(text("CREATE TABLE song (title)"))
    with engine.begin() as connection:
        connection.execute(text("SELECT * FROM song"))
        assert another_may_write()
    with for_writing(engine).begin():
        assert not another_may_write()


def test_tables_are_made_within_the_transaction(engine: Engine) -> None:
    def make_then_fail() -> None:
        with for_writing(engine).begin() as connection:
            connection.execute(text("CREATE TABLE song (title)"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        make_then_fail()
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT count(*) FROM sqlite_schema")) == 0


def test_threads_take_turns_on_one_connection(engine: Engine) -> None:
    with for_writing(engine).begin() as connection:
        connection.execute(text("CREATE TABLE song (title)"))

    def write() -> None:
        for _ in range(20):
            with for_writing(engine).begin() as connection:
                connection.execute(text("INSERT INTO song VALUES ('La mer')"))

    threads = [Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with engine.begin() as connection:
        assert connection.scalar(text("SELECT count(*) FROM song")) == 80
