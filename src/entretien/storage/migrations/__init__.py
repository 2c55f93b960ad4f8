"""Every change the tables went through, in order; Alembic reads this folder."""
