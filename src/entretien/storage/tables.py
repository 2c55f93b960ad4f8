"""The tables. Plain types only, so that they are the same on SQLite and on PostgreSQL.

Dates are ISO-8601 text in UTC. `place` is the order of arrival: dates are for people to read, a
clock may be set back.
"""

from sqlalchemy import Column, ForeignKey, MetaData, Named, Table, Text, TypedColumns

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Every constraint has a name, so that a migration can speak of it."""


class LearnerColumns(TypedColumns):
    """Someone who practises here."""

    place: Named[int] = Column(primary_key=True)
    id: Named[str] = Column(unique=True)
    name: Named[str]
    created: Named[str]
    imported: Named[str | None]
    """When they came with an attempt from elsewhere; null for those who practise here."""


class ScenarioVersionColumns(TypedColumns):
    """A scenario as it was played, shared by all its attempts."""

    digest: Named[str] = Column(primary_key=True)
    sources: Named[bytes]
    """Compressed JSON of `Sources`."""


class AttemptColumns(TypedColumns):
    """An interview."""

    place: Named[int] = Column(primary_key=True)
    id: Named[str] = Column(unique=True)
    learner: Named[str] = Column(ForeignKey("learner.id"), index=True)
    scenario: Named[str] = Column(index=True)
    title: Named[str]
    digest: Named[str] = Column(ForeignKey("scenario_version.digest"))
    variant: Named[str]
    mode: Named[str]
    started: Named[str]
    imported: Named[str | None]
    """When it came from elsewhere; null when it was conducted here."""
    broken_at: Named[int | None]
    """The turn at which its chain was broken when it came."""
    parent: Named[str | None]
    """The attempt it leaves at some turn; it may be kept elsewhere, hence no constraint."""


class ResultColumns(TypedColumns):
    """How a finished interview ended; those that can be resumed have no row here."""

    attempt: Named[str] = Column(ForeignKey("attempt.id"), primary_key=True)
    ended: Named[str]
    ending: Named[str]
    kind: Named[str]
    mark: Named[float | None]


class TurnColumns(TypedColumns):
    """An accepted command, in JSON."""

    attempt: Named[str] = Column(ForeignKey("attempt.id"), primary_key=True)
    number: Named[int] = Column(primary_key=True, autoincrement=False)
    command: Named[str] = Column(Text)
    at: Named[str]
    elapsed: Named[int]
    undone: Named[bool]
    link: Named[str | None]
    """What seals it (see `history.chain`); null where version 1.0 kept it."""


class AnnotationColumns(TypedColumns):
    """What a trainer wrote; on the whole when neither turn nor competence is said."""

    attempt: Named[str] = Column(ForeignKey("attempt.id"), primary_key=True)
    id: Named[str] = Column(primary_key=True)
    text: Named[str] = Column(Text)
    written: Named[str]
    turn: Named[int | None]
    competence: Named[str | None]
    level: Named[str]


class ErasedAnnotationColumns(TypedColumns):
    """An annotation that was erased, and when it had last been written: it does not come back by itself."""

    attempt: Named[str] = Column(ForeignKey("attempt.id"), primary_key=True)
    id: Named[str] = Column(primary_key=True)
    written: Named[str]


class SelfAssessmentColumns(TypedColumns):
    """What a learner said of her own interview; `levels` is JSON, pairs of a competence and a level."""

    attempt: Named[str] = Column(ForeignKey("attempt.id"), primary_key=True)
    levels: Named[str] = Column(Text)
    strength: Named[str] = Column(Text)
    axis: Named[str] = Column(Text)
    made: Named[str]


learners = Table("learner", metadata, LearnerColumns)
scenario_versions = Table("scenario_version", metadata, ScenarioVersionColumns)
attempts = Table("attempt", metadata, AttemptColumns)
results = Table("result", metadata, ResultColumns)
turns = Table("turn", metadata, TurnColumns)
annotations = Table("annotation", metadata, AnnotationColumns)
erased_annotations = Table("erased_annotation", metadata, ErasedAnnotationColumns)
self_assessments = Table("self_assessment", metadata, SelfAssessmentColumns)
