"""From one version of the tables to the next. Alembic is imported only here, and only when one is due."""

from pathlib import Path

from entretien.storage import version
from entretien.storage.engine import Journal, for_writing, sqlite_engine

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(database: Path) -> None:
    """Bring a database, empty or older, to today's version: all of the way or not at all.

    Foreign keys rest meanwhile, since SQLite changes a table by rebuilding it; the journal is the one that
    serves everywhere, since nobody reads beside. Raises
    `sqlalchemy.exc.DBAPIError`.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    engine = sqlite_engine(database, Journal.ROLLBACK, foreign_keys=False)
    try:
        with for_writing(engine).begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.exec_driver_sql(f"PRAGMA application_id={version.APPLICATION}")
            connection.exec_driver_sql(f"PRAGMA user_version={version.CURRENT.packed}")
    finally:
        engine.dispose()
