"""Learners, scenario versions, attempts, results and turns."""

import sqlalchemy as sa
from alembic import op

revision = "1.0"
down_revision = None


def upgrade() -> None:
    """From nothing to 1.0."""
    op.create_table(
        "learner",
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_learner"),
        sa.UniqueConstraint("id", name="uq_learner_id"),
    )
    op.create_table(
        "scenario_version",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("sources", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_scenario_version"),
    )
    op.create_table(
        "attempt",
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("learner", sa.String(), nullable=False),
        sa.Column("scenario", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("started", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_attempt"),
        sa.UniqueConstraint("id", name="uq_attempt_id"),
        sa.ForeignKeyConstraint(["learner"], ["learner.id"], name="fk_attempt_learner_learner"),
        sa.ForeignKeyConstraint(
            ["digest"], ["scenario_version.digest"], name="fk_attempt_digest_scenario_version"
        ),
    )
    op.create_index("ix_attempt_learner", "attempt", ["learner"])
    op.create_table(
        "result",
        sa.Column("attempt", sa.String(), nullable=False),
        sa.Column("ended", sa.String(), nullable=False),
        sa.Column("ending", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("mark", sa.Double(), nullable=True),
        sa.PrimaryKeyConstraint("attempt", name="pk_result"),
        sa.ForeignKeyConstraint(["attempt"], ["attempt.id"], name="fk_result_attempt_attempt"),
    )
    op.create_table(
        "turn",
        sa.Column("attempt", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("elapsed", sa.Integer(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("attempt", "number", name="pk_turn"),
        sa.ForeignKeyConstraint(["attempt"], ["attempt.id"], name="fk_turn_attempt_attempt"),
    )
