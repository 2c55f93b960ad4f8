"""Attempts that come from elsewhere, links that seal turns, annotations."""

import sqlalchemy as sa
from alembic import op

revision = "1.1"
down_revision = "1.0"


def upgrade() -> None:
    """From 1.0 to 1.1: it only adds, so that a program of version 1.0 still opens the history."""
    op.add_column("learner", sa.Column("imported", sa.String(), nullable=True))
    op.add_column("attempt", sa.Column("imported", sa.String(), nullable=True))
    op.add_column("attempt", sa.Column("broken_at", sa.Integer(), nullable=True))
    op.add_column("turn", sa.Column("link", sa.String(), nullable=True))
    op.create_table(
        "annotation",
        sa.Column("attempt", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written", sa.String(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=True),
        sa.Column("competence", sa.String(), nullable=True),
        sa.Column("level", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("attempt", "id", name="pk_annotation"),
        sa.ForeignKeyConstraint(["attempt"], ["attempt.id"], name="fk_annotation_attempt_attempt"),
    )
    op.create_index("ix_attempt_scenario", "attempt", ["scenario"])
