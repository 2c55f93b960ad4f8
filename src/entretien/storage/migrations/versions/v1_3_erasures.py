"""Annotations that were erased: an older bundle does not bring them back."""

import sqlalchemy as sa
from alembic import op

revision = "1.3"
down_revision = "1.2"


def upgrade() -> None:
    """From 1.2 to 1.3: it only adds, so that a program of version 1.0 still opens the history."""
    op.create_table(
        "erased_annotation",
        sa.Column("attempt", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("written", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("attempt", "id", name="pk_erased_annotation"),
        sa.ForeignKeyConstraint(["attempt"], ["attempt.id"], name="fk_erased_annotation_attempt_attempt"),
    )
