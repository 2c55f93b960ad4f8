"""Attempts that leave another one at some turn, and what learners say of their own interviews."""

import sqlalchemy as sa
from alembic import op

revision = "1.2"
down_revision = "1.1"


def upgrade() -> None:
    """From 1.1 to 1.2: it only adds, so that a program of version 1.0 still opens the history."""
    op.add_column("attempt", sa.Column("parent", sa.String(), nullable=True))
    op.create_table(
        "self_assessment",
        sa.Column("attempt", sa.String(), nullable=False),
        sa.Column("levels", sa.Text(), nullable=False),
        sa.Column("strength", sa.Text(), nullable=False),
        sa.Column("axis", sa.Text(), nullable=False),
        sa.Column("made", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("attempt", name="pk_self_assessment"),
        sa.ForeignKeyConstraint(["attempt"], ["attempt.id"], name="fk_self_assessment_attempt_attempt"),
    )
