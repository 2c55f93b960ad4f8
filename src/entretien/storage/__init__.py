"""The history in a database: SQLAlchemy Core and SQLite, and nowhere else."""
